import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { Problem } from '../../core/problem.ts';
import { listFinancieringsbronnen, recordFinancieringsbron } from '../financieringsbron/contract.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import { recordTrajectplek } from './contract.ts';
import { openPlekcasussen, plekken, verband } from './plekken.fixture.ts';

/** The referrals of a year, in order of date, on twelve places: who gets one, and why others do not. */

const folder = new URL('../../../../shared/lijsten/', import.meta.url);
const file = new URL('ggz-ips-aanmeldingen.csv', folder);

const Verwacht = z.object({
  ips: z.object({
    aanmeldingen: z.number(),
    uwv_geweigerd_op_gemeentegeld: z.number(),
    zonder_eigen_wens: z.number(),
    gefinancierd: z.number(),
    boven_het_maximum: z.number(),
  }),
});
const Rijen = z.array(
  z.object({
    'Datum aanmelding': z.string(),
    Verantwoordelijk: z.enum(['gemeente', 'UWV']),
    'Wil zelf werken': z.string(),
  }),
);

type Aanmelding = { datum: string; verantwoordelijk: string; wil: boolean };

const readAanmeldingen = (): Aanmelding[] =>
  Rijen.parse(parse(readFileSync(file), { columns: true, delimiter: ';', bom: true }))
    .map((rij) => ({
      datum: rij['Datum aanmelding'].split('-').toReversed().join('-'),
      verantwoordelijk: rij.Verantwoordelijk.toLowerCase(),
      wil: rij['Wil zelf werken'] === 'ja',
    }))
    .toSorted((een, ander) => een.datum.localeCompare(ander.datum));

/** What became of one referral: the bedrag of the place, or the code with which it was refused. */
async function refer(world: World, bronId: string, { datum, verantwoordelijk, wil }: Aanmelding): Promise<string> {
  world.clock.now = new Date(`${datum}T09:00:00Z`);
  const [casusId = ''] = await openPlekcasussen(world, ['Kandidaat']);
  const [karel, iris] = [await world.as('karel-voorbeeld'), await world.as('iris-voorbeeld')];
  const common = { verband, casusId, datum, bron: 'organisatie' } as const;
  await karel(recordWaarneming, { ...common, kenmerk: 'verantwoordelijk', waarde: verantwoordelijk });
  await iris(recordWaarneming, { ...common, kenmerk: 'wil_werken', waarde: wil });
  const coor = await world.as('coor-voorbeeld');
  return coor(recordTrajectplek, { verband, casusId, bronId, besluitdatum: datum, begindatum: datum }).then(
    () => 'gefinancierd',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
}

test.skipIf(!existsSync(file))('the referrals of 2021 come to the figures of the list', async () => {
  const { ips } = Verwacht.parse(JSON.parse(readFileSync(new URL('verwacht.json', folder), 'utf8')));
  const world = await createWorld('2021-01-04T09:00:00Z', [plekken]);
  const coor = await world.as('coor-voorbeeld');
  const { voorstel } = await coor(listFinancieringsbronnen, { verband });
  const { toelichting: _toelichting, ...geld } = voorstel;
  const jaar = { begindatum: '2021-01-01', einddatum: '2021-12-31' };
  const { id: bronId } = await coor(recordFinancieringsbron, { verband, ...geld, ...jaar, naam: 'Regiogeld 2021' });
  const became: string[] = [];
  for (const aanmelding of readAanmeldingen()) became.push(await refer(world, bronId, aanmelding));
  const count = (what: string): number => became.filter((one) => one === what).length;
  expect(became).toHaveLength(ips.aanmeldingen);
  expect({
    gefinancierd: count('gefinancierd'),
    uwv_geweigerd_op_gemeentegeld: count('trajectplek_buiten_doelgroep'),
    zonder_eigen_wens: count('trajectplek_eis'),
    boven_het_maximum: count('trajectplek_vol'),
  }).toEqual({
    gefinancierd: ips.gefinancierd,
    uwv_geweigerd_op_gemeentegeld: ips.uwv_geweigerd_op_gemeentegeld,
    zonder_eigen_wens: ips.zonder_eigen_wens,
    boven_het_maximum: ips.boven_het_maximum,
  });
  const [bron] = (await (await world.as('coor-voorbeeld'))(listFinancieringsbronnen, { verband })).bronnen;
  expect(bron).toMatchObject({ vergeven: 12, plekken: 12, bedrag: 100_000, over: 0 });
  expect((bron?.gereserveerd ?? 0) + (bron?.coordinatie ?? 0)).toBeLessThanOrEqual(100_000);
  await world.end();
});
