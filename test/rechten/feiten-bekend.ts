import { newId } from '../../src/core/id.ts';
import { hexOf } from '../../src/core/sealed.ts';
import type { Programma } from '../../src/domein/programma/contract.ts';
import { categorieen, matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import { testVault } from '../vault.ts';
import { act, woord, zegel } from './feit.ts';
import type { Feit, Plek } from './feit.ts';
import type { Rolkolom, Stand } from './verbanden.ts';

/** What is known of the deelnemer: on which lists that person stands, what was observed, and how to reach that person. */
export function bekend(plek: Plek, programma: Programma): Feit[] {
  return [
    ...Object.entries(programma.kenmerken).flatMap(([kenmerk, regel]) =>
      matrixkolommen.map((van) => waarneming(plek, van, { kenmerk, ...regel })),
    ),
    ...matrixkolommen.flatMap((van, plaats) => contactgegevens(plek, van, plaats)),
    ...matrixkolommen.flatMap((van, plaats) => lijsten(plek, van, { plaats, programma })),
  ];
}

type Wat = { kenmerk: string } & Programma['kenmerken'][string];

/** What the last partner saw is how it is now. */
function waarneming(plek: Plek, van: Rolkolom, { kenmerk, categorie, samenvatting }: Wat): Feit {
  const [id, datum, waarde] = [newId(), plek.dag(), woord(plek, kenmerk, van)];
  return {
    ...{ noun: 'waarneming', categorie, van },
    rij: {
      ...act(plek, van, id),
      ...{ kenmerk, categorie: categorieen.indexOf(categorie) + 1, in_samenvatting: samenvatting, datum },
      ...{ waarde: zegel('waarneming.waarde', id, waarde), bron: 'organisatie' },
    },
    merken: { 2: [datum, waarde] },
    kort: (graad) => van === matrixkolommen.at(-1) && (samenvatting || graad === 1),
  };
}

/** An address, and a number that is the summary. */
function contactgegevens(plek: Plek, van: Rolkolom, plaats: number): Feit[] {
  const [een, twee] = [newId(), newId()];
  const nummer = `0600000${plek.stand === 'open' ? 1 : 2}${String(plaats).padStart(2, '0')}`;
  const adres = woord(plek, 'adres', van);
  const common = { noun: 'contactgegeven', categorie: 'contactgegevens', van } as const;
  const rest = () => ({ van: 'deelnemer', voorkeur: false, datum: plek.dag(), einddatum: null });
  const waarde = (id: string, tekst: string) => ({ waarde: zegel('contactgegeven.waarde', id, tekst) });
  return [
    {
      ...common,
      rij: { ...act(plek, van, een), soort: 'postadres', ...rest(), ...waarde(een, adres) },
      merken: { 3: [adres] },
      kort: () => false,
    },
    {
      ...common,
      rij: { ...act(plek, van, twee), soort: 'telefoon', ...rest(), ...waarde(twee, nummer) },
      merken: { 2: [nummer] },
    },
  ];
}

/** The number of the person as a partner knows it: made up, and another in each verband and for each partner. */
export const bsnOf = (stand: Stand, plaats: number): string =>
  `90000${stand === 'open' ? 1 : 2}${String(plaats).padStart(3, '0')}`;

type Lijst = { plaats: number; programma: Programma };

/** Each partner knows the person by a number of its own, and has that person on every kind of list. */
function lijsten(plek: Plek, van: Rolkolom, { plaats, programma }: Lijst): Feit[] {
  const bsn = bsnOf(plek.stand, plaats);
  const id = newId();
  const { verbandId: verband_id, deelnemerId: deelnemer_id } = plek;
  const { organisatie_id } = act(plek, van, id);
  const afdruk = hexOf(testVault.print('bsn', bsn));
  const common = { categorie: 'bsn', van } as const;
  const nummer: Feit = {
    ...{ noun: 'bsn', ...common, stil: true },
    rij: { verband_id, id, organisatie_id, afdruk, versleuteld: zegel('bsn.versleuteld', id, bsn) },
    merken: { 3: [bsn] },
  };
  const vermeldingen = Object.entries(programma.lijsten).flatMap(([soort, { categorie }]): Feit[] => {
    const [vermelding, sinds] = [newId(), plek.dag()];
    const { casus_id: _casus, ...rij } = act(plek, van, vermelding);
    const gegevens = zegel('lijstvermelding.gegevens', vermelding, {});
    const koppeling = { verband_id, bsn_id: id, deelnemer_id, soort, van_regisseur: false };
    return [
      {
        ...{ noun: 'koppeling', ...common, merken: {} },
        rij: { ...koppeling, categorie: categorieen.indexOf(categorie) + 1 },
      },
      {
        ...{ noun: 'lijstvermelding', categorie, van, merken: { 3: [sinds] } },
        rij: { ...rij, soort, bsn_id: id, periode: `[${sinds},)`, gegevens, lijst_id: null },
      },
    ];
  });
  return [nummer, ...vermeldingen];
}
