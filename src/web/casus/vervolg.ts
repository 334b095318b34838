import { Problem } from '../../core/problem.ts';
import { showDatum } from '../../core/datum.ts';
import { recordAanbodAntwoord } from '../../domein/aanbod/contract.ts';
import { recordAfloop } from '../../domein/afspraak/contract.ts';
import { endLijstvermelding } from '../../domein/lijstvermelding/contract.ts';
import { endPlaatsing } from '../../domein/plaatsing/contract.ts';
import { endTraject } from '../../domein/traject/contract.ts';
import type { Actie } from './invulling.ts';
import { optionsOf, readProgramma } from './keuzes.ts';

/** The earlier act that somebody goes on with; one that is no longer open is not on this page any more. */
function openAct<Act extends { id: string; versie: number }>(acts: Act[], id: string): Act {
  const found = acts.find((one) => one.id === id);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

const afloop: Actie = {
  operation: recordAfloop,
  titel: 'Hoe liep de afspraak af?',
  knop: 'Leg afloop vast',
  melding: 'afloop',
  open: ({ blad, id }) => {
    const { versie, wat, datum } = openAct(blad.afspraken, id);
    return { values: { versie }, uitleg: `${wat ?? 'Afspraak'}. Afgesproken voor ${showDatum(datum)}.` };
  },
};

const antwoord: Actie = {
  operation: recordAanbodAntwoord,
  titel: 'Wat is het antwoord op het aanbod?',
  knop: 'Leg antwoord vast',
  melding: 'antwoord',
  open: async (plaats) => {
    const { versie, naam, datum } = openAct(plaats.blad.aanbod, plaats.id);
    const { weigeringen } = await readProgramma(plaats);
    return {
      values: { versie },
      options: { volgendeStap: optionsOf(weigeringen.aanbod.stappen) },
      uitleg: `${naam}, aangeboden op ${showDatum(datum)}.`,
    };
  },
};

/** The expected last day is only a beginning of the answer when it has come. */
const lastDay = (einddatum: string | null, vandaag: string) => (einddatum && einddatum <= vandaag ? { einddatum } : {});

const trajectEinde: Actie = {
  operation: endTraject,
  titel: 'Hoe eindigde het traject?',
  knop: 'Leg einde vast',
  melding: 'traject_einde',
  open: ({ page, blad, id }) => {
    const { versie, naam, begindatum, einddatum } = openAct(blad.trajecten, id);
    return {
      values: { versie, ...lastDay(einddatum, page.vandaag) },
      uitleg: `${naam}, begonnen op ${showDatum(begindatum)}.`,
    };
  },
};

const plaatsingEinde: Actie = {
  operation: endPlaatsing,
  titel: 'Hoe eindigde het werk?',
  knop: 'Leg einde vast',
  melding: 'plaatsing_einde',
  open: ({ page, blad, id }) => {
    const { versie, werkgever, begindatum, einddatum } = openAct(blad.plaatsingen, id);
    return {
      values: { versie, ...lastDay(einddatum, page.vandaag) },
      uitleg: `${werkgever === null ? 'Werk' : `Werk bij ${werkgever}`}, begonnen op ${showDatum(begindatum)}.`,
    };
  },
};

const lijstEinde: Actie = {
  operation: endLijstvermelding,
  titel: 'Van de lijst',
  knop: 'Leg einde op de lijst vast',
  melding: 'lijst_einde',
  open: ({ blad, id }) => {
    const { versie, naam, begindatum } = openAct(blad.lijst, id);
    const sinds = begindatum === null ? '' : `, erop sinds ${showDatum(begindatum)}`;
    return { values: { versie }, uitleg: `${naam}${sinds}.` };
  },
};

/** What goes on with something that began earlier, or ends it. */
export const vervolg: Actie[] = [afloop, antwoord, trajectEinde, plaatsingEinde, lijstEinde];
