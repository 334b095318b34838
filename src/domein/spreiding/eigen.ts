/** What a verband makes of the programme of another: the same, or one of its own with other terms and words. */
import type { Programma } from '../programma/contract.ts';
import { checkProgramma } from '../programma/controle.ts';
import type { Bevinding } from '../programma/meldingen.ts';
import type { Verbandbestand } from './bestand.contract.ts';

/** Whether the verband has terms or words of its own. */
export const isEigen = ({ termijnen, woorden }: Verbandbestand): boolean =>
  Object.keys(termijnen).length + Object.keys(woorden).length > 0;

/** The programme that the verband will work by. One of its own keeps the version that it comes from as its herkomst. */
export function deriveProgramma(van: Programma, bestand: Verbandbestand): Programma {
  if (!isEigen(bestand)) return van;
  const { programma, versie, termijnen } = van;
  const eigen = Object.entries(bestand.termijnen).flatMap(([sleutel, anders]) => {
    const termijn = termijnen[sleutel];
    return termijn === undefined ? [] : [[sleutel, { ...termijn, ...anders }]];
  });
  return {
    ...van,
    programma: bestand.programma ?? programma,
    versie: 1,
    woorden: { ...van.woorden, ...withoutUndefined(bestand.woorden) },
    termijnen: { ...termijnen, ...Object.fromEntries(eigen) },
    herkomst: van.herkomst ?? { programma, versie },
  };
}

function withoutUndefined<Waarde>(tabel: Record<string, Waarde | undefined>): Record<string, Waarde> {
  return Object.fromEntries(
    Object.entries(tabel).flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [[sleutel, waarde]])),
  );
}

/** What the contract cannot tell: whether this file fits the programme, and whether the programme stays sound with it. */
export function checkVerband(van: Programma, bestand: Verbandbestand): Bevinding[] {
  const bevindingen = [
    ...checkNaam(van, bestand),
    ...checkTermijnen(van, bestand),
    ...checkPartners(van, bestand),
    ...checkRollen(van, bestand),
    ...checkDubbel(bestand),
  ];
  return bevindingen.length > 0 || !isEigen(bestand) ? bevindingen : checkProgramma(deriveProgramma(van, bestand));
}

function checkNaam(van: Programma, bestand: Verbandbestand): Bevinding[] {
  const pad = ['programma'];
  if (!isEigen(bestand)) {
    const melding =
      'Dit verband heeft geen eigen termijnen of woorden en neemt het programma over. Haal programma weg.';
    return bestand.programma === undefined ? [] : [{ pad, melding }];
  }
  if (bestand.programma !== undefined && bestand.programma !== van.programma) return [];
  const melding = `Dit verband heeft eigen termijnen of woorden. Geef het programma een eigen naam, anders dan ${van.programma}.`;
  return [{ pad, melding }];
}

function checkTermijnen({ termijnen }: Programma, bestand: Verbandbestand): Bevinding[] {
  return Object.keys(bestand.termijnen)
    .filter((sleutel) => !Object.hasOwn(termijnen, sleutel))
    .map((sleutel) => ({
      pad: ['termijnen', sleutel],
      melding: `Deze termijn bestaat niet: ${sleutel}. Kies uit: ${Object.keys(termijnen).join(', ')}.`,
    }));
}

/** Who explores may still look for partners; who is active needs them all, and somebody who hears of what stays undone. */
function checkPartners({ partners }: Programma, { verband, organisaties }: Verbandbestand): Bevinding[] {
  const vreemd = organisaties.flatMap(({ soort }, plek) =>
    Object.hasOwn(partners, soort)
      ? []
      : [
          {
            pad: ['organisaties', plek, 'soort'],
            melding: `Deze soort partner bestaat niet: ${soort}. Kies uit: ${Object.keys(partners).join(', ')}.`,
          },
        ],
  );
  if (verband.status === 'verkennend') return vreemd;
  const tekort = Object.entries(partners).filter(
    ([sleutel, { minstens }]) => organisaties.filter(({ soort }) => soort === sleutel).length < minstens,
  );
  return [
    ...vreemd,
    ...tekort.map(([, { naam, minstens }]) => ({
      pad: ['organisaties'],
      melding: `Een actief verband heeft minstens ${minstens} partner van de soort ${naam}. Voeg die toe, of begin verkennend.`,
    })),
  ];
}

function checkRollen({ rollen }: Programma, { verband, organisaties }: Verbandbestand): Bevinding[] {
  const onjuist = organisaties.flatMap(({ soort, medewerkers }, plek) =>
    medewerkers.flatMap((medewerker, wie) =>
      medewerker.rollen.flatMap((rol, plaats) => {
        const pad = ['organisaties', plek, 'medewerkers', wie, 'rollen', plaats];
        if (!Object.hasOwn(rollen, rol))
          return [{ pad, melding: `Deze rol bestaat niet: ${rol}. Kies uit: ${Object.keys(rollen).join(', ')}.` }];
        const { partners = [] } = rollen[rol] ?? {};
        if (partners.includes(soort)) return [];
        return [{ pad, melding: `De rol ${rol} bestaat niet bij een partner van de soort ${soort}.` }];
      }),
    ),
  );
  const bezet = new Set(organisaties.flatMap(({ medewerkers }) => medewerkers.flatMap((one) => one.rollen)));
  const heeft = (wat: 'escalatie' | 'regisseur'): boolean => [...bezet].some((rol) => rollen[rol]?.[wat] === true);
  if (verband.status === 'verkennend' || (heeft('escalatie') && heeft('regisseur'))) return onjuist;
  const melding =
    'Een actief verband heeft iemand die de regie kan hebben, en iemand die het hoort als een termijn voorbij is. Geef een collega die rol.';
  return [...onjuist, { pad: ['organisaties'], melding }];
}

function checkDubbel({ organisaties }: Verbandbestand): Bevinding[] {
  const namen = organisaties.flatMap((organisatie, plek) => [
    { slug: organisatie.slug, pad: ['organisaties', plek, 'slug'] },
    ...organisatie.medewerkers.map(({ slug }, wie) => ({
      slug,
      pad: ['organisaties', plek, 'medewerkers', wie, 'slug'],
    })),
  ]);
  return namen
    .filter(({ slug }, plek) => namen.findIndex((one) => one.slug === slug) !== plek)
    .map(({ slug, pad }) => ({
      pad,
      melding: `De naam ${slug} staat er al. Geef elke partner en collega een eigen naam.`,
    }));
}
