/** There must be people who may have the regie, who hear of a term that has passed, and who go on after a refusal. */
import type { Handeling, Programma } from './contract.ts';
import type { Bevinding } from './meldingen.ts';

/** Without these acts a casus can be opened but not brought to an end. */
const onmisbaar: Handeling[] = ['gesprek', 'afspraak', 'aanbod', 'overdracht', 'uitstroom'];

export function checkRollen(programma: Programma): Bevinding[] {
  return [
    ...checkRegisseurs(programma),
    ...checkHandelingen(programma),
    ...checkEscalaties(programma),
    ...checkWeigeringen(programma),
  ];
}

/** Whether there will certainly be somebody with this role: one of its kinds of partner always takes part. */
function isFilled({ rollen, partners }: Programma, rol: string): boolean {
  return (rollen[rol]?.partners ?? []).some((partner) => (partners[partner]?.minstens ?? 0) > 0);
}

function checkRegisseurs(programma: Programma): Bevinding[] {
  const regisseurs = Object.entries(programma.rollen).filter(([, { regisseur }]) => regisseur);
  const vast = regisseurs.some(([rol]) => isFilled(programma, rol));
  const geen: Bevinding[] = vast
    ? []
    : [
        {
          pad: ['rollen'],
          melding: 'Niemand kan de regie hebben. Zet bij een rol regisseur: true, bij een partner die altijd meedoet.',
        },
      ];
  const vastgelopen = regisseurs.filter(([, { mag }]) => !mag.includes('overdracht'));
  return [
    ...geen,
    ...vastgelopen.map(([rol]) => ({
      pad: ['rollen', rol],
      melding: 'Deze rol kan de regie hebben en niet overdragen. Zet overdracht bij mag.',
    })),
  ];
}

function checkHandelingen({ rollen }: Programma): Bevinding[] {
  const mogelijk = new Set(Object.values(rollen).flatMap(({ mag }) => mag));
  return onmisbaar
    .filter((handeling) => !mogelijk.has(handeling))
    .map((handeling) => ({
      pad: ['rollen'],
      melding: `Niemand mag dit vastleggen: ${handeling}. Zet het bij mag van een rol.`,
    }));
}

function checkEscalaties(programma: Programma): Bevinding[] {
  return Object.entries(programma.termijnen).flatMap(([termijn, { escalatie }]) => {
    const pad = ['termijnen', termijn, 'escalatie'];
    if (programma.rollen[escalatie]?.escalatie !== true) {
      return [
        {
          pad,
          melding: `De rol ${escalatie} krijgt geen escalaties. Zet bij die rol escalatie: true of kies een andere.`,
        },
      ];
    }
    if (isFilled(programma, escalatie)) return [];
    return [
      {
        pad,
        melding: `Misschien heeft niemand de rol ${escalatie}: geen van de partners van die rol doet altijd mee.`,
      },
    ];
  });
}

function checkWeigeringen(programma: Programma): Bevinding[] {
  return Object.entries(programma.weigeringen).flatMap(([weigering, { volgende }]) => {
    const pad = ['weigeringen', weigering, 'volgende'];
    if ((programma.rollen[volgende]?.mag ?? []).length === 0) {
      return [
        {
          pad,
          melding: `De rol ${volgende} mag niets vastleggen en kan na een weigering niet verder. Kies een andere rol.`,
        },
      ];
    }
    if (isFilled(programma, volgende) || programma.rollen[volgende]?.regisseur === true) return [];
    return [
      { pad, melding: `Misschien heeft niemand de rol ${volgende}: geen van de partners van die rol doet altijd mee.` },
    ];
  });
}
