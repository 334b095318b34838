import { readFileSync } from 'node:fs';
import { readProgramma } from '../../src/domein/programma/lezen.ts';
import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Inrichting } from '../../src/domein/verband/inrichten.ts';
import type { Extra } from '../world.ts';

/** A column of the matrix that a colleague can have. */
export type Rolkolom = (typeof matrixkolommen)[number];

/** Who looks with the rights of a column, in which role, and from which organisation. */
export const kijkerOf = (kolom: Rolkolom): string => `kijker-${kolom.toLowerCase()}`;
export const rolOf = (kolom: Rolkolom): string => `rol_${kolom.toLowerCase()}`;
export const partnerOf = (kolom: Rolkolom): string => `partner-${kolom.toLowerCase()}`;

/**
 * Two verbanden of the same partners. In `open` there is an instemming for everything and a verstrekkingsbesluit; in
 * `dicht` the instemmingen were withdrawn and there is no besluit.
 */
export const standen = ['open', 'dicht'] as const;
export type Stand = (typeof standen)[number];
export const verbandOf = (stand: Stand): string => `proef-${stand}`;

const { programma } = readProgramma(readFileSync(new URL('alle-kolommen.yaml', import.meta.url), 'utf8'));
if (!programma) throw new Error('The programme of the rights is not in order');
export const alleKolommen = programma;

const inrichtingOf = (stand: Stand): Inrichting => ({
  verband: { slug: verbandOf(stand), naam: `Proef ${stand}`, status: 'actief', begin: '2005-01-01' },
  organisaties: matrixkolommen.map((kolom) => ({
    slug: partnerOf(kolom),
    naam: `Partner ${kolom}`,
    soort: `partner_${kolom.toLowerCase()}`,
    medewerkers: [
      {
        slug: kijkerOf(kolom),
        voornaam: 'Kijker',
        achternaam: `Van ${kolom}`,
        rollen: [rolOf(kolom)],
        voorbeeld: true,
      },
    ],
  })),
});

export const verbanden: Extra[] = standen.map((stand) => ({
  inrichting: inrichtingOf(stand),
  programma: alleKolommen,
}));
