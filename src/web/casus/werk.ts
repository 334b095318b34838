import type { z } from 'zod';
import { PlaatsingGegeven } from '../../domein/plaatsing/contract.ts';
import type { Invulling, Plaats } from './invulling.ts';
import { optionsOf, readProgramma } from './keuzes.ts';

const { vorm, betaald } = PlaatsingGegeven.shape;

/** One question about the kind of work: which vorm, where the programme has them, and otherwise whether it is paid. */
export async function askWerk(plaats: Plaats, body: z.ZodObject): Promise<Invulling> {
  const { plaatsingsvormen } = await readProgramma(plaats);
  if (Object.keys(plaatsingsvormen).length === 0) {
    return { contract: body.omit({ vorm: true }).extend({ betaald: betaald.unwrap().meta(betaald.meta() ?? {}) }) };
  }
  const contract = body.omit({ betaald: true }).extend({ vorm: vorm.unwrap().meta(vorm.meta() ?? {}) });
  return { contract, options: { vorm: optionsOf(plaatsingsvormen) } };
}
