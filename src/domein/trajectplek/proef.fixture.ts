import type { World } from '../../../test/world.ts';
import { listFinancieringsbronnen, recordFinancieringsbron } from '../financieringsbron/contract.ts';
import type { Financieringsbron } from '../financieringsbron/contract.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import { recordTrajectplek } from './contract.ts';
import type { Trajectplek } from './contract.ts';
import { openPlekcasussen, verband } from './plekken.fixture.ts';

/** What the programme proposes for a year. */
export const geld = {
  ...{ begindatum: '2021-01-01', einddatum: '2021-12-31', bedrag: 100_000, plekken: 12, tarief: 7500 },
  ...{ coordinatie: 10_000, dagdelen: 1 },
};

export const dagen = { besluitdatum: '2021-03-01', begindatum: '2021-03-08' };

/** Sources, casussen and places in a world, each in one line. */
export type Proef = {
  newBron(given?: object): Promise<Financieringsbron>;
  /** Of people who want to work and whom the gemeente answers for, unless it is said otherwise. */
  newCasussen(aantal: number, who?: { wie?: string; wil?: boolean }): Promise<string[]>;
  grant(casusId: string, bronId: string, given?: Record<string, string>): Promise<Trajectplek>;
  bronOf(id: string): Promise<Financieringsbron | undefined>;
};

export function createProef(world: World): Proef {
  let nummer = 0;
  return {
    newBron: async (given = {}) => {
      const coor = await world.as('coor-voorbeeld');
      nummer += 1;
      return coor(recordFinancieringsbron, { verband, naam: `Bron ${nummer}`, ...geld, ...given });
    },
    newCasussen: async (aantal, { wie = 'gemeente', wil = true } = {}) => {
      const namen = Array.from({ length: aantal }, (_, index) => `Persoon${index}`);
      const ids = await openPlekcasussen(world, namen);
      const [karel, iris] = [await world.as('karel-voorbeeld'), await world.as('iris-voorbeeld')];
      const common = { verband, datum: '2021-03-01', bron: 'organisatie' } as const;
      for (const casusId of ids) {
        await karel(recordWaarneming, { ...common, casusId, kenmerk: 'verantwoordelijk', waarde: wie });
        await iris(recordWaarneming, { ...common, casusId, kenmerk: 'wil_werken', waarde: wil });
      }
      return ids;
    },
    grant: async (casusId, bronId, { wie = 'coor-voorbeeld', ...given } = {}) =>
      (await world.as(wie))(recordTrajectplek, { verband, casusId, bronId, ...dagen, ...given }),
    bronOf: async (id) => {
      const { bronnen } = await (await world.as('coor-voorbeeld'))(listFinancieringsbronnen, { verband });
      return bronnen.find((bron) => bron.id === id);
    },
  };
}
