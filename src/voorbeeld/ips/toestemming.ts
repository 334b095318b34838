import type { Input } from '../../core/contract.ts';
import { recordInstemming, withdrawInstemming } from '../../domein/instemming/contract.ts';
import { ggz } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';

/** What the candidate consents to: three things, each with its own receiver and each to be taken back on its own. */

type Wat = Pick<Input<typeof recordInstemming>, 'soort' | 'categorieen'> & { ontvanger: (rol: Rol) => string };

const record = (dag: string, wie: Stap['wie'], { soort, categorieen, ontvanger }: Wat): Stap => ({
  dag,
  wie,
  doe: async (call, rol, begindatum) => {
    const gegeven = { soort, categorieen, begindatum, gegevenDoor: 'deelnemer' } as const;
    const { id, versie } = await call(recordInstemming, { ...plaatsOf(rol), ...gegeven, ontvanger: ontvanger(rol) });
    if (soort === 'toestemming_wgbo') rol.uitwisseling = { id, versie };
  },
});

/** Taking part in IPS: whoever answers for the way to work may tell the ggz of the uitkering and of what somebody can do. */
export const deelname = (dag: string): Stap =>
  record(dag, ({ partner }) => partner, {
    ...{ soort: 'wilsverklaring_ips', categorieen: ['uitkering', 'mogelijkheden'], ontvanger: () => ggz },
  });

/** The ggz may tell the other partner that there is a treatment, and how far IPS is. */
export const uitwisseling = (dag: string): Stap =>
  record(dag, ({ ips }) => ips, {
    ...{ soort: 'toestemming_wgbo', categorieen: ['ggz', 'ips'], ontvanger: ({ organisatie }) => organisatie },
  });

/** An employer may hear who it is and what fits in a job. */
export const openheidNaarWerkgever = (dag: string): Stap =>
  record(dag, ({ ips }) => ips, {
    ...{ soort: 'toestemming_avg', categorieen: ['naam', 'matchprofiel'], ontvanger: () => 'WG' },
  });

/** The candidate no longer wants the other partner to hear how it goes. */
export const intrekking = (dag: string): Stap => ({
  dag,
  wie: ({ ips }) => ips,
  doe: (call, rol) => {
    const { id: instemmingId = '', versie = 1 } = rol.uitwisseling ?? {};
    return call(withdrawInstemming, { ...plaatsOf(rol), instemmingId, versie, reden: 'door_deelnemer' });
  },
});
