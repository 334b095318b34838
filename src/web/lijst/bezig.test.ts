import { expect, test } from 'vitest';
import { Problem } from '../../core/problem.ts';
import { forgetFout, standOf, startVerwerking } from './bezig.ts';

test('work that lasts goes on after the answer, is started once, and leaves nothing behind', async () => {
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await startVerwerking('lang', () => work);
  expect(standOf('lang')).toEqual({ bezig: true });
  await startVerwerking('lang', () => Promise.reject(new Problem('lijst_al_verwerkt')));
  expect(standOf('lang')).toEqual({ bezig: true });
  finish();
  await expect.poll(() => standOf('lang')).toBeUndefined();
});

test('work that is refused says why, until a new trial', async () => {
  await startVerwerking('mis', () => Promise.reject(new Problem('lijst_overlapt')));
  expect(standOf('mis')).toEqual({ bezig: false, fout: 'Deze persoon staat in die periode al op de lijst' });
  forgetFout('mis');
  expect(standOf('mis')).toBeUndefined();
});
