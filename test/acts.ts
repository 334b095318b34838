import type { World } from './world.ts';

export const verband = 'top600-amsterdam';

/** What the core keeps of a casus after an act: the phase, and when and why somebody must look. */
export async function stateOf(world: World, casusId: string): Promise<Record<string, unknown>> {
  const [row] = await world.owner`
    select fase, aandacht_datum as datum, aandacht_reden as reden
    from casus
    where id = ${casusId}`;
  return { ...row };
}

/** Every version of an act, oldest first, and whether it still holds. */
export async function versionsOf(world: World, act: string, id: string): Promise<unknown[]> {
  const rows = await world.owner`
    select versie, vervallen_op is null as geldt
    from ${world.owner(act)}
    where id = ${id}
    order by versie`;
  return rows.map((row) => ({ ...row }));
}

/** An act in two versions of which the second holds: what a correction leaves behind. */
export const corrected = [
  { versie: 1, geldt: false },
  { versie: 2, geldt: true },
];

/** Colleagues who have nothing to do with a casus of Rosa Okafor and Inge Vermeulen: of another verband, or none of theirs. */
export const outsiders = ['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer'];

type Level = { verbandId: string; rol: string; nummer: number; digit: number };

/** As if the access matrix gave the actor this level for one gegeven, and nothing else: four bits of it as a digit. */
export const onlyAt = ({ verbandId, rol, nummer, digit }: Level): string => {
  const altijd = `x${String(digit).padStart(nummer, '0').padEnd(29, '0')}`;
  const recht = { soort: 'rol', verband_id: verbandId, rol, altijd, met_instemming: `x${'0'.repeat(29)}` };
  return `set local app.rechten = '${JSON.stringify([recht])}'`;
};

/** A refusal because of one field, in these words. */
export const faultOn = (veld: string, melding: string) => ({ code: 'invoer_ongeldig', fouten: [{ veld, melding }] });

/** Closes a casus behind the back of the programme, to see that nothing more may be added to it. */
export async function shut(world: World, casusId: string): Promise<void> {
  await world.owner`
    update casus
    set gesloten_op = ${world.clock.now.toISOString()}
    where id = ${casusId}`;
}
