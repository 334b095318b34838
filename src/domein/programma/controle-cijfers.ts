/** A figure is counted from acts that somebody records, and a share is a share of something that counts. */
import type { Indicator, Programma } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

/** What is counted must itself be among the acts that feed the figure. */
const bronnen: Partial<Record<Indicator['telt'], string>> = {
  gesprekken: 'gesprek',
  gesprekken_jaar: 'gesprek',
  plaatsingen: 'plaatsing',
  verbanden: 'verband',
  aanvragen: 'aanvraag',
  trajectplekken: 'trajectplek',
  bedrag: 'financieringsbron',
};

/** What is counted without looking at a casus. */
const losse: Indicator['telt'][] = ['verbanden', 'aanvragen', 'trajectplekken', 'bedrag'];

export function checkCijfers(programma: Programma): Bevinding[] {
  const { indicatoren, rollen } = programma;
  const zichtbaar = Object.values(rollen).some(({ cijfers }) => cijfers);
  return [
    ...(zichtbaar
      ? []
      : [{ pad: ['rollen'], melding: 'Niemand mag de cijfers zien. Zet bij minstens één rol cijfers: true.' }]),
    ...Object.entries(indicatoren).flatMap(([sleutel, indicator]) => {
      const pad = ['indicatoren', sleutel];
      return [
        ...checkVoeding(programma, indicator, pad),
        ...checkAfbakening(programma, indicator, pad),
        ...checkAandeel(programma, indicator, pad),
      ];
    }),
  ];
}

function checkVoeding({ rollen, lijsten }: Programma, { telt, voeding }: Indicator, pad: Pad): Bevinding[] {
  const acts = Object.values(rollen).flatMap(({ mag }) => mag);
  const vastgelegd = new Set<string>([...acts, ...Object.keys(lijsten), 'verband']);
  const bron = bronnen[telt];
  const onjuist: Bevinding[] =
    bron === undefined || voeding.includes(bron)
      ? []
      : [{ pad: [...pad, 'voeding'], melding: `Dit cijfer telt ${telt}. Noem ${bron} bij voeding.` }];
  return [
    ...onjuist,
    ...voeding.flatMap((bronsleutel, plek) =>
      vastgelegd.has(bronsleutel)
        ? []
        : [
            {
              pad: [...pad, 'voeding', plek],
              melding: `Niemand voedt dit cijfer: geen rol mag dit vastleggen: ${bronsleutel}.`,
            },
          ],
    ),
  ];
}

function checkAfbakening({ aanvragen }: Programma, indicator: Indicator, pad: Pad): Bevinding[] {
  const { telt, rol, lijst, waar, soort } = indicator;
  if (rol !== undefined && telt !== 'medewerkers')
    return [{ pad: [...pad, 'rol'], melding: 'Een rol past alleen bij telt: medewerkers.' }];
  if (lijst !== undefined && telt !== 'deelnemers')
    return [{ pad: [...pad, 'lijst'], melding: 'Een lijst past alleen bij telt: deelnemers.' }];
  if (soort !== undefined && telt !== 'aanvragen')
    return [{ pad: [...pad, 'soort'], melding: 'Een soort past alleen bij telt: aanvragen.' }];
  if (soort !== undefined && aanvragen[soort] === undefined) {
    const melding = `Deze aanvraag bestaat niet: ${soort}. Kies uit: ${Object.keys(aanvragen).join(', ')}.`;
    return [{ pad: [...pad, 'soort'], melding }];
  }
  if (losse.includes(telt) && waar !== undefined) {
    return [{ pad: [...pad, 'waar'], melding: `Dit cijfer telt ${telt} en geen casussen. Haal waar weg.` }];
  }
  if (lijst !== undefined && waar !== undefined) {
    return [
      { pad: [...pad, 'waar'], melding: 'Wie op een lijst staat hoeft geen casus te hebben. Haal waar of lijst weg.' },
    ];
  }
  return [];
}

function checkAandeel({ indicatoren }: Programma, indicator: Indicator, pad: Pad): Bevinding[] {
  const { deel_van, als, norm } = indicator;
  if (deel_van === undefined) {
    return als === 'aandeel'
      ? []
      : [{ pad: [...pad, 'als'], melding: 'Een gemiddelde wordt ergens over verdeeld. Noem bij deel_van waarover.' }];
  }
  if (indicatoren[deel_van]?.deel_van !== undefined) {
    const melding = 'Een aandeel kan geen deel zijn van een ander aandeel. Kies een cijfer dat telt.';
    return [{ pad: [...pad, 'deel_van'], melding }];
  }
  if (als === 'gemiddelde') return [];
  if (kindOf(indicator) !== kindOf(indicatoren[deel_van])) {
    const melding = 'Dit telt iets anders dan het geheel en is er dus geen deel van. Zet als: gemiddelde erbij.';
    return [{ pad: [...pad, 'deel_van'], melding }];
  }
  if (norm !== undefined && norm > 1)
    return [{ pad: [...pad, 'norm'], melding: 'Bij een aandeel ligt de norm tussen 0 en 1: 0.42 is 42 %.' }];
  return [];
}

/** A casus is of one deelnemer: both count the same people. */
const kindOf = (indicator: Indicator | undefined): string | undefined =>
  indicator?.telt === 'deelnemers' ? 'casussen' : indicator?.telt;
