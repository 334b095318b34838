import { z } from 'zod';

export const Verbandstatus = z.enum(['actief', 'verkennend', 'beeindigd']);

/** Why no casus opens in a verband: who explores has no regisseurs yet, and what is over has none any more. */
export const waaromDicht: Record<z.output<typeof Verbandstatus>, string | null> = {
  actief: null,
  verkennend: 'Dit verband verkent de samenwerking. Casussen gaan open zodra het actief is.',
  beeindigd: 'Dit verband is beëindigd. Er gaan geen casussen meer open.',
};
