import { readFileSync, readdirSync } from 'node:fs';
import type { Programma } from '../../src/domein/programma/contract.ts';
import { readProgramma } from '../../src/domein/programma/lezen.ts';
import type { Extra } from '../world.ts';

/** A colleague of a verband: where they work, and the one role they have. */
export type Lid = { slug: string; organisatie: string; soort: string; rol: string };

/** A verband made from a programme file: partners of every kind it names, and colleagues in every role. */
export type Proefverband = { slug: string; programma: Programma; leden: Lid[]; organisaties: string[] };

/** The area of every verband, as lists name it. */
export const gebied = 'Proefregio';
const begin = '2021-01-01';
const folder = new URL('../../programmas/', import.meta.url);

function readFiles(): Programma[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.toSorted().map((name) => {
    const { programma } = readProgramma(readFileSync(new URL(name, folder), 'utf8'));
    if (!programma) throw new Error(`${name} is not in order`);
    return programma;
  });
}

/** Of the kind that goes on after a refusal there are two, so that who decides has to choose. */
function organisatiesOf({
  programma: naam,
  partners,
  rollen,
  aanvragen,
}: Programma): { slug: string; soort: string }[] {
  const next = Object.values(aanvragen).flatMap(({ afwijzing }) => rollen[afwijzing.volgende]?.partners ?? []);
  return Object.keys(partners).flatMap((soort) => {
    const numbers = next.includes(soort) ? [1, 2] : [1];
    return numbers.map((number) => ({ slug: `${soort}-${number}-${naam}`, soort }));
  });
}

/** Two colleagues in each role that can have the regie, so that one can follow the other; one in every other role. */
function ledenOf(programma: Programma): Lid[] {
  return organisatiesOf(programma).flatMap(({ slug: organisatie, soort }) =>
    Object.entries(programma.rollen)
      .filter(([, { partners }]) => partners.includes(soort))
      .flatMap(([rol, { regisseur }]) => {
        const numbers = regisseur ? [1, 2] : [1];
        const name = rol.replaceAll('_', '-');
        return numbers.map((number) => ({ slug: `${name}-${number}-${organisatie}`, organisatie, soort, rol }));
      }),
  );
}

export const proefverbanden: Proefverband[] = readFiles().map((programma) => ({
  slug: `promise-${programma.programma}`,
  programma,
  leden: ledenOf(programma),
  organisaties: organisatiesOf(programma).map(({ slug }) => slug),
}));

/** The same verbanden as the world sets them up. The grounds hold for ever: a run may begin decades ahead. */
export const extras: Extra[] = proefverbanden.map(({ slug, programma, leden }) => ({
  programma,
  inrichting: {
    verband: { slug, naam: `Proef ${programma.naam}`, status: 'actief', begin, gebied, grondslagenTot: '9999-12-31' },
    organisaties: organisatiesOf(programma).map((partner) => ({
      ...partner,
      naam: `Partner ${partner.slug}`,
      medewerkers: leden
        .filter(({ organisatie }) => organisatie === partner.slug)
        .map((lid) => ({
          ...{ slug: lid.slug, voornaam: 'Proef', achternaam: lid.slug, rollen: [lid.rol], voorbeeld: true },
        })),
    })),
  },
}));

const known = new Map(proefverbanden.flatMap(({ leden }) => leden.map((lid) => [lid.slug, lid])));
export const everybody = [...known.keys()];

export function lidOf(slug: string): Lid {
  const lid = known.get(slug);
  if (!lid) throw new Error(`${slug} is nobody here`);
  return lid;
}
