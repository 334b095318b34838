import { endDetachering, recordDetachering, recordOvername } from '../../domein/detachering/contract.ts';
import { recordVerloondeUren } from '../../domein/detachering/uren.contract.ts';
import { recordPlaatsing } from '../../domein/plaatsing/contract.ts';
import { minstensUren } from './getallen.ts';
import { inleners } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';

/** Work with the SW-bedrijf and at an inlener, as the SW-bedrijf records it. */
const sw = ({ sw: slug }: Rol): string => slug;

/** A contract with the SW-bedrijf for the hours that somebody can work. */
export const contract = (dag: string): Stap => ({
  dag,
  wie: sw,
  doe: async (call, rol, begindatum) => {
    // Who could work fewer hours at first has built them up.
    const uren = rol.kandidaat.uren < minstensUren ? 16 : rol.kandidaat.uren;
    const werk = { werkgever: rol.bedrijfsnaam, functie: 'medewerker', uren, vorm: 'dienstverband_sw', begindatum };
    const { id, versie } = await call(recordPlaatsing, { ...plaatsOf(rol), ...werk });
    rol.contract = { id, versie, uren };
  },
});

/** At work with an inlener under that contract; `keer` finds another inlener for the second time. */
export const detachering = (dag: string, keer = 0, einddatum?: string): Stap => ({
  dag,
  wie: sw,
  doe: async (call, rol, begindatum) => {
    const { nummer } = rol.kandidaat;
    const plek = (nummer + keer) % inleners.length;
    const { id: plaatsingId = '', uren: most = 16 } = rol.contract ?? {};
    const uren = nummer % 3 === 0 && most > 16 ? most - 4 : most;
    const bij = { ...(inleners[plek] ?? inleners[0]), inlenerKenmerk: `00000000${plek}L01` };
    const lent = await call(recordDetachering, {
      ...{ ...plaatsOf(rol), plaatsingId, ...bij, uren, begindatum, einddatum },
    });
    rol.detachering = { id: lent.id, versie: lent.versie, uren };
  },
});

const runningOf = ({ detachering: vorige }: Rol) => ({ detacheringId: vorige?.id ?? '', versie: vorige?.versie ?? 1 });

export const terug = (dag: string, afloop: 'beeindigd' | 'teruggekeerd'): Stap => ({
  dag,
  wie: sw,
  doe: (call, rol, einddatum) => call(endDetachering, { ...plaatsOf(rol), ...runningOf(rol), afloop, einddatum }),
});

export const overname = (dag: string): Stap => ({
  dag,
  wie: sw,
  doe: (call, rol, begindatum) => {
    const uren = rol.detachering?.uren ?? 16;
    return call(recordOvername, { ...plaatsOf(rol), ...runningOf(rol), begindatum, uren });
  },
});

/** The hours that were paid in a month: those of the contract, a little more or less. */
export const verloond = (dag: string, maand: string): Stap => ({
  dag,
  wie: sw,
  doe: (call, rol) => {
    const { id: detacheringId = '', uren: perWeek = 16 } = rol.detachering ?? {};
    const over = ((rol.kandidaat.nummer * 7 + Number(maand.slice(5))) % 9) - 4;
    const uren = Math.round(((perWeek * 52) / 12 + over) * 10) / 10;
    return call(recordVerloondeUren, { ...plaatsOf(rol), detacheringId, maand, uren });
  },
});
