import type { Child } from 'hono/jsx';
import { Heading, keepDates } from '../ui.tsx';
import type { Level } from '../ui.tsx';
import type { Tone } from '../woorden.ts';

export type Kolom<Rij> = {
  kop: string;
  cel: (rij: Rij) => Child;
  /** 'naam' names the row (one per table); 'getal' is set to the right in figures of equal width. */
  soort?: 'naam' | 'getal';
  /** Nothing to say of this row: a dash in the table, no line at all on the card of a phone. */
  leeg?: (rij: Rij) => boolean;
  /** On a phone, when its cards are to be dense: beside the name, as a sentence, or small below it. */
  kaart?: 'hoek' | 'zin' | 'klein' | 'klein-met-kop';
};

type TableProps<Rij> = {
  caption: string;
  kolommen: Kolom<Rij>[];
  rijen: Rij[];
  captionVisible?: boolean;
  /** Columns of the same width, for tables below each other. */
  even?: boolean;
};

/**
 * A table; on a phone every row becomes a card with the headings as labels. The roles are said aloud because a browser
 * forgets that it is a table once the style changes its display.
 */
export function Table<Rij>({ caption, kolommen, rijen, captionVisible = false, even = false }: TableProps<Rij>) {
  const dicht = kolommen.some(({ kaart }) => kaart !== undefined);
  return (
    <div class={`ln-table${dicht ? ' ln-table--dicht' : ''}${even ? ' ln-table--even' : ''}`}>
      <table class="utrecht-table utrecht-table--html-table" role="table">
        <caption class={captionVisible ? 'ln-table__caption' : 'ln-hidden'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map((kolom) => (
              <th role="columnheader" scope="col" class={cellClass(kolom)}>
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            <tr role="row">
              {kolommen.map((kolom) => (
                <Cel kolom={kolom} rij={rij} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cel<Rij>({ kolom, rij }: { kolom: Kolom<Rij>; rij: Rij }) {
  if (kolom.soort === 'naam') {
    return (
      <th role="rowheader" scope="row" class="ln-table__name">
        {kolom.cel(rij)}
      </th>
    );
  }
  const leeg = kolom.leeg?.(rij) === true;
  return (
    <td role="cell" class={cellClass(kolom, leeg)} data-label={kolom.kop}>
      {leeg ? '–' : kolom.cel(rij)}
    </td>
  );
}

function cellClass<Rij>({ kaart, soort }: Kolom<Rij>, leeg = false): string | undefined {
  const getal = 'utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data';
  const place = leeg ? 'ln-table__empty' : kaart && `ln-table__${kaart}`;
  return [place, soort === 'getal' ? getal : undefined].filter(Boolean).join(' ') || undefined;
}

export type Kerngetal = { waarde: string | number; label: string; tone?: 'goed' | 'te-laat' | 'let-op'; href?: string };

/** The few numbers that say whether all is well. */
export function Kerngetallen({ items }: { items: Kerngetal[] }) {
  return (
    <dl class="ln-key-figures">
      {items.map(({ waarde, label, tone, href }) => (
        <div class={tone ? `ln-key-figure ln-key-figure--${tone}` : 'ln-key-figure'}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{waarde}</a> : waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

export type Moment = {
  titel: Child;
  /** When and by whom. */
  meta: Child;
  tone?: Tone;
  body?: Child;
};

/** A stretch of what happened under its own heading. */
export function Period({ naam, level = 3, children }: { naam: string; level?: Level; children: Child }) {
  return (
    <section class="ln-period">
      <Heading level={level}>{naam}</Heading>
      {children}
    </section>
  );
}

/** What happened, newest first. */
export function Timeline({ items }: { items: Moment[] }) {
  return (
    <ol class="ln-timeline">
      {items.map(({ titel, meta, tone = 'water', body }) => (
        <li class={`ln-moment ln-moment--${tone}`}>
          <p class="ln-moment__title">{titel}</p>
          {body ? <div class="ln-moment__body">{keepDates(body)}</div> : null}
          <p class="ln-moment__meta">{meta}</p>
        </li>
      ))}
    </ol>
  );
}

export function DefinitionList({ items }: { items: readonly (readonly [term: string, waarde: Child])[] }) {
  return (
    <dl class="ln-definitions">
      {items.map(([term, waarde]) => (
        <div>
          <dt>{term}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Short lines below each other: open afspraken, files, colleagues. Many of them stand in columns where there is room. */
export function List({ items, columns = false }: { items: Child[]; columns?: boolean }) {
  return (
    <ul class={columns ? 'ln-list ln-list--columns' : 'ln-list'}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** How far something is; the words say the same as the bar. */
export function Progress({ label, waarde, totaal }: { label: string; waarde: number; totaal: number }) {
  return (
    <label class="ln-progress">
      <span>{label}</span>
      <span class="ln-progress__words">{`${waarde} van ${totaal}`}</span>
      <progress value={waarde} max={Math.max(totaal, 1)} />
    </label>
  );
}

/** What somebody wrote, in the paragraphs in which it was written. */
export function Prose({ tekst }: { tekst: string }) {
  return tekst
    .split(/\n+/)
    .filter((alinea) => alinea.trim() !== '')
    .map((alinea) => <p>{alinea}</p>);
}
