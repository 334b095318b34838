/** A phase with the number of people in it now, and where one may go from there. */
export type Fase = {
  sleutel: string;
  naam: string;
  aantal: number;
  /** The number that is printed, when that is not who is here now. */
  toon?: number | undefined;
  volgende: string[];
  /** The branch it is on; none before the branches part. */
  tak?: 'werk' | 'zorg' | 'uit' | undefined;
  einde?: boolean | undefined;
  /** Opens the names behind the number, for who may see them. */
  href?: string | undefined;
};

/**
 * A place on the road: `layer` along it, `start` and `size` across it. `flow` is as wide as all who came at least this far
 * (`through`), `here` as wide as those who are here now, though never too small for its words.
 */
export type Block = {
  fase: Fase;
  layer: number;
  start: number;
  size: number;
  through: number;
  flow: number;
  here: number;
};

/** A ribbon between two blocks: where it begins across the road, and how wide it is, at both ends. */
export type Ribbon = { from: Block; to: Block; begin: Span; end: Span; aantal: number };

export type Span = { start: number; size: number };

export type PhaseLayout = { blocks: Block[]; ribbons: Ribbon[]; layers: number; extent: number };

/** What a drawing gives: the room across the road, the least that a block with its words needs, and the gap between. */
export type Room = { across: number; least: (fase: Fase) => number; gap: number };

type Step = { fase: Fase; layer: number; parent: Step | undefined; siblings: Step[]; through: number };

/**
 * Lays phases out as a road, in the order of the programme. Every phase hangs under one that leads to it; those who are
 * further on have passed it. Widths are in proportion to numbers; a block only grows beyond that when its words need it,
 * so words never collide.
 */
export function layOutPhases(fasen: Fase[], room: Room): PhaseLayout {
  const rows = rowsOf(stepsOf(fasen));
  const scale = scaleFor(rows, room);
  const blocks = new Map<Step, Block>();
  for (const row of rows) placeRow(row, blocks, { ...room, scale });
  const edge = Math.min(0, ...[...blocks.values()].map(({ start }) => start));
  for (const block of blocks.values()) block.start -= edge;
  const placed = [...blocks.values()];
  return {
    blocks: placed,
    ribbons: ribbonsOf(blocks),
    layers: rows.length,
    extent: Math.max(0, ...placed.map(({ start, size }) => start + size)),
  };
}

function stepsOf(fasen: Fase[]): Step[] {
  const steps: Step[] = [];
  for (const fase of fasen) {
    const parent = parentOf(fase, steps);
    const siblings = steps.find((one) => one.parent === parent && parent)?.siblings ?? [];
    const step = { fase, layer: parent ? parent.layer + 1 : 0, parent, siblings, through: 0 };
    siblings.push(step);
    steps.push(step);
  }
  for (const step of steps) {
    for (let one: Step | undefined = step; one; one = one.parent) one.through += step.fase.aantal;
  }
  return steps;
}

/** The last phase before this one that leads here, on the same branch or before the branches part. */
function parentOf({ sleutel, tak }: Fase, before: Step[]): Step | undefined {
  const leading = before.filter(({ fase }) => fase.volgende.includes(sleutel));
  return leading.findLast(({ fase }) => fase.tak === undefined || fase.tak === tak) ?? leading.at(-1);
}

function rowsOf(steps: Step[]): Step[][] {
  const rows: Step[][] = [];
  for (const step of steps) (rows[step.layer] ??= []).push(step);
  return rows;
}

/** The largest scale at which every row fits. Where the words alone take most of the room, the drawing gets some more. */
function scaleFor(rows: Step[][], room: Room): number {
  const widest = (scale: number): number => Math.max(0, ...rows.map((row) => needed(row, { ...room, scale })));
  const limit = Math.max(room.across, widest(0) * 1.2);
  let scale = room.across / Math.max(1, ...rows.flat().map(({ through }) => through));
  while (widest(scale) > limit) scale *= 0.95;
  return scale;
}

type Scaled = Room & { scale: number };

const needed = (row: Step[], room: Scaled): number =>
  row.reduce((sum, step) => sum + sizeOf(step, room), room.gap * (row.length - 1));

const sizeOf = ({ fase, through }: Step, { least, scale }: Scaled): number => Math.max(least(fase), through * scale);

/** Puts each block as near as can be to where its ribbon leaves the row before, without overlap. */
function placeRow(row: Step[], blocks: Map<Step, Block>, room: Scaled): void {
  let free = -Infinity;
  const places = row
    .map((step) => ({ step, start: wish(step, blocks, room) - sizeOf(step, room) / 2 }))
    .toSorted((one, other) => one.start - other.start)
    .map(({ step, start: wished }) => {
      const start = Math.max(free, wished);
      free = start + sizeOf(step, room) + room.gap;
      return { step, start, pushed: start - wished };
    });
  const back = places.reduce((sum, { pushed }) => sum + pushed, 0) / row.length;
  for (const { step, start } of places) blocks.set(step, blockAt(step, start - back, room));
}

function blockAt(step: Step, start: number, room: Scaled): Block {
  const { fase, layer, through } = step;
  const flow = through * room.scale;
  const here = Math.max(room.least(fase), (fase.toon ?? fase.aantal) * room.scale);
  return { fase, layer, start, size: sizeOf(step, room), through, flow, here };
}

/** The middle of the ribbon that leads here, where it leaves the block before. */
function wish(step: Step, blocks: Map<Step, Block>, room: Scaled): number {
  const span = leaving(step, blocks);
  return span ? span.start + span.size / 2 : room.across / 2;
}

/**
 * The part of the block before that leads here. Together the ways onward are as wide as that block, and each narrows to
 * those who went it: so the road is unbroken, and narrower past a block by those who stay there.
 */
function leaving({ parent, siblings, ...step }: Step, blocks: Map<Step, Block>): Span | undefined {
  const from = parent ? blocks.get(parent) : undefined;
  if (!from) return undefined;
  const onward = Math.max(1, total(siblings));
  const place = siblings.findIndex(({ fase }) => fase === step.fase);
  const before = total(siblings.slice(0, place)) / onward;
  const start = from.start + (from.size - from.flow) / 2 + before * from.flow;
  return { start, size: (step.through / onward) * from.flow };
}

const total = (steps: Step[]): number => steps.reduce((sum, { through }) => sum + through, 0);

function ribbonsOf(blocks: Map<Step, Block>): Ribbon[] {
  return [...blocks].flatMap(([step, to]) => {
    const from = step.parent ? blocks.get(step.parent) : undefined;
    const begin = leaving(step, blocks);
    if (!from || !begin) return [];
    const end = { start: to.start + (to.size - to.flow) / 2, size: to.flow };
    return [{ from, to, begin, end, aantal: to.through }];
  });
}
