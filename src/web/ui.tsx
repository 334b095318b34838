import type { Child } from 'hono/jsx';
import { showDatum } from '../core/datum.ts';
import type { Tone } from './woorden.ts';

/**
 * The words of every page: this file and its neighbours in ui/ are the only ones that know the design system
 * (NL Design System). A page composes these and writes no class of its own.
 */
export type { Tone } from './woorden.ts';

export type ButtonKind = 'primair' | 'secundair' | 'stil' | 'op-water';

const buttonClass: Record<ButtonKind, string> = {
  primair: 'utrecht-button utrecht-button--primary-action',
  secundair: 'utrecht-button utrecht-button--secondary-action',
  stil: 'utrecht-button utrecht-button--subtle',
  'op-water': 'ln-button-on-water',
};

type ButtonProps = {
  kind?: ButtonKind;
  /** For a form with more than one way out. */
  name?: string;
  value?: string;
  children: Child;
};

/** Sends the form it stands in. */
export function Button({ kind = 'primair', name, value, children }: ButtonProps) {
  return (
    <button class={buttonClass[kind]} type="submit" name={name} value={value}>
      {children}
    </button>
  );
}

/** Goes to a page where something is done; looks like a button, is a link. */
export function ButtonLink({ href, kind = 'primair', children }: { href: string; kind?: ButtonKind; children: Child }) {
  return (
    <a class={`${buttonClass[kind]} ln-button-link`} href={href}>
      {children}
    </a>
  );
}

/** Buttons side by side; in pairs they are all of one width. */
export function Buttons({ children, pairs = false }: { children: Child; pairs?: boolean }) {
  return <div class={pairs ? 'ln-buttons ln-buttons--pairs' : 'ln-buttons'}>{children}</div>;
}

/** A button that is a form of its own: one act, no fields. */
export function ActButton(props: { action: string; csrf: string; kind?: ButtonKind; children: Child }) {
  return (
    <form class="ln-act" method="post" action={props.action}>
      <input type="hidden" name="csrf" value={props.csrf} />
      <Button kind={props.kind ?? 'secundair'}>{props.children}</Button>
    </form>
  );
}

export function Link({ href, children, download }: { href: string; children: Child; download?: boolean }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href} download={download}>
      {children}
    </a>
  );
}

export type Level = 1 | 2 | 3;

export function Heading({ level, id, children }: { level: Level; id?: string; children: Child }) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`nl-heading nl-heading--level-${level}`} id={id}>
      {children}
    </Tag>
  );
}

/** The head of a page: its one h1, a calm line below, and at most one act beside it. */
export function PageHead({ titel, onder, actie }: { titel: Child; onder?: Child; actie?: Child }) {
  return (
    <div class="ln-page-head">
      <div>
        <Heading level={1}>{titel}</Heading>
        {onder ? <p class="ln-lead">{onder}</p> : null}
      </div>
      {actie ?? null}
    </div>
  );
}

/** A sheet with one subject. */
export function Card({
  titel,
  actie,
  level = 2,
  children,
}: {
  titel?: Child;
  actie?: Child;
  level?: Level;
  children: Child;
}) {
  return (
    <section class="ln-card">
      {titel ? (
        <div class="ln-card__head">
          <Heading level={level}>{titel}</Heading>
          {actie ?? null}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** A wide column and a narrow one. On a phone they follow each other; what somebody comes to do may stand first. */
export function Columns(props: { children: Child; aside: Child; asideFirst?: boolean }) {
  const wide = <div class="ln-stack ln-columns__wide">{props.children}</div>;
  const aside = <div class="ln-stack ln-columns__aside">{props.aside}</div>;
  return <div class="ln-columns">{props.asideFirst ? [aside, wide] : [wide, aside]}</div>;
}

/** Sheets of equal weight beside each other. */
export function Grid({ children }: { children: Child }) {
  return <div class="ln-grid">{children}</div>;
}

/** Parts below each other with the page's own distance. */
export function Stack({ children }: { children: Child }) {
  return <div class="ln-stack">{children}</div>;
}

export function Text({ children, stil = false }: { children: Child; stil?: boolean }) {
  return <p class={stil ? 'ln-text ln-muted' : 'ln-text'}>{keepDates(children)}</p>;
}

/** A sentence in which a date does not break over lines. */
export function keepDates(zin: Child): Child {
  if (typeof zin !== 'string') return zin;
  return zin
    .split(/(\d{2}-\d{2}-\d{4})/)
    .map((deel, index) => (index % 2 === 1 ? <span class="ln-date">{deel}</span> : deel));
}

/** A calendar date that does not break over lines. */
export function Datum({ iso }: { iso: string }) {
  return (
    <time class="ln-date" datetime={iso}>
      {showDatum(iso)}
    </time>
  );
}

/** A state in one or two words. The colour only repeats what the words say. */
export function Badge({ tone = 'neutraal', children }: { tone?: Tone; children: Child }) {
  return <span class={`nl-data-badge ln-badge--${tone}`}>{children}</span>;
}

/** A number beside a name, with words for who cannot see the place it stands in. */
export function NumberBadge({ aantal, label }: { aantal: number; label: string }) {
  return (
    <span class="nl-number-badge">
      {aantal}
      <span class="nl-number-badge__hidden-label">{` ${label}`}</span>
    </span>
  );
}

/** Two lines in one cell: what matters, and below it what explains. */
export function Lines({ children, onder }: { children: Child; onder?: Child }) {
  return (
    <span class="ln-lines">
      <span>{children}</span>
      {onder ? <span class="ln-lines__under">{keepDates(onder)}</span> : null}
    </span>
  );
}

/** What somebody copies by hand: in letters that cannot be mistaken for each other. */
export function Code({ children }: { children: Child }) {
  return <code class="ln-code">{children}</code>;
}

/** Words for who hears the page: what is clear from the place of a thing when one sees it. */
export function Hidden({ children }: { children: Child }) {
  return <span class="ln-hidden">{children}</span>;
}

/** What a sheet of paper has to say by itself, since nobody can click on it. */
export function PrintOnly({ children }: { children: Child }) {
  return <div class="ln-print-only">{children}</div>;
}

/** A piece of a sheet under a heading of its own; what belongs together stands close. */
export function Part({ titel, children }: { titel: string; children: Child }) {
  return (
    <div class="ln-part">
      <Heading level={3}>{titel}</Heading>
      {children}
    </div>
  );
}
