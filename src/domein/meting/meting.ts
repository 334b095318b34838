import { z } from 'zod';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import type { Indicator, Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { getMeting, listMetingCasussen } from './contract.ts';
import { setPeilVan } from './peil.ts';
import { figuresOf } from './cijfers.ts';
import { fasenOf, stromenOf } from './fasen.ts';
import { readLos } from './los.ts';
import { gewogenIn, readPersonen } from './namen.ts';
import type { Persoon } from './namen.ts';
import { heldOp, readGroepen, readNaam } from './stand.ts';
import type { Groep } from './stand.ts';
import { routes as programmameting } from './programmameting.ts';
import { countCasussen, countIndicatoren, countedFeiten, counts, opens, zonderAanbod } from './tellen.ts';

const most = 100;

const get: Handler<typeof getMeting> = async (tx, vraag) => {
  const { verbandId, ...peil } = await setPeilVan(tx, vraag);
  const regels = await programmaVan(tx, verbandId);
  const [naam, groepen, losOf] = await Promise.all([
    readNaam(tx, verbandId),
    readGroepen(tx, [verbandId]),
    readLos(tx, [{ verbandId, regels }]),
  ]);
  const without = groepen.filter(({ feiten }) => heldOp(zonderAanbod, feiten));
  const casussen = await readPersonen(tx, verbandId, without, gewogenIn([zonderAanbod]));
  const aantallen = countIndicatoren(regels, { groepen, los: losOf({ verbandId, regels }) });
  const fasen = fasenOf(regels, groepen);
  return {
    ...peil,
    verband: vraag.verband,
    naam,
    programma: regels.programma,
    versie: regels.versie,
    programmaNaam: regels.naam,
    indicatoren: figuresOf(regels, aantallen),
    zonderAanbod: {
      aantal: countCasussen(without),
      casussen: casussen.slice(0, most),
      meer: casussen.length > most,
    },
    fasen,
    stromen: stromenOf(fasen),
  };
};

const list: Handler<typeof listMetingCasussen> = async (tx, { indicator: sleutel, deel, na, aantal, ...vraag }) => {
  const { verbandId, ...peil } = await setPeilVan(tx, vraag);
  const regels = await programmaVan(tx, verbandId);
  const indicator = regels.indicatoren[sleutel];
  if (!indicator || !opens(indicator)) throw new Problem('niet_gevonden');
  const isAsked = deel === 'geteld' ? (groep: Groep) => counts(indicator, groep.feiten) : restOf(regels, indicator);
  const asked = (await readGroepen(tx, [verbandId])).filter(isAsked);
  const gewogen = gewogenIn([indicator.waar, wholeOf(regels, indicator)?.waar], countedFeiten);
  const personen = await readPersonen(tx, verbandId, asked, gewogen);
  const { page, volgende } = pageOf(personen.slice(startOf(personen, na)), aantal, (one) => [one.casusId]);
  const { naam, definitie } = indicator;
  const answer = { ...peil, indicator: { sleutel, naam, definitie }, casussen: page };
  return volgende === undefined ? answer : { ...answer, volgende };
};

/** A page begins after the casus with which the last one ended; no name stands in an address. */
function startOf(personen: Persoon[], na: string | undefined): number {
  if (na === undefined) return 0;
  const places = new Map(personen.map(({ casusId }, index) => [casusId, index + 1]));
  const [casusId] = readCursor(z.tuple([z.uuid().refine((id) => places.has(id))]), na);
  return places.get(casusId) ?? 0;
}

/** The casussen that a share leaves out: in the whole, and not in the part. */
function restOf(regels: Programma, indicator: Indicator): (groep: Groep) => boolean {
  const whole = wholeOf(regels, indicator);
  if (!whole || !opens(whole)) throw new Problem('niet_gevonden');
  return ({ feiten }) => counts(whole, feiten) && !counts(indicator, feiten);
}

const wholeOf = ({ indicatoren }: Programma, { deel_van }: Indicator): Indicator | undefined =>
  deel_van === undefined ? undefined : indicatoren[deel_van];

export const routes = [route(getMeting, get), route(listMetingCasussen, list), ...programmameting];
