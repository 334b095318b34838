import type { MijnCasus } from '../../domein/inwoner/mijn.contract.ts';
import { sayIn } from '../programma-woorden.ts';
import { showZin } from '../woorden.ts';

type Say = (zin: string) => string;

/** Says a sentence of a contract to the inwoner it is about: "de deelnemer" becomes "u". */
export function sayTo({ woorden }: Pick<MijnCasus, 'woorden'>): Say {
  const say = sayIn(woorden);
  return (zin) =>
    say(
      zin.replaceAll(/\bde deelnemer( zelf)?\b/gi, (found: string) => {
        const u = found.endsWith('zelf') ? 'uzelf' : 'u';
        return found.startsWith('D') ? showZin(u) : u;
      }),
    );
}

/** What gegevens were used for, by the processing activity in the log; a new one is told by its name. */
const doelen: Record<string, string> = {
  begeleiding: 'om u te begeleiden',
  regie: 'om af te spreken wie verantwoordelijk is',
  inleenverband: 'om vast te leggen dat uw werk meetelt bij de werkgever waar u werkt',
  aanvraag: 'om te beslissen over iets wat voor u is aangevraagd',
  selectie: 'om te kijken of u aan het programma mee kunt doen',
  verstrekking: 'om te kijken wat met wie mag worden gedeeld',
  lijstbeheer: 'om een lijst bij te werken waar u op staat',
  programma: 'om te zien voor wie het programma is',
  meting: 'om te tellen hoe het programma werkt',
  toezicht: 'om na te gaan of iedereen zich aan de regels houdt',
  toegang: 'om te weten wie wat mag zien',
  inzage: 'om u uw gegevens te laten zien',
};

export const showDoel = (verwerking: string): string =>
  doelen[verwerking] ?? `voor: ${verwerking.replaceAll('_', ' ')}`;
