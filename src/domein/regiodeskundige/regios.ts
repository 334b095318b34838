/**
 * The 35 arbeidsmarktregio's by the names that UWV gives them. UWV and the gemeenten set the division every year (Besluit
 * SUWI, artikel 2.3 tot en met 2.6), so another division is another list beside this one. The year is that of the source in
 * which there are 35 (VNG, 2015); on which day the division begins is our proposal.
 */
export const regios2015 = {
  bron: 'UWV, indeling in 35 arbeidsmarktregio’s, zoals die in 2015 gold (Besluit SUWI, artikel 2.3 tot en met 2.6)',
  van: '2015-01-01',
  namen: [
    ...[
      'Groningen',
      'Friesland',
      'Noord-Holland Noord',
      'Drenthe',
      'Regio Zwolle',
      'Flevoland',
      'Zaanstreek/Waterland',
    ],
    ...['Zuid-Kennemerland en IJmond', 'Twente', 'Groot Amsterdam', 'Stedendriehoek en Noordwest Veluwe'],
    ...['Gooi en Vechtstreek', 'Holland Rijnland', 'Midden-Utrecht', 'Amersfoort', 'FoodValley', 'Achterhoek'],
    ...['Zuid-Holland Centraal', 'Midden-Holland', 'Haaglanden', 'Midden-Gelderland', 'Rijnmond', 'Rivierenland'],
    ...['Gorinchem', 'Rijk van Nijmegen', 'Drechtsteden', 'Noordoost-Brabant', 'West-Brabant', 'Zeeland'],
    ...['Midden-Brabant', 'Noord-Limburg', 'Helmond-De Peel', 'Zuidoost-Brabant', 'Midden-Limburg', 'Zuid-Limburg'],
  ],
};

/** The name as a key: Zaanstreek/Waterland is zaanstreek-waterland. */
const keyOf = (naam: string): string => naam.toLowerCase().replaceAll(/[^a-z]+/g, '-');

export const regios = regios2015.namen.map((naam) => ({ regio: keyOf(naam), naam }));
