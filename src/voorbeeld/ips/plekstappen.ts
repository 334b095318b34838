import { Problem } from '../../core/problem.ts';
import { recordFinancieringsbron } from '../../domein/financieringsbron/contract.ts';
import type { FinancieringsbronGegeven } from '../../domein/financieringsbron/contract.ts';
import { endTrajectplek, recordTrajectplek } from '../../domein/trajectplek/contract.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { regiocoordinator } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Rol, Stap } from './spel.ts';

/** Money for places, of which the id is known once the region has recorded it. */
export type Bron = { id: string; naam: string };

export const bron = (toneel: Toneel, dag: string, gegeven: FinancieringsbronGegeven): [Bron, Scene] => {
  const nieuw = { id: '', naam: gegeven.naam };
  const doe = async (): Promise<void> => {
    const call = await toneel.as(regiocoordinator);
    nieuw.id = (await call(recordFinancieringsbron, { verband, ...gegeven })).id;
  };
  return [nieuw, { dag, doe }];
};

const wie = (): string => regiocoordinator;

/** The coordinator tries to grant a place; what the database says is kept, also when that is no. */
export const plek = (dag: string, van: Bron, begindatum: string): Stap => ({
  dag,
  wie,
  doe: async (call, rol, besluitdatum) => {
    try {
      const vraag = { ...plaatsOf(rol), bronId: van.id, besluitdatum, begindatum };
      const { id, versie } = await call(recordTrajectplek, vraag);
      rol.plek = { id, versie };
      rol.uitslagen.push({ code: 'toegekend', zin: '' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      rol.uitslagen.push({ code: error.code, zin: error.message });
    }
  },
});

export const plekEinde = (dag: string, afloop: 'afgerond' | 'gestopt', einddatum = dag): Stap => ({
  dag,
  wie,
  doe: (call, rol: Rol) => {
    const { id: trajectplekId = '', versie = 1 } = rol.plek ?? {};
    return call(endTrajectplek, { ...plaatsOf(rol), trajectplekId, versie, afloop, einddatum });
  },
});
