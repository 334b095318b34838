import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordBeoordeling, recordCriteriumoordelen } from './contract.ts';
import type { Antwoord } from './contract.ts';
import { listSelectietafel } from './selectietafel.contract.ts';
import { tafelprogramma, tafels } from './tafel.fixture.ts';

/** The dossiers that UWV brought to the table, judged as they say: the lists stand beside the project, when they are there. */
const map = '../shared/lijsten/';
const Rij = z
  .object({
    Gemotiveerd: z.string(),
    'Uren per week': z.coerce.number(),
    'Direct beschikbaar': z.string(),
    'Plaatsbaar binnen (maanden)': z.coerce.number(),
  })
  .transform((rij) => ({
    gemotiveerd: yes(rij.Gemotiveerd === 'ja'),
    genoeg_uren: yes(rij['Uren per week'] >= 12),
    beschikbaar: yes(rij['Direct beschikbaar'] === 'ja'),
    binnen_termijn: yes(rij['Plaatsbaar binnen (maanden)'] <= 3),
  }));
const Verwacht = z.object({
  detachering: z.object({ dossiers: z.number(), geschikt: z.number(), nog_niet: z.number() }),
});

const yes = (klopt: boolean): Antwoord => (klopt ? 'ja' : 'nee');

const criteria = Object.fromEntries(
  ['gemotiveerd', 'genoeg_uren', 'beschikbaar', 'binnen_termijn'].map((naam) => [
    naam,
    { naam, vraag: naam, hoofd: false, bij_nee: 'nog_niet' as const },
  ]),
);

let world: World;
beforeAll(async () => {
  const [{ inrichting } = { inrichting: undefined }] = tafels;
  const { selectietafel } = tafelprogramma;
  if (!inrichting || !selectietafel) throw new Error('There is no table');
  const programma = { ...tafelprogramma, selectietafel: { ...selectietafel, criteria } };
  world = await createWorld('2014-03-10T09:00:00Z', [{ inrichting, programma }]);
});
afterAll(() => world.end());

test.skipIf(!existsSync(map))(
  'the dossiers come out as geschikt and nog niet, and nobody stays without',
  async () => {
    const rijen = z
      .array(Rij)
      .parse(parse(readFileSync(`${map}uwv-wajong-dossiers.csv`), { columns: true, delimiter: ';', bom: true }));
    const { detachering } = Verwacht.parse(JSON.parse(readFileSync(`${map}verwacht.json`, 'utf8')));
    const team = { regisseur: 'uwv-tafel', arbeidsdeskundige: 'uwv-tafel', aantal: rijen.length };
    const casussen = await openInWorld(world, 'tafel', team);
    const sw = await world.as('sw-tafel');
    const datum = '2014-03-10';
    for (const [plek, antwoorden] of rijen.entries()) {
      const ref = { verband: 'tafel', casusId: casussen[plek] ?? '', datum };
      await sw(recordCriteriumoordelen, { ...ref, antwoorden });
      const nee = Object.entries(antwoorden).filter(([, antwoord]) => antwoord === 'nee');
      const benodigdheden = nee.map(([criterium]) => ({ criterium, soort: 'scholing' }));
      await sw(recordBeoordeling, { ...ref, benodigdheden });
    }
    const { tellingen } = await sw(listSelectietafel, { verband: 'tafel', aantal: 1 });
    const { dossiers, geschikt, nog_niet } = detachering;
    expect(rijen).toHaveLength(dossiers);
    expect(tellingen).toEqual({ te_beoordelen: 0, geschikt, nog_niet, ongeschikt: 0 });
    const forgotten = await world.owner`
    select from casus c
    where c.gesloten_op is null and c.programma = 'proeftafel' and not exists (
      select from beoordeling b where b.verband_id = c.verband_id and b.casus_id = c.id
    )`;
    expect(forgotten).toHaveLength(0);
  },
  60_000,
);
