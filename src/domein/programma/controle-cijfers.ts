/** A figure is counted from acts that somebody records, and a share is a share of something that counts. */
import type { Indicator, Programma } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

/** What is counted must itself be among the acts that feed the figure. */
const bronnen: Partial<Record<Indicator['telt'], string>> = { gesprekken: 'gesprek', plaatsingen: 'plaatsing' };

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
        ...checkAfbakening(indicator, pad),
        ...checkAandeel(programma, indicator, pad),
      ];
    }),
  ];
}

function checkVoeding({ rollen, lijsten }: Programma, { telt, voeding }: Indicator, pad: Pad): Bevinding[] {
  const vastgelegd = new Set<string>([...Object.values(rollen).flatMap(({ mag }) => mag), ...Object.keys(lijsten)]);
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

function checkAfbakening({ telt, rol, lijst, waar }: Indicator, pad: Pad): Bevinding[] {
  if (rol !== undefined && telt !== 'medewerkers')
    return [{ pad: [...pad, 'rol'], melding: 'Een rol past alleen bij telt: medewerkers.' }];
  if (lijst !== undefined && telt !== 'deelnemers')
    return [{ pad: [...pad, 'lijst'], melding: 'Een lijst past alleen bij telt: deelnemers.' }];
  if (lijst !== undefined && waar !== undefined) {
    return [
      { pad: [...pad, 'waar'], melding: 'Wie op een lijst staat hoeft geen casus te hebben. Haal waar of lijst weg.' },
    ];
  }
  return [];
}

function checkAandeel({ indicatoren }: Programma, { deel_van, norm }: Indicator, pad: Pad): Bevinding[] {
  if (deel_van === undefined) return [];
  if (indicatoren[deel_van]?.deel_van !== undefined) {
    return [
      {
        pad: [...pad, 'deel_van'],
        melding: 'Een aandeel kan geen deel zijn van een ander aandeel. Kies een cijfer dat telt.',
      },
    ];
  }
  if (norm !== undefined && norm > 1)
    return [{ pad: [...pad, 'norm'], melding: 'Bij een aandeel ligt de norm tussen 0 en 1: 0.42 is 42 %.' }];
  return [];
}
