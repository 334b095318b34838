import { area, curveBumpX, curveBumpY } from 'd3-shape';
import { Details } from '../ui/guide.tsx';
import { Table } from '../ui/data.tsx';
import { showAantal, showGetal } from '../woorden.ts';
import { layOutPhases, type Block, type Fase, type PhaseLayout, type Ribbon, type Span } from './phase-layout.ts';
import { wrap } from './words.ts';

export type { Fase } from './phase-layout.ts';

type PictureProps = {
  titel: string;
  fasen: Fase[];
  /** "jongere", "jongeren": what is counted. */
  woord: { enkelvoud: string; meervoud: string };
};

/** The road of a programme with today's numbers: lying on a wide screen, standing on a phone, and as a table. */
export function PhasePicture({ titel, fasen, woord }: PictureProps) {
  const aantal = (fase: Fase): string => showAantal(fase.aantal, woord.enkelvoud, woord.meervoud);
  return (
    <figure class="ln-chart">
      <Drawing titel={titel} fasen={fasen} aantal={aantal} view={lying} />
      <Drawing titel={titel} fasen={fasen} aantal={aantal} view={standing} />
      <figcaption class="ln-muted">
        {`Zo breed als de rivier is, zoveel ${woord.meervoud} kwamen ten minste zo ver. Het getal is wie er nu is.`}
      </figcaption>
      <Details vraag="Cijfers als tabel">
        <Table
          caption={titel}
          rijen={fasen}
          kolommen={[
            { kop: 'Fase', soort: 'naam', cel: ({ naam, href }) => (href ? <a href={href}>{naam}</a> : naam) },
            { kop: 'Nu in deze fase', soort: 'getal', cel: (fase) => showGetal(fase.aantal) },
          ]}
        />
      </Details>
    </figure>
  );
}

/** One end of a ribbon: how far along the road, and from where to where across it. */
type Edge = Span & { along: number };

type Box = { x: number; y: number; width: number; height: number };

/** How far a ribbon runs under the blocks that it joins, so that no seam shows. */
const under = 6;

/** How a layout becomes a drawing: along which axis the road runs. */
type View = {
  name: 'lying' | 'standing';
  layout: (fasen: Fase[]) => PhaseLayout;
  size: (layout: PhaseLayout) => { width: number; height: number };
  /** A box of some size in the middle of the block's place. */
  box: (block: Block, size: number, layout: PhaseLayout) => Box;
  ribbon: (ribbon: Ribbon, layout: PhaseLayout) => string | null;
  characters: (box: Box) => number;
};

const blockWidth = 142;
const longest = 18;

const pitch = ({ layers }: PhaseLayout): number => (layers > 1 ? (1160 - blockWidth) / (layers - 1) : 0);

export const lying: View = {
  name: 'lying',
  layout: (fasen) =>
    layOutPhases(fasen, { across: 250, gap: 22, least: ({ naam }) => 52 + 18 * wrap(naam, longest).length }),
  size: ({ extent }) => ({ width: 1160, height: extent }),
  box: (block, size, layout) => ({
    x: block.layer * pitch(layout),
    y: block.start + (block.size - size) / 2,
    width: blockWidth,
    height: size,
  }),
  ribbon: ({ from, to, begin, end }, layout) =>
    area<Edge>()
      .x(({ along }) => along)
      .y0(({ start }) => start)
      .y1(({ start, size }) => start + size)
      .curve(curveBumpX)([
      { along: from.layer * pitch(layout) + blockWidth - under, ...begin },
      { along: to.layer * pitch(layout) + under, ...end },
    ]),
  characters: () => longest,
};

const rowHeight = 96;
const rowPitch = 148;

