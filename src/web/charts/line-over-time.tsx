import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { showDatum } from '../../core/datum.ts';
import { Table } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { showGetal } from '../woorden.ts';

export type Punt = { datum: string; aantal: number };
export type Reeks = { naam: string; punten: Punt[] };

type LineProps = { titel: string; reeksen: Reeks[]; norm?: { naam: string; aantal: number }; kop?: string };

/** Numbers over time. Every line ends in its own name, so that colour is not needed to tell them apart. */
export function LineOverTime(props: LineProps) {
  return (
    <figure class="ln-chart">
      <Lines {...props} size={{ name: 'lying', width: 560, height: 250, right: 130 }} />
      <Lines {...props} size={{ name: 'standing', width: 330, height: 250, right: 112 }} />
      <Details vraag="Cijfers als tabel">
        <Numbers {...props} />
      </Details>
    </figure>
  );
}

type Size = { name: string; width: number; height: number; right: number };
type Scale = (value: number) => number;
type Plot = { x: Scale; y: Scale; ticks: number[]; days: string[]; size: Size };

const margin = { left: 36, top: 14, bottom: 30 };
/** A number with the name of its line under it. */
const lineHeight = 34;

const dayNumber = (iso: string): number => Date.parse(iso) / 86_400_000;

function plotOf({ reeksen, norm }: LineProps, size: Size): Plot {
  const punten = reeksen.flatMap((reeks) => reeks.punten);
  const days = [...new Set(punten.map(({ datum }) => datum))].sort();
  const top = Math.max(1, norm?.aantal ?? 0, ...punten.map(({ aantal }) => aantal));
  const y = scaleLinear([0, top], [size.height - margin.bottom, margin.top]).nice(4);
  const x = scaleLinear(
    [dayNumber(days[0] ?? '1970-01-01'), dayNumber(days.at(-1) ?? '1970-01-02')],
    [margin.left, size.width - size.right],
  );
  return { x, y, ticks: y.ticks(4).filter(Number.isInteger), days, size };
}

function Lines({ size, ...props }: LineProps & { size: Size }) {
  const plot = plotOf(props, size);
  const ends = spread(
    props.reeksen.map(({ punten }) => plot.y(punten.at(-1)?.aantal ?? 0)),
    size.height - margin.bottom,
  );
  return (
    <svg
      class={`ln-lines-chart ln-phases--${size.name}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${props.titel}. De cijfers staan in de tabel eronder.`}
    >
      <Grid plot={plot} />
      {props.norm ? <Norm plot={plot} {...props.norm} /> : null}
      {props.reeksen.map((reeks, index) => (
        <Series plot={plot} reeks={reeks} index={index} end={ends[index] ?? 0} />
      ))}
    </svg>
  );
}

/** Names at the ends of lines, pushed apart where lines end close together, and up again where they would leave the picture. */
function spread(ends: number[], bottom: number): number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const places = ends.slice();
  let free = -Infinity;
  for (const { end, index } of order) {
    places[index] = Math.max(end, free);
    free = (places[index] ?? 0) + lineHeight;
  }
  let last = bottom;
  for (const { index } of order.toReversed()) {
    places[index] = Math.min(places[index] ?? last, last);
    last = (places[index] ?? last) - lineHeight;
  }
  return places;
}

function Grid({ plot: { x, y, ticks, days, size } }: { plot: Plot }) {
  const ends = [days[0], days.length > 1 ? days.at(-1) : undefined].filter((day) => day !== undefined);
  return (
    <g class="ln-axis">
      {ticks.map((tick) => (
        <>
          <path d={`M${margin.left} ${y(tick)}H${size.width - size.right}`} />
          <text x={margin.left - 8} y={y(tick) + 4} text-anchor="end">
            {showGetal(tick)}
          </text>
        </>
      ))}
      {ends.map((day, index) => (
        <text x={x(dayNumber(day))} y={size.height - 8} text-anchor={index === 0 ? 'start' : 'end'}>
          {showDatum(day)}
        </text>
      ))}
    </g>
  );
}

function Norm({ plot: { y, size }, naam, aantal }: { plot: Plot; naam: string; aantal: number }) {
  return (
    <g class="ln-norm">
      <path d={`M${margin.left} ${y(aantal)}H${size.width - size.right}`} />
      <text x={margin.left + 4} y={y(aantal) - 5}>
        {`${naam}: ${showGetal(aantal)}`}
      </text>
    </g>
  );
}

function Series({ plot: { x, y }, reeks, index, end }: { plot: Plot; reeks: Reeks; index: number; end: number }) {
  const last = reeks.punten.at(-1);
  const path = line<Punt>()
    .x(({ datum }) => x(dayNumber(datum)))
    .y(({ aantal }) => y(aantal))
    .curve(curveMonotoneX)(reeks.punten);
  if (!last) return null;
  const right = x(dayNumber(last.datum));
  return (
    <g class={`ln-series ln-series--${index + 1}`}>
      <path d={path ?? ''} />
      <circle cx={right} cy={y(last.aantal)} r="4" />
      <text class="ln-series__number" x={right + 10} y={end + 1}>
        {showGetal(last.aantal)}
      </text>
      <text x={right + 10} y={end + 16}>
        {reeks.naam}
      </text>
    </g>
  );
}

function Numbers({ titel, reeksen, kop = 'Peildatum' }: LineProps) {
  const days = [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ datum }) => datum)))].sort();
  return (
    <Table
      caption={titel}
      rijen={days}
      kolommen={[
        { kop, soort: 'naam', cel: showDatum },
        ...reeksen.map(({ naam, punten }) => ({
          kop: naam,
          soort: 'getal' as const,
          cel: (day: string) => punten.find(({ datum }) => datum === day)?.aantal ?? '–',
        })),
      ]}
    />
  );
}
