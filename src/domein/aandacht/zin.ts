import { showDuur } from '../programma/duur.ts';
import type { Reden } from './contract.ts';

type Moment = { datum: string; reden: Reden; tekst: string };

const maandnamen = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** 14 maart, or 14 maart 2013 when it was another year. */
function dayMonth(iso: string, vandaag: string): string {
  const jaar = iso.slice(0, 4) === vandaag.slice(0, 4) ? '' : ` ${iso.slice(0, 4)}`;
  return `${Number(iso.slice(8, 10))} ${maandnamen[Number(iso.slice(5, 7)) - 1]}${jaar}`;
}

const maanden = (van: string, tot: string): number =>
  (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7));

/** The reason as a Dutch sentence without a full stop, seen from `vandaag`. */
const zinnen: Record<Reden, (moment: Moment, vandaag: string) => string> = {
  overdracht: ({ datum }, vandaag) =>
    datum < vandaag ? 'antwoord op overdracht verlopen' : 'wacht op antwoord op overdracht',
  overdracht_geweigerd: ({ tekst }, vandaag) =>
    `overdracht geweigerd op ${dayMonth(tekst, vandaag)}: zet de volgende stap`,
  afspraak: ({ tekst }) => `afspraak: ${tekst}`,
  eerste_gesprek: ({ tekst }, vandaag) => `nog geen gesprek sinds de start op ${dayMonth(tekst, vandaag)}`,
  geen_gesprek: ({ tekst }, vandaag) => `geen gesprek sinds ${dayMonth(tekst, vandaag)}`,
  geen_aanbod: ({ tekst }, vandaag) => `niets passends sinds ${dayMonth(tekst, vandaag)}`,
  aanbod_open: ({ tekst }, vandaag) => `nog geen antwoord op het aanbod van ${dayMonth(tekst, vandaag)}`,
  aanbod_geweigerd: ({ tekst }, vandaag) => `aanbod geweigerd op ${dayMonth(tekst, vandaag)}: zoek iets anders`,
  traject_einde: ({ datum }, vandaag) => (datum < vandaag ? 'traject is voorbij: wat nu?' : 'traject loopt af'),
  plaatsing_einde: ({ datum }, vandaag) => (datum < vandaag ? 'werk is voorbij: wat nu?' : 'werk loopt af'),
  detachering_einde: ({ datum }, vandaag) =>
    datum < vandaag ? 'detachering is voorbij: wat nu?' : 'detachering loopt af',
  plek_einde: ({ datum }, vandaag) =>
    datum < vandaag ? 'betaalde plek is voorbij: wat nu?' : 'betaalde plek loopt af',
  duurzaamheid: ({ datum, tekst }, vandaag) =>
    datum < vandaag
      ? `werkt ${maanden(tekst, datum)} maanden: is het blijvend?`
      : `werkt straks ${maanden(tekst, datum)} maanden: is het blijvend?`,
  casusoverleg: ({ datum }, vandaag) =>
    datum < vandaag ? 'casusoverleg is geweest: leg vast wat eruit kwam' : 'staat op de agenda van het casusoverleg',
  aanvraag_termijn: ({ tekst }, vandaag) => `besluit op een aanvraag uiterlijk ${dayMonth(tekst, vandaag)}`,
  aanvraag_verwacht: ({ tekst }, vandaag) => `besluit op een aanvraag verwacht op ${dayMonth(tekst, vandaag)}`,
  bezwaar_termijn: ({ tekst }, vandaag) => `besluit op een bezwaar uiterlijk ${dayMonth(tekst, vandaag)}`,
  afgewezen: ({ tekst }, vandaag) => `aanvraag afgewezen op ${dayMonth(tekst, vandaag)}: zet de volgende stap`,
  van_lijst: ({ tekst }, vandaag) => `van de lijst af sinds ${dayMonth(tekst, vandaag)}: hoe verder?`,
  benodigdheid: ({ tekst }) => `kijk opnieuw: ${tekst}`,
  opnieuw_beoordelen: ({ tekst }, vandaag) => `nog niet geschikt op ${dayMonth(tekst, vandaag)}: beoordeel opnieuw`,
  kenmerk_opnieuw: ({ datum, tekst }, vandaag) => {
    const [duur = '', naam = ''] = tekst.split(/ (.*)/);
    return datum < vandaag ? `langer dan ${showDuur(duur)} niet bekeken: ${naam}` : `opnieuw bekijken: ${naam}`;
  },
};

/** The same for who sees only a summary of signals: why, and not since when or of what. */
const kort: Partial<Record<Reden, string>> = {
  overdracht_geweigerd: 'overdracht geweigerd: zet de volgende stap',
  afspraak: 'afspraak loopt af',
  eerste_gesprek: 'nog geen gesprek',
  geen_gesprek: 'lang geen gesprek',
  geen_aanbod: 'niets passends',
  aanbod_open: 'nog geen antwoord op een aanbod',
  aanbod_geweigerd: 'aanbod geweigerd: zoek iets anders',
  duurzaamheid: 'is het werk blijvend?',
  aanvraag_termijn: 'wacht op een besluit',
  aanvraag_verwacht: 'wacht op een besluit',
  bezwaar_termijn: 'wacht op een besluit op bezwaar',
  afgewezen: 'aanvraag afgewezen: zet de volgende stap',
  van_lijst: 'van de lijst af: hoe verder?',
  benodigdheid: 'kijk of iemand heeft wat nodig is',
  opnieuw_beoordelen: 'nog niet geschikt: beoordeel opnieuw',
  kenmerk_opnieuw: 'opnieuw bekijken wat bekend is',
};

/** `tekst` is null for who may not know it. */
export function aandachtZin(
  { tekst, ...moment }: Omit<Moment, 'tekst'> & { tekst: string | null },
  vandaag: string,
): string {
  const short = tekst === null ? kort[moment.reden] : undefined;
  return short ?? zinnen[moment.reden]({ ...moment, tekst: tekst ?? '' }, vandaag);
}
