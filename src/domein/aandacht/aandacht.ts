import type { Programma } from '../programma/contract.ts';
import { addDuur, opnieuwNa } from '../programma/duur.ts';
import type { Feitenrij, Reden } from './contract.ts';

/** A moment of attention as it is stored: the day, why, and the detail that the sentence needs (a day or a few words). */
export type Moment = { datum: string; reden: Reden; tekst: string };

type Rule = (feiten: Feitenrij, programma: Programma) => Moment | undefined;

const last = (...days: (string | null)[]): string => days.reduce<string>((a, b) => (b !== null && b > a ? b : a), '');

const spokenSince = (feiten: Feitenrij, datum: string): boolean =>
  feiten.laatsteGesprek !== null && feiten.laatsteGesprek >= datum;

const after = (from: string, duur: string, reden: Reden): Moment => ({
  datum: addDuur(from, duur),
  reden,
  tekst: from,
});

const overdracht: Rule = ({ overdrachtAntwoordVoor: datum }) =>
  datum === null ? undefined : { datum, reden: 'overdracht', tekst: datum };

/** A refusal named a next step: a new offer or a conversation shows that it was taken. */
const overdrachtGeweigerd: Rule = (feiten, { termijnen, weigeringen }) => {
  const { overdrachtGeweigerdOp: since } = feiten;
  if (since === null || spokenSince(feiten, since)) return undefined;
  return after(since, (termijnen[weigeringen.overdracht.termijn] ?? termijnen.terugkomst).duur, 'overdracht_geweigerd');
};

const afspraak: Rule = ({ afspraakDatum: datum, afspraakWat }) =>
  datum === null ? undefined : { datum, reden: 'afspraak', tekst: afspraakWat ?? '' };

/** The moment with which a casus begins: the first conversation. */
export const beginAandacht = (begindatum: string, { termijnen }: Programma): Moment =>
  after(begindatum, termijnen.eerste_contact.duur, 'eerste_gesprek');

/** The contact rhythm: never without a next conversation. This rule always gives a moment. */
const contact = (feiten: Feitenrij, programma: Programma): Moment =>
  feiten.laatsteGesprek === null
    ? beginAandacht(feiten.begindatum, programma)
    : after(feiten.laatsteGesprek, programma.termijnen.contact.duur, 'geen_gesprek');

/** Everybody gets something fitting: without it the clock runs from the last day on which there was something. */
const passendAanbod: Rule = (feiten, { termijnen, weigeringen, wachten }) => {
  if (feiten.passendAanbod) return undefined;
  const { aanbodGeweigerdOp: refused } = feiten;
  const since = last(feiten.begindatum, feiten.trajectGestopt, feiten.plaatsingGestopt, refused);
  const wait = refused === since ? weigeringen.aanbod.termijn : wachten.aanbod.termijn;
  const duur = termijnen[wait]?.duur ?? termijnen.aanbod.duur;
  return after(since, duur, refused === since ? 'aanbod_geweigerd' : 'geen_aanbod');
};

const aanbodOpen: Rule = ({ aanbodOpenSinds: since }, { termijnen }) =>
  since === null ? undefined : after(since, termijnen.terugkomst.duur, 'aanbod_open');

const trajectEinde: Rule = ({ trajectEinde: datum, trajectSoort }) =>
  datum === null ? undefined : { datum, reden: 'traject_einde', tekst: trajectSoort ?? '' };

const plaatsingEinde: Rule = ({ plaatsingEinde: datum }) =>
  datum === null ? undefined : { datum, reden: 'plaatsing_einde', tekst: datum };

const detacheringEinde: Rule = ({ detacheringEinde: datum }) =>
  datum === null ? undefined : { datum, reden: 'detachering_einde', tekst: datum };

const plekEinde: Rule = ({ plekEinde: datum }) =>
  datum === null ? undefined : { datum, reden: 'plek_einde', tekst: datum };

/** Paid work is looked at once more, to see whether it lasts. */
const duurzaamheid: Rule = (feiten, { termijnen }) => {
  if (feiten.plaatsingBegin === null) return undefined;
  const moment = after(feiten.plaatsingBegin, termijnen.duurzaamheid.duur, 'duurzaamheid');
  return spokenSince(feiten, moment.datum) ? undefined : moment;
};

const vanLijst: Rule = (feiten) =>
  feiten.vanLijstOp === null || spokenSince(feiten, feiten.vanLijstOp)
    ? undefined
    : { datum: feiten.vanLijstOp, reden: 'van_lijst', tekst: feiten.vanLijstOp };

