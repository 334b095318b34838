import { endPlaatsing, recordPlaatsing } from '../../domein/plaatsing/contract.ts';
import { ips } from './stappen.ts';
import { plaatsOf } from './spel.ts';
import type { Stap } from './spel.ts';

/** Work that somebody found: with whom, as what, for how many hours and since when. */
export type Werk = { werkgever: string; functie: string; uren: number; vorm: string; dag: string };

/** A job with an employer that nobody finds in a register; a regular one unless it is said otherwise. */
export const baan = (
  dag: string,
  [werkgever, functie]: readonly [string, string],
  uren: number,
  vorm = 'gewone_baan',
): Werk => ({
  ...{ dag, werkgever: `${werkgever} (voorbeeld)`, functie, uren, vorm },
});

export const werk = ({ dag, ...baan }: Werk): Stap => ({
  dag,
  wie: ips,
  doe: async (call, rol, begindatum) => {
    const { id, versie } = await call(recordPlaatsing, { ...plaatsOf(rol), ...baan, begindatum });
    rol.werk = { id, versie };
  },
});

/** The job ends; guidance goes on. */
export const werkEinde = (dag: string): Stap => ({
  dag,
  wie: ips,
  doe: (call, rol, einddatum) => {
    const { id: plaatsingId = '', versie = 1 } = rol.werk ?? {};
    return call(endPlaatsing, { ...plaatsOf(rol), plaatsingId, versie, afloop: 'gestopt', einddatum });
  },
});
