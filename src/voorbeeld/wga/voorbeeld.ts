import { groupBy } from '../groepen.ts';
import { startLoting } from '../loting.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { recordFinancieringsbron } from '../../domein/financieringsbron/contract.ts';
import { addVerband } from '../../domein/verband/inrichten.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import type { Voorbeeld } from '../voorbeeld.ts';
import { addGeschiedenis } from './geschiedenis.ts';
import { budgetten, regios } from './getallen.ts';
import { listKlanten } from './klanten.ts';
import type { Klant } from './klanten.ts';
import { landelijk, regioverband, thuis, verbandVan } from './partners.ts';
import type { Regio } from './partners.ts';
import { blijven, playHeden, playNu } from './heden.ts';
import { deliver, endDienst, findRollen, playRegio, select } from './spelen.ts';
import type { Geopend } from './spelen.ts';
import { listVerhalen } from './verhaal.ts';
import type { Verhaal } from './verhaal.ts';

/** The whole project, from the first twenty regions to the end of the service, so that both reports come out of it. */
export const wga: Voorbeeld = {
  naam: 'wga',
  wat: 'Intensivering WGA 80-100: dertig regio’s, zevenduizend klanten',
  verband: verbandVan(thuis),
  setUp,
};

/** The cohort of 2012 joins on the first of January 2017. */
const uitbreiding = '2017-01-01';

async function setUp(toneel: Toneel, leeg: boolean): Promise<void> {
  const programma = await readVoorbeeldprogramma('wga-80-100');
  for (const regio of regios) {
    goTo(toneel, regio.start);
    await toneel.owner.begin((sql) => addVerband(sql, regioverband(regio), programma, toneel.clock.now.toISOString()));
  }
  if (!leeg) await play(toneel);
}

async function play(toneel: Toneel): Promise<void> {
  const loting = startLoting(977);
  const klanten = groupBy(listKlanten(loting), ({ regio }) => regio);
  const verhalen = groupBy(listVerhalen([...klanten.values()].flat(), loting), ({ regio }) => regio);
  // The last year first: by then who leads the project works for all thirty regions, and is remembered so.
  for (const budget of budgetten.toReversed()) await grant(toneel, budget);
  for (const regio of regios) {
    const hier = verhalen.get(regio.naam) ?? [];
    if (regio.naam === thuis) await playThuis(toneel, regio, klanten.get(regio.naam) ?? [], hier);
    else await addGeschiedenis(toneel, regio, hier);
  }
}

/** The region in which one looks around is played from its list on, as colleagues would do it. */
async function playThuis(toneel: Toneel, regio: Regio, klanten: readonly Klant[], verhalen: readonly Verhaal[]) {
  goTo(toneel, regio.start);
  await deliver(toneel, regio, klanten, regio.start);
  goTo(toneel, '2017-01-02');
  await select(toneel, regio, uitbreiding);
  goTo(toneel, '2018-01-10');
  const geopend = await findRollen(toneel, regio, verhalen);
  await playRegio(toneel, regio, geopend);
  await goOn(toneel, regio, geopend);
}

/** The money of a year, for the regions that take part by then. */
async function grant(toneel: Toneel, { jaar, bedrag, uit, in: aantal }: (typeof budgetten)[number]): Promise<void> {
  goTo(toneel, uit);
  const call = await toneel.as(landelijk);
  for (const { naam } of regios.slice(0, aantal)) {
    const bron = { naam: `Projectgeld ${jaar}`, begindatum: `${jaar}-01-01`, einddatum: `${jaar}-12-31`, bedrag };
    const geenPrijs = { plekken: 1000, tarief: 0, coordinatie: 0, dagdelen: 0 };
    await call(recordFinancieringsbron, { verband: verbandVan(naam), ...bron, ...geenPrijs });
  }
}

/** The service ends for everybody but a few of each adviser, who asked to go on. */
async function goOn(toneel: Toneel, regio: Regio, geopend: Geopend): Promise<void> {
  const adviseurs = [...groupBy(geopend.rollen, ({ adviseur }) => adviseur)].map(([adviseur, alle]) => ({
    adviseur,
    rollen: alle.filter(({ verhaal }) => verhaal.gesprekken.length > 0).slice(0, blijven),
  }));
  const blijvers = new Set(adviseurs.flatMap(({ rollen }) => rollen));
  goTo(toneel, '2018-01-31');
  await endDienst(
    toneel,
    geopend,
    geopend.rollen.filter((rol) => !blijvers.has(rol)),
  );
  for (const { adviseur, rollen } of adviseurs) await playHeden(toneel, geopend, adviseur, rollen);
  await playNu(toneel, regio, adviseurs);
}
