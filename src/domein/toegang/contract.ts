/**
 * The access matrix as a file: 29 kinds of gegevens × 13 columns, with a reason and a legal ground for every cell. A
 * version never changes; a programme points at one and may deviate from it (programma.contract.ts).
 */
import { z } from 'zod';
import { Tekst } from '../programma/basis.contract.ts';
import { Categorie, Celvoorwaarde, Matrixkolom, Niveau } from './basis.contract.ts';

const Celvorm = z.strictObject({
  niveau: Niveau,
  voorwaarde: Celvoorwaarde.optional(),
  reden: Tekst.optional().meta({ description: 'Alleen als de reden van dit niveau in de rij hier niet past.' }),
  grondslag: Tekst.optional().meta({ description: 'Alleen als de grondslag van de kolom hier niet past.' }),
});

/** Most cells are one letter; a cell with a condition or a reason of its own is a block. */
const Matrixcel = z.preprocess((cel) => (typeof cel === 'string' ? { niveau: cel } : cel), Celvorm);

export const Gevoeligheid = z.enum(['algemeen', 'uitkering', 'gezondheid', 'strafrecht', 'financieel']).meta({
  description: 'Hoe gevoelig deze gegevens zijn (AVG artikel 9 en 10).',
});

const Rij = z.strictObject({
  nr: z.int().min(1).max(29),
  naam: Tekst,
  omvat: Tekst.meta({ description: 'Wat er precies onder valt.' }),
  doel: Tekst.meta({ description: 'Waarvoor deze gegevens nodig zijn.' }),
  eigenaar: Tekst.meta({ description: 'De organisatie die de gegevens bijhoudt en er verantwoordelijk voor is.' }),
  gevoeligheid: Gevoeligheid,
  redenen: z.partialRecord(Niveau, Tekst).meta({ description: 'Per niveau in deze rij: waarom.' }),
  anders: Tekst.meta({ description: 'Wat iemand wel kan doen als het antwoord nee is.' }),
  samenvatting: Tekst.optional().meta({ description: 'Wat bij S te zien is.' }),
  bestaan: Tekst.optional().meta({ description: 'Wat bij B te zien is.' }),
  cellen: z.record(Matrixkolom, Matrixcel),
});
export type Matrixrij = z.infer<typeof Rij>;

const Kolom = z.strictObject({
  naam: Tekst,
  grondslag: Tekst,
  reden: Tekst.optional().meta({ description: 'Alleen als één reden voor de hele kolom geldt.' }),
});

export const Toegangsmatrix = z
  .strictObject({
    formaat: z.literal(1),
    versie: z.int().min(1).max(10_000),
    bron: Tekst,
    kolommen: z.record(Matrixkolom, Kolom),
    categorieen: z.record(Categorie, Rij),
  })
  .meta({ id: 'Toegangsmatrix', description: 'Wie wat mag zien, en waarom.' });
export type Toegangsmatrix = z.infer<typeof Toegangsmatrix>;

/** A cell with everything that holds for it: its own reason and ground, or those of its row and column. */
export type Matrixcel = { niveau: Niveau; voorwaarde?: Celvoorwaarde; reden: string; grondslag: string };
