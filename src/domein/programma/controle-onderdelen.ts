/** A part that only some programmes have works only when somebody may do what it is for. */
import type { Handeling, Programma } from './contract.ts';
import type { Bevinding } from './meldingen.ts';

export function checkOnderdelen(programma: Programma): Bevinding[] {
  return [...checkHandelingen(programma), ...checkDetachering(programma), ...checkVoorstel(programma)];
}

/** The parts that are there, each with the acts without which nothing comes of it. */
function listNodig(programma: Programma): [keyof Programma, Handeling[]][] {
  const { selecties, aanvragen, oproepen } = programma;
  const isThere: Partial<Record<keyof Programma, boolean>> = {
    selecties: Object.values(selecties).some((selectie) => 'lijst' in selectie),
    aanvragen: Object.keys(aanvragen).length > 0,
    oproepen: Object.keys(oproepen).length > 0,
  };
  const nodig: [keyof Programma, Handeling[]][] = [
    ['selecties', ['selectie']],
    ['selectietafel', ['beoordeling']],
    ['aanvragen', ['aanvraag', 'besluit']],
    ['financiering', ['financieringsbron', 'trajectplek']],
    ['werkgevercontact', ['werkgevercontact']],
    ['detachering', ['plaatsing', 'detachering']],
    ['casusoverleg', ['casusoverleg']],
    ['oproepen', ['oproep']],
  ];
  return nodig.filter(([deel]) => isThere[deel] ?? programma[deel] !== undefined);
}

function checkHandelingen(programma: Programma): Bevinding[] {
  const mogelijk = new Set(Object.values(programma.rollen).flatMap(({ mag }) => mag));
  return listNodig(programma).flatMap(([deel, handelingen]) =>
    handelingen
      .filter((handeling) => !mogelijk.has(handeling))
      .map((handeling) => ({
        pad: [deel],
        melding: `Niemand mag dit vastleggen: ${handeling}. Zet het bij mag van een rol, of haal ${deel} weg.`,
      })),
  );
}

/** The contract with who lends is paid, and taking over means a regular job. */
function checkDetachering({ detachering, plaatsingsvormen, rollen }: Programma): Bevinding[] {
  if (detachering === undefined) return [];
  const { dienstverband, overname, uitleners } = detachering;
  const pad = ['detachering'];
  const zonder = uitleners.filter(
    (partner) =>
      !Object.values(rollen).some(({ partners, mag }) => partners.includes(partner) && mag.includes('plaatsing')),
  );
  return [
    ...(plaatsingsvormen[dienstverband]?.betaald === true
      ? []
      : [{ pad: [...pad, 'dienstverband'], melding: 'Een uitlener betaalt loon. Kies een betaalde plaatsingsvorm.' }]),
    ...(plaatsingsvormen[overname]?.regulier === true
      ? []
      : [
          {
            pad: [...pad, 'overname'],
            melding: 'Bij overname komt iemand in gewone dienst. Kies een plaatsingsvorm met regulier: true.',
          },
        ]),
    ...zonder.map((partner) => ({
      pad: [...pad, 'uitleners', uitleners.indexOf(partner)],
      melding: `Bij ${partner} mag niemand een plaatsing vastleggen. Zet plaatsing bij mag van een rol bij die partner.`,
    })),
  ];
}

/** What is proposed must itself be possible: the places and the coordination fit in the amount. */
function checkVoorstel({ financiering }: Programma): Bevinding[] {
  if (financiering === undefined) return [];
  const { plekken, bedrag, tarief, coordinatie } = financiering.voorstel;
  const nodig = plekken * tarief + coordinatie;
  if (nodig <= bedrag) return [];
  const melding = `${plekken} plekken van ${tarief} euro en ${coordinatie} euro coördinatie zijn samen ${nodig} euro. Dat past niet in ${bedrag} euro.`;
  return [{ pad: ['financiering', 'voorstel', 'bedrag'], melding }];
}