export const standing: View = {
  name: 'standing',
  layout: (fasen) => layOutPhases(fasen, { across: 320, gap: 10, least: () => 94 }),
  size: ({ extent, layers }) => ({ width: extent, height: (layers - 1) * rowPitch + rowHeight }),
  box: (block, size) => ({
    x: block.start + (block.size - size) / 2,
    y: block.layer * rowPitch,
    width: size,
    height: rowHeight,
  }),
  ribbon: ({ from, to, begin, end }) =>
    area<Edge>()
      .y(({ along }) => along)
      .x0(({ start }) => start)
      .x1(({ start, size }) => start + size)
      .curve(curveBumpY)([
      { along: from.layer * rowPitch + rowHeight - under, ...begin },
      { along: to.layer * rowPitch + under, ...end },
    ]),
  characters: ({ width }) => Math.floor((width - 8) / 7),
};

type DrawingProps = { titel: string; fasen: Fase[]; aantal: (fase: Fase) => string; view: View };

/** A road of phases, lying or standing. */
export function Drawing({ titel, fasen, aantal, view }: DrawingProps) {
  const layout = view.layout(fasen);
  const { width, height } = view.size(layout);
  const linked = fasen.some(({ href }) => href);
  return (
    <svg
      class={`ln-phases ln-phases--${view.name}`}
      viewBox={`0 0 ${width} ${height}`}
      role={linked ? 'group' : 'img'}
      aria-label={`${titel}. ${fasen.map((fase) => `${fase.naam}: ${aantal(fase)}`).join(', ')}`}
    >
      <Shades ribbons={layout.ribbons} view={view} />
      {layout.ribbons.map((ribbon) => (
        <path fill={`url(#${shadeOf(ribbon, view)})`} d={view.ribbon(ribbon, layout) ?? ''} />
      ))}
      {layout.blocks.map((block) => (
        <rect class={`ln-pool--${toneOf(block)}`} {...view.box(block, block.flow, layout)} rx="3" />
      ))}
      {layout.blocks.map((block) => (
        <Station block={block} box={view.box(block, block.here, layout)} words={aantal(block.fase)} view={view} />
      ))}
    </svg>
  );
}

/** The end that the programme works for has its own tone; another end is grey. */
function toneOf({ fase: { tak, einde }, layer }: Block): string {
  if (einde) return tak === 'uit' ? 'uit' : 'doel';
  return tak ?? (layer === 0 ? 'begin' : 'weg');
}

const shadeOf = ({ from, to }: Ribbon, { name }: View): string => `verloop-${name}-${toneOf(from)}-${toneOf(to)}`;

/** A ribbon takes the colour of where it leads, little by little. */
function Shades({ ribbons, view }: { ribbons: Ribbon[]; view: View }) {
  const unique = new Map(ribbons.map((ribbon) => [shadeOf(ribbon, view), ribbon]));
  const end = view.name === 'lying' ? { x2: '1', y2: '0' } : { x2: '0', y2: '1' };
  return (
    <defs>
      {[...unique].map(([id, { from, to }]) => (
        <linearGradient id={id} x1="0" y1="0" {...end}>
          <stop class={`ln-pool--${toneOf(from)}`} offset="0.1" />
          <stop class={`ln-pool--${toneOf(to)}`} offset="0.9" />
        </linearGradient>
      ))}
    </defs>
  );
}

function Station({ block, box, words, view }: { block: Block; box: Box; words: string; view: View }) {
  const { fase } = block;
  const lines = wrap(fase.naam, view.characters(box));
  const middle = box.x + box.width / 2;
  const top = box.y + box.height / 2 - (lines.length * 18 + 24) / 2;
  const station = (
    <g class={`ln-station ln-station--${toneOf(block)}`}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="10" />
      <text class="ln-station__number" x={middle} y={top + 20}>
        {showGetal(fase.toon ?? fase.aantal)}
      </text>
      {lines.map((line, index) => (
        <text class="ln-station__name" x={middle} y={top + 42 + index * 18}>
          {line}
        </text>
      ))}
    </g>
  );
  return fase.href ? (
    <a href={fase.href} aria-label={`${fase.naam}: ${words}`}>
      {station}
    </a>
  ) : (
    station
  );
}