/** A casus on the agenda is looked at on the day of the meeting, and after it until it is told what came of it. */
const casusoverleg: Rule = ({ casusoverlegDatum: datum }) =>
  datum === null ? undefined : { datum, reden: 'casusoverleg', tekst: datum };

/** What a candidate still needs is looked at again on the day that was set for it. */
const benodigdheid: Rule = (
  { benodigdheidOp: datum, benodigdheidSoort: soort, benodigdheidTekst },
  { selectietafel },
) => {
  if (datum === null) return undefined;
  const naam = soort === null ? undefined : selectietafel?.benodigdheden[soort]?.naam;
  return { datum, reden: 'benodigdheid', tekst: naam ?? benodigdheidTekst ?? '' };
};

/** "Not yet" comes back to the table, also when nothing is left that was needed. */
const opnieuwBeoordelen: Rule = (feiten, { termijnen, selectietafel }) => {
  const { beoordeling, beoordeeldOp: since, benodigdheidOp } = feiten;
  if (beoordeling !== 'nog_niet' || since === null || benodigdheidOp !== null) return undefined;
  const wait = termijnen[selectietafel?.terugkomst ?? 'terugkomst'] ?? termijnen.terugkomst;
  return after(since, wait.duur, 'opnieuw_beoordelen');
};

/** A decision that is waited for: by law, unless somebody looked and says that it will be later. Late is a signal. */
const aanvraagTermijn: Rule = ({ aanvraagUiterlijk: datum }) =>
  datum === null ? undefined : { datum, reden: 'aanvraag_termijn', tekst: datum };

const aanvraagVerwacht: Rule = ({ aanvraagVerwacht: datum }) =>
  datum === null ? undefined : { datum, reden: 'aanvraag_verwacht', tekst: datum };

const bezwaarTermijn: Rule = (feiten) =>
  feiten.bezwaarUiterlijk === null || spokenSince(feiten, feiten.bezwaarUiterlijk)
    ? undefined
    : { datum: feiten.bezwaarUiterlijk, reden: 'bezwaar_termijn', tekst: feiten.bezwaarUiterlijk };

/** A refusal is never an end: somebody takes the next step, which a conversation or an afspraak shows. */
const afgewezen: Rule = (feiten, { aanvragen, termijnen }) => {
  const { afgewezenOp: since, afgewezenSoort: soort, afgesprokenOp } = feiten;
  if (since === null || spokenSince(feiten, since) || (afgesprokenOp ?? '') >= since) return undefined;
  const termijn = termijnen[aanvragen[soort ?? '']?.afwijzing.termijn ?? ''] ?? termijnen.terugkomst;
  return after(since, termijn.duur, 'afgewezen');
};

/** What the programme wants to see a number of times a year: counted from the last time, or from the start. */
const kenmerkOpnieuw: Rule = ({ begindatum, kenmerkDatums }, { kenmerken }) => {
  const moments = Object.entries(kenmerken).flatMap(([sleutel, { naam, minstens_per_jaar: perJaar }]) => {
    const duur = opnieuwNa(perJaar);
    if (duur === undefined) return [];
    const moment = after(kenmerkDatums[sleutel] ?? begindatum, duur, 'kenmerk_opnieuw');
    return { ...moment, tekst: `${duur} ${naam}` };
  });
  return moments.length === 0 ? undefined : moments.reduce(first);
};

/** In order of weight: on the same day the first one is told. */
const rules: Rule[] = [
  overdracht,
  overdrachtGeweigerd,
  afspraak,
  casusoverleg,
  vanLijst,
  afgewezen,
  aanvraagTermijn,
  bezwaarTermijn,
  aanvraagVerwacht,
  duurzaamheid,
  plaatsingEinde,
  plekEinde,
  detacheringEinde,
  trajectEinde,
  aanbodOpen,
  benodigdheid,
  opnieuwBeoordelen,
  passendAanbod,
];

const first = (one: Moment, other: Moment): Moment => (other.datum < one.datum ? other : one);

/**
 * The first day on which somebody must look at a casus if nothing else happens, and why. Pure: the same facts and terms
 * give the same moment on any day, so that what is stored never goes stale.
 */
export function aandachtOf(feiten: Feitenrij, programma: Programma): Moment {
  const moments = [...rules, contact, kenmerkOpnieuw].flatMap((rule) => rule(feiten, programma) ?? []);
  return moments.reduce(first);
}
