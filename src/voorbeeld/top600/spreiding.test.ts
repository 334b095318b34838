import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmpty } from '../../../test/empty.ts';
import type { Loopplank } from '../../core/open.ts';
import type { Call } from '../../core/road.ts';
import { getSpreiding, getVerschil } from '../../domein/spreiding/contract.ts';
import { recordVergelijking } from '../../domein/vergelijking/contract.ts';
import { createAls } from '../../start/als.ts';
import { seed } from '../../start/example.ts';
import { top600 } from './voorbeeld.ts';

let loopplank: Loopplank;
const as = (slug: string): Promise<Call> => createAls(loopplank, () => new Date())(slug);

beforeAll(async () => {
  loopplank = await createEmpty();
  await seed(loopplank, [top600], true);
}, 120_000);
afterAll(() => loopplank.close());

describe('the spread of the approach of Amsterdam', () => {
  test('four cities started and one explores', async () => {
    const { verbanden } = await (await as('joris-vink'))(getSpreiding, { programma: 'top600-wajong' });
    const elders = verbanden.filter(({ verband }) => verband !== 'top600-amsterdam');
    expect(elders.map(({ gebied, status }) => [gebied, status])).toEqual([
      ['Den Haag', 'actief'],
      ['Ede', 'actief'],
      ['Gouda', 'actief'],
      ['Rotterdam', 'actief'],
      ['Hoorn', 'verkennend'],
    ]);
  });

  test('all of them come from the version of Amsterdam, two with words or terms of their own', async () => {
    const rows = await loopplank.owner`
      select v.gebied, v.programma, coalesce(p.inhoud #>> '{herkomst,programma}', v.programma) as van,
        coalesce((p.inhoud #>> '{herkomst,versie}')::int, v.versie) as versie
      from verband v
      join programmaversie p on p.programma = v.programma and p.versie = v.versie
      order by v.gebied nulls first`;
    expect(rows.map(({ gebied, programma }) => [gebied, programma])).toEqual([
      [null, 'top600-wajong'],
      ['Den Haag', 'top600-den-haag'],
      ['Ede', 'top600-wajong'],
      ['Gouda', 'top600-wajong'],
      ['Hoorn', 'top600-wajong'],
      ['Rotterdam', 'top600-rotterdam'],
    ]);
    expect(new Set(rows.map(({ van, versie }) => `${String(van)} ${String(versie)}`))).toEqual(
      new Set(['top600-wajong 2']),
    );
  });

  test.each([
    { ander: 'top600-rotterdam', onderdeel: 'termijnen', wat: 'contact', hier: '4 weken', daar: '6 weken' },
    {
      ander: 'top600-den-haag',
      onderdeel: 'woorden',
      wat: 'casusregisseur',
      hier: 'regiehouder',
      daar: 'procesregisseur',
    },
  ])('$ander differs in one of its $onderdeel: $wat', async ({ ander, onderdeel, wat, hier, daar }) => {
    const { verschillen } = await (await as('joris-vink'))(getVerschil, { verband: 'top600-amsterdam', ander });
    const regels = verschillen.filter((regel) => regel.onderdeel === onderdeel);
    expect(regels).toMatchObject([
      {
        onderdeel,
        wat: expect.stringMatching(new RegExp(wat, 'i')),
        hier: expect.stringContaining(hier),
        daar: expect.stringContaining(daar),
      },
    ]);
  });

  test('no casus opens where one explores', async () => {
    const bram = await as('bram-voorbeeld');
    await expect(bram(recordVergelijking, { verband: 'top600-hoorn', peildatum: '2014-12-15' })).rejects.toMatchObject({
      code: 'verband_niet_actief',
      message: 'Dit verband verkent de samenwerking. Casussen gaan open zodra het actief is.',
    });
  });
});
