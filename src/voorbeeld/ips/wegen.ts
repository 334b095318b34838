import type { Rol } from './spel.ts';
import type { Openheid } from './stappen.ts';
import { baan } from './werkstappen.ts';
import type { Werk } from './werkstappen.ts';

/** How it went with somebody who was referred in 2021. Every day and every outcome is made up. */
export type Weg = {
  openheid: Openheid;
  /** From the first day with an employer up to a job, or up to when the search ends: every week an employer in person. */
  zoekt: readonly (readonly [van: string, tot: string])[];
  werk?: readonly (Werk & { tot?: string })[];
  /** Who took the consent back that the partner hears how it goes. */
  trektIn?: string;
  einde: { op: 'jaar' | 'zomer' | 'winter'; soort: 'duurzaam_werk' | 'elders_verder' | 'verhuisd' };
};

/** Somebody of 2021: since when the casus runs, how it went, and whether there was a place, another way or not yet. */
export type Deelnemer = { rol: Rol; start: string; weg: Weg; hoe: 'plek' | 'uwv' | 'nog_niet' | 'vol' };

const duurzaam = (op: Weg['einde']['op']): Weg['einde'] => ({ op, soort: 'duurzaam_werk' });
const elders = (op: Weg['einde']['op']): Weg['einde'] => ({ op, soort: 'elders_verder' });

/** In the order of the referrals: the third, eighth and twelfth are clients of UWV, and the sixth did not want to work yet. */
export const wegen: readonly Weg[] = [
  {
    ...{ openheid: 'volledig', zoekt: [['2021-02-09', '2021-04-12']], einde: duurzaam('jaar') },
    werk: [baan('2021-04-12', ['Bakkerij Korst', 'inpakker'], 16)],
  },
  {
    ...{ openheid: 'functioneel', zoekt: [['2021-02-11', '2021-05-03']], einde: duurzaam('jaar') },
    werk: [baan('2021-05-03', ['Kwekerij Het Blad', 'medewerker kas'], 20)],
  },
  {
    ...{ openheid: 'functioneel', zoekt: [['2021-03-08', '2021-08-16']], einde: duurzaam('zomer') },
    werk: [baan('2021-08-16', ['Kantine De Kan', 'kantinemedewerker'], 18)],
  },
  {
    ...{ openheid: 'volledig', zoekt: [['2021-03-09', '2021-05-31']], einde: duurzaam('jaar') },
    werk: [baan('2021-05-31', ['Drukkerij Inkt', 'medewerker afwerking'], 24)],
  },
  {
    ...{ openheid: 'functioneel', zoekt: [['2021-03-22', '2021-06-14']], einde: duurzaam('jaar') },
    werk: [baan('2021-06-14', ['Supermarkt De Mand', 'vakkenvuller'], 12)],
  },
  { openheid: 'functioneel', zoekt: [['2022-02-10', '2022-04-14']], einde: elders('winter') },
  {
    openheid: 'volledig',
    zoekt: [
      ['2021-04-23', '2021-06-28'],
      ['2021-09-14', '2021-10-18'],
    ],
    werk: [
      { ...baan('2021-06-28', ['Zorghuis De Eik', 'gastheer'], 16), tot: '2021-09-10' },
      { ...baan('2021-10-18', ['Fietsenmaker Spaak', 'assistent monteur'], 20), tot: '2022-03-04' },
    ],
    einde: elders('zomer'),
  },
  {
    ...{ openheid: 'functioneel', zoekt: [['2021-05-04', '2021-10-11']], einde: duurzaam('zomer') },
    werk: [baan('2021-10-11', ['Werkplaats De Schaaf', 'montagemedewerker'], 16, 'beschut_werk')],
  },
  {
    ...{ openheid: 'functioneel', zoekt: [['2021-05-12', '2021-09-06']], einde: duurzaam('zomer') },
    werk: [baan('2021-09-06', ['Magazijn De Doos', 'orderverzamelaar'], 24)],
  },
  {
    ...{ openheid: 'volledig', zoekt: [['2021-05-19', '2021-11-01']], einde: elders('zomer') },
    werk: [
      { ...baan('2021-11-01', ['Supermarkt De Mand', 'vakkenvuller'], 16, 'baan_met_subsidie'), tot: '2022-02-25' },
    ],
  },
  { openheid: 'geen', zoekt: [], trektIn: '2021-09-20', einde: elders('zomer') },
  { openheid: 'functioneel', zoekt: [['2021-06-29', '2021-12-31']], einde: elders('zomer') },
  {
    ...{ openheid: 'functioneel', zoekt: [['2021-07-08', '2021-11-29']], einde: elders('zomer') },
    werk: [{ ...baan('2021-11-29', ['Bakkerij Korst', 'winkelhulp'], 12), tot: '2022-03-25' }],
  },
  { openheid: 'volledig', zoekt: [['2021-07-12', '2021-12-16']], einde: { op: 'jaar', soort: 'verhuisd' } },
  { openheid: 'functioneel', zoekt: [['2021-09-22', '2021-12-31']], einde: { op: 'zomer', soort: 'verhuisd' } },
  { openheid: 'functioneel', zoekt: [['2021-09-14', '2021-12-31']], einde: elders('zomer') },
  {
    ...{ openheid: 'volledig', zoekt: [['2022-02-08', '2022-05-09']], einde: duurzaam('winter') },
    werk: [baan('2022-05-09', ['Wasserij De Knijper', 'medewerker strijkerij'], 20)],
  },
  { openheid: 'functioneel', zoekt: [['2022-02-09', '2022-06-01']], einde: elders('winter') },
];

/** Employers that are asked for work. Nobody finds them in a register. */
const werkgevers = ['Kapper Lok', 'Boekhandel De Kaft', 'Garage De Krik', 'Tuincentrum De Spa', 'Hotel De Sleutel'];

export const werkgeverOf = (nummer: number, keer: number): string =>
  `${werkgevers[(nummer + keer) % werkgevers.length] ?? werkgevers[0]} (voorbeeld)`;
