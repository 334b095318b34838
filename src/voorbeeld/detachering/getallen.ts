/**
 * The article of 25 March 2016 says how the pilot works and which four criteria the table weighs. Its results stand in a
 * picture that was lost: apart from the dossiers of the example list, every number here is our own choice.
 */
export const verband = 'detachering-noordoost-brabant';

/** "Resultaten t/m februari 2016." */
export const peildatum = '2016-02-29';

/** What the example comes to on that day. Our choice, and not the numbers of the lost picture. */
export const keten = {
  voorgedragen: 84,
  nogNiet: 66,
  geschikt: { samen: 18, nu: 3 },
  inDienst: { samen: 15, nu: 1 },
  gedetacheerd: { samen: 14, nu: 8 },
  beeindigd: 2,
  overgenomen: 4,
} as const;

/** What the article asks of a candidate. */
export const minstensUren = 12;
export const hoogstensMaanden = 3;

/** UWV delivers dossiers in three goes; two weeks later the table judges each for the first time. */
export const golven = [
  { levering: '2015-01-12', tafel: '2015-01-27' },
  { levering: '2015-06-01', tafel: '2015-06-16' },
  { levering: '2015-11-23', tafel: '2015-12-08' },
] as const;
export const perGolf = 28;

/** On these days the table looks again at everybody who was judged before and is not yet geschikt. */
export const opnieuw = ['2015-04-21', '2015-07-14', '2015-09-08', '2015-12-01', '2016-02-23'] as const;

/** After the peildatum some come back with what they needed; UWV goes on with the others in another way. */
export const terugkomst = '2016-04-19';
export const eindePilot = '2016-06-28';

/** When the table looks next at whom it judged on a day. */
export const nextTafel = (dag: string): string => opnieuw.find((volgende) => volgende > dag) ?? terugkomst;
