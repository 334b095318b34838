import { playHeden } from './heden.ts';
import { addInwoners } from './inwoners.ts';
import { addPartners, agreeOnLists } from './inrichten.ts';
import type { Ids } from './regiestappen.ts';
import { addSpreiding } from './spreiding.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import type { Voorbeeld } from '../voorbeeld.ts';
import { verband } from './spel.ts';
import { playVerhaal } from './verhaal.ts';

const begin = '2013-03-04';

/** By the end of the year of the report the other cities had started. */
const verslag = '2014-12-15';

/** Two years in which 62 young people get something that fits, and a working week of today. */
export const top600: Voorbeeld = {
  naam: 'top600',
  wat: 'TOP600 en Wajong, Amsterdam: 62 jongeren van twee lijsten',
  verband,
  setUp,
};

async function setUp(toneel: Toneel, leeg: boolean): Promise<void> {
  if (!leeg) goTo(toneel, begin);
  await addPartners(toneel);
  await agreeOnLists(toneel);
  if (leeg) return addSpreiding(toneel);
  const ids = await listIds(toneel);
  await playHeden(toneel, await playVerhaal(toneel, ids), ids);
  goTo(toneel, verslag);
  await addSpreiding(toneel);
  toneel.clock.now = new Date();
  await agreeOnLists(toneel);
  await addInwoners(toneel);
}

async function listIds({ owner }: Toneel): Promise<Ids> {
  const rows = await owner`select id, slug from medewerker union all select id, slug from organisatie`;
  return new Map(rows.map((row) => [String(row['slug']), String(row['id'])]));
}
