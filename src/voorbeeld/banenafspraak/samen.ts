import { recordOproepstand } from '../../domein/oproep/contract.ts';
import type { Oproepstatus } from '../../domein/oproep/contract.ts';
import { listRegiodeskundigen, recordRegiodeskundige } from '../../domein/regiodeskundige/contract.ts';
import { naamOf } from '../mensen.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { coordinatorUwv, gemeenten, scholen } from './partners.ts';

type Stand = [dag: string, oproep: string, status: Oproepstatus, wederpartij?: string];

const [baken, kiem] = [scholen[0].naam, scholen[1].naam];

/** How each gemeente stood with the four calls of VNG: one arranged everything in the year, the other not yet. */
const standen: readonly Stand[][] = [
  [
    ['2015-04-20', 'schoolafspraken', 'bezig', baken],
    ['2015-04-20', 'schoolafspraken', 'bezig', kiem],
    ['2015-05-11', 'voorlichting', 'geregeld'],
    ['2015-05-18', 'arbeidsdeskundigen_benutten', 'geregeld'],
    ['2015-06-01', 'schoolafspraken', 'geregeld', baken],
    ['2015-06-08', 'schoolafspraken', 'geregeld', kiem],
    ['2015-09-07', 'overdracht_wajong', 'geregeld'],
  ],
  [
    ['2015-05-11', 'schoolafspraken', 'bezig', kiem],
    ['2015-06-22', 'voorlichting', 'geregeld'],
    ['2015-09-14', 'overdracht_wajong', 'bezig'],
  ],
];

/** What each gemeente tells of itself. */
export const listOproepscenes = ({ as }: Toneel): Scene[] =>
  gemeenten.flatMap(({ coordinator }, plek) =>
    (standen[plek] ?? []).map(([datum, oproep, status, wederpartij]) => ({
      dag: datum,
      doe: async () =>
        (await as(coordinator))(recordOproepstand, {
          ...{ verband, oproep, status, datum },
          ...(wederpartij !== undefined && { wederpartij }),
        }),
    })),
  );

/** One made-up arbeidsdeskundige for each of the arbeidsmarktregio's, on a number that no telephone company gives out. */
export async function fillGids({ as }: Toneel, begindatum: string): Promise<void> {
  const call = await as(coordinatorUwv);
  const { regios } = await call(listRegiodeskundigen, { verband });
  for (const [plek, { regio, naam: regionaam }] of regios.entries()) {
    const { voornaam, achternaam } = naamOf(plek * 17 + 9);
    const wie = { naam: `${voornaam} ${achternaam}`, organisatie: `UWV ${regionaam} (voorbeeld)` };
    const telefoon = `088 000 ${String(plek).padStart(4, '0')}`;
    await call(recordRegiodeskundige, { verband, regio, ...wie, telefoon, begindatum });
  }
}
