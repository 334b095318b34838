import type { Call } from '../core/road.ts';
import { groupBy } from './groepen.ts';
import { goTo } from './toneel.ts';
import type { Toneel } from './toneel.ts';

/** What is done on one day: in one casus, or for many at once when none is named. */
export type Scene = { dag: string; wie?: { casusId: string }; doe(): Promise<unknown> };

/** One act in the casus of one person: on which day, by whom, and which. */
export type StapVan<Rol> = {
  dag: string;
  wie: (rol: Rol) => string;
  doe(call: Call, rol: Rol, dag: string): Promise<unknown>;
};

/** The steps of one person as scenes. */
export const scenesOf = <Rol extends { casusId: string }>(
  { as }: Toneel,
  rol: Rol,
  stappen: readonly StapVan<Rol>[],
): Scene[] =>
  stappen.map(({ dag, wie, doe }) => ({ dag, wie: rol, doe: async () => doe(await as(wie(rol)), rol, dag) }));

/** Plays day by day: first what is done for many, then everybody's own steps, in their order and all people at once. */
export async function play(toneel: Toneel, scenes: readonly Scene[]): Promise<void> {
  const perDag = groupBy(
    scenes.toSorted((een, ander) => een.dag.localeCompare(ander.dag)),
    ({ dag }) => dag,
  );
  for (const [dag, allemaal] of perDag) {
    goTo(toneel, dag);
    await inOrder(allemaal.filter(({ wie }) => !wie));
    const eigen = groupBy(
      allemaal.filter(({ wie }) => wie),
      ({ wie }) => wie?.casusId ?? '',
    );
    await Promise.all([...eigen.values()].map(inOrder));
  }
}

async function inOrder(scenes: readonly Scene[]): Promise<void> {
  for (const { doe } of scenes) await doe();
}
