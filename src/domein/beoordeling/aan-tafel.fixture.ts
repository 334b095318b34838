import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordBeoordeling, recordCriteriumoordelen } from './contract.ts';
import type { Antwoord, Beoordeling } from './contract.ts';
import { getKandidaatkaart } from './selectietafel.contract.ts';
import type { Kandidaatkaart } from './selectietafel.contract.ts';
import { tafels } from './tafel.fixture.ts';

export const verband = 'tafel';
export const datum = '2014-03-10';
export const allJa = { beschikbaar: 'ja', genoeg_uren: 'ja', past_hier: 'ja' } as const;

/** The colleagues at the table: UWV with the casussen, another of UWV, two SW-bedrijven; and a school that has no seat. */
export const uwv = 'uwv-tafel';
export const ander = 'ander-uwv-tafel';
export const sw = 'sw-tafel';
export const tweede = 'sw-twee-tafel';
export const school = 'school-tafel';

type Nodig = { criterium: string; soort?: string; tekst?: string; aanbieder?: string; opnieuwOp?: string };

/** A table with four candidates, each with its place. */
export type AanTafel = {
  world: World;
  casussen: string[];
  at(plek: number): { verband: string; casusId: string };
  kaart(slug: string, plek?: number): Promise<Kandidaatkaart>;
  judge(slug: string, plek: number, antwoorden: Record<string, Antwoord>): Promise<{ volgt: unknown; zin: string }>;
  establish(slug: string, plek: number, benodigdheden?: Nodig[]): Promise<Beoordeling>;
};

export async function createTafel(): Promise<AanTafel> {
  const world = await createWorld('2014-03-10T09:00:00Z', tafels);
  const casussen = await openInWorld(world, verband, { regisseur: uwv, arbeidsdeskundige: uwv, aantal: 4 });
  const at = (plek: number) => ({ verband, casusId: casussen[plek] ?? '' });
  return {
    ...{ world, casussen, at },
    kaart: async (slug, plek = 0) => (await world.as(slug))(getKandidaatkaart, at(plek)),
    judge: async (slug, plek, antwoorden) =>
      (await world.as(slug))(recordCriteriumoordelen, { ...at(plek), datum, antwoorden }),
    establish: async (slug, plek, benodigdheden = []) =>
      (await world.as(slug))(recordBeoordeling, { ...at(plek), datum, benodigdheden }),
  };
}
