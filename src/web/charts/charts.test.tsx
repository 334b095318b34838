import { expect, test } from 'vitest';
import { BarShare } from './bar-share.tsx';
import { LineOverTime } from './line-over-time.tsx';
import { PhasePicture } from './phase-picture.tsx';
import { renderPage } from '../render.ts';
import { wrap } from './words.ts';

const woord = { enkelvoud: 'jongere', meervoud: 'jongeren' };

test('a name is broken between words, and a long word is left whole', () => {
  expect(wrap('Behandeling of dagbesteding', 18)).toEqual(['Behandeling of', 'dagbesteding']);
  expect(wrap('Arbeidsdeskundigenoverleg', 10)).toEqual(['Arbeidsdeskundigenoverleg']);
});

test('the picture of a programme says its numbers in words and in a table', async () => {
  const fasen = [
    { sleutel: 'a', naam: 'In beeld', aantal: 1, volgende: ['b'] },
    { sleutel: 'b', naam: 'Aan het werk', aantal: 2, volgende: [], href: '/namen?fase=b' },
  ];
  const html = await renderPage(<PhasePicture titel="De weg" fasen={fasen} woord={woord} />);
  expect(html).toContain('aria-label="De weg. In beeld: 1 jongere, Aan het werk: 2 jongeren"');
  expect(html).toContain('<a href="/namen?fase=b">Aan het werk</a>');
  expect(html).not.toContain('style=');
});

test('a name from a programme file cannot break out of the picture', async () => {
  const fasen = [{ sleutel: 'a', naam: '<script>alert(1)</script>', aantal: 1, volgende: [] }];
  expect(await renderPage(<PhasePicture titel="De weg" fasen={fasen} woord={woord} />)).not.toContain('<script>');
});

test('a share says in words whether the norm is met', async () => {
  const html = await renderPage(
    <BarShare titel="Aanbod" delen={[{ label: 'Gesproken', aantal: 51, totaal: 62, norm: 0.9 }]} />,
  );
  expect(html).toContain('51 van 62');
  expect(html).toContain('82%');
  expect(html).toContain('norm 90%, nog niet gehaald');
});

test('a share of nothing is no share', async () => {
  const html = await renderPage(
    <BarShare titel="Aanbod" delen={[{ label: 'Gesproken', aantal: 0, totaal: 0, norm: 0.9 }]} />,
  );
  expect(html).not.toContain('NaN');
  expect(html).toContain('–');
});

test('a line over time has all its numbers in a table, also with one day or none', async () => {
  const punten = [
    { datum: '2014-03-31', aantal: 12 },
    { datum: '2014-08-31', aantal: 62 },
  ];
  const html = await renderPage(<LineOverTime titel="Verloop" reeksen={[{ naam: 'aanbod', punten }]} />);
  expect(html).toContain('31-03-2014');
  expect(html).toContain('>62<');
  for (const few of [punten.slice(0, 1), []]) {
    expect(
      await renderPage(<LineOverTime titel="Verloop" reeksen={[{ naam: 'aanbod', punten: few }]} />),
    ).not.toContain('NaN');
  }
});
