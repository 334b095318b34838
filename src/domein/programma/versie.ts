import { z } from 'zod';
import { one } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { Programma } from './contract.ts';

const Rij = z.object({ inhoud: Programma });

/** A version never changes, so what was read once is true for as long as the server lives. */
const read = new Map<string, Promise<Programma>>();

/** A programme as it stood in one version. */
export function programmaOf(sql: Sql, programma: string, versie: number): Promise<Programma> {
  const key = `${programma}@${versie}`;
  const known = read.get(key);
  if (known) return known;
  const loading = loadProgramma(sql, programma, versie);
  read.set(key, loading);
  loading.catch(() => read.delete(key));
  return loading;
}

async function loadProgramma(sql: Sql, programma: string, versie: number): Promise<Programma> {
  const rows = await sql`
    select inhoud
    from programmaversie
    where programma = ${programma} and versie = ${versie}`;
  return one(Rij, rows).inhoud;
}
