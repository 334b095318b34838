import type { Child } from 'hono/jsx';
import type { Fout } from '../../core/problem.ts';
import { Button, Heading, keepDates, NumberBadge } from '../ui.tsx';
import { Datebox, describedBy, Field, Select, Textbox, type Option } from './field.tsx';

/** The one clear next action of a page. */
export function Actiebalk({ titel, children, acties }: { titel: Child; children?: Child; acties?: Child }) {
  return (
    <section class="ln-actiebalk">
      <div>
        <Heading level={2}>{titel}</Heading>
        {children ? <p>{keepDates(children)}</p> : null}
      </div>
      {acties ? <div class="ln-buttons">{acties}</div> : null}
    </section>
  );
}

export type MeldingProps = { tone: 'goed' | 'let-op' | 'te-laat'; tekst: string };

/** What just happened, read out without taking the focus. */
export function Melding({ tone, tekst }: MeldingProps) {
  return (
    <div class={`ln-melding ln-melding--${tone}`} role="status">
      <p>{tekst}</p>
    </div>
  );
}

/** Nothing here: says why that is, and what to do now. */
export function EmptyState({ titel, children, actie }: { titel: string; children: Child; actie?: Child }) {
  return (
    <div class="ln-empty">
      <svg class="ln-empty__picture" viewBox="0 0 96 40" width="96" height="40" aria-hidden="true" focusable="false">
        <path class="ln-empty__quay" d="M4 16h22v20H4z" />
        <path class="ln-empty__plank" d="M16 14l52-7" />
        <path class="ln-empty__water" d="M32 32q5-4 10 0t10 0 10 0 10 0 10 0 10 0" />
      </svg>
      <Heading level={2}>{titel}</Heading>
      <p>{children}</p>
      {actie ?? null}
    </div>
  );
}

/** What was filled in wrong has a field; what is refused although it was filled in right has none. */
const headOf = (fouten: Fout[]): string =>
  fouten.some(({ veld }) => veld) ? 'Niet alles is goed ingevuld' : 'Dit kan niet';

/** All faults together, each a link to its field. It takes the focus when the page comes back. */
export function ErrorSummary({ fouten, titel = headOf(fouten) }: { fouten: Fout[]; titel?: string }) {
  return (
    <div class="ln-errors" role="alert" tabindex={-1} autofocus>
      <Heading level={2}>{titel}</Heading>
      <ul>
        {fouten.map(({ veld, melding }) => (
          <li>{veld ? <a href={`#veld-${veld.split('.')[0] ?? ''}`}>{melding}</a> : melding}</li>
        ))}
      </ul>
    </div>
  );
}

export type Kruimel = { naam: string; href?: string };

export function Breadcrumb({ items }: { items: Kruimel[] }) {
  return (
    <nav class="ln-breadcrumb" aria-label="Kruimelpad">
      <ol>
        {items.map(({ naam, href }) => (
          <li>{href ? <a href={href}>{naam}</a> : <span>{naam}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

type PaginationProps = {
  vorige?: string;
  volgende?: string;
  telling?: string;
  /** For a list that only goes forward: back to where it begins. */
  begin?: { href: string; naam: string };
};

/** Keyset paging: there is a page before or after, but no page numbers. */
export function Pagination({ vorige, volgende, telling, begin }: PaginationProps) {
  return (
    <nav class="ln-pagination" aria-label="Bladeren">
      {begin ? <PageLink href={begin.href} rel="prev" naam={`‹ ${begin.naam}`} /> : null}
      {vorige ? <PageLink href={vorige} rel="prev" naam="‹ Vorige" /> : null}
      {begin || vorige ? null : <span />}
      <span class="ln-muted">{telling ?? ''}</span>
      {volgende ? <PageLink href={volgende} rel="next" naam="Volgende ›" /> : <span />}
    </nav>
  );
}

function PageLink({ href, rel, naam }: { href: string; rel: 'prev' | 'next'; naam: string }) {
  return (
    <a class="utrecht-button utrecht-button--secondary-action ln-button-link" href={href} rel={rel}>
      {naam}
    </a>
  );
}

export type Filter = {
  naam: string;
  label: string;
  waarde?: string | undefined;
  opties?: Option[];
  /** A day or a moment says how it is written; what is looked for needs no such words. */
  soort?: 'datum' | 'moment';
  fout?: string | undefined;
};

/** Filters live in the URL: a form that asks, so a view can be kept and shared. */
type FilterBarProps = {
  action: string;
  filters: Filter[];
  label?: string;
  /** With it the question is sent and not written into the address: for a filter that may hold a name. */
  csrf?: string;
  children?: Child;
};

export function FilterBar({ action, filters, label = 'Filter', csrf, children }: FilterBarProps) {
  return (
    <form class="ln-filter" method={csrf ? 'post' : 'get'} action={action} role="search" aria-label={label}>
      {csrf ? <input type="hidden" name="csrf" value={csrf} /> : null}
      {filters.map((filter) => (
        <FilterField {...filter} />
      ))}
      <Button>Toon</Button>
      {children ?? null}
    </form>
  );
}

const hints = { datum: 'dd-mm-jjjj', moment: 'dd-mm-jjjj uu:mm' };

function FilterField({ naam, label, waarde, opties, soort, fout }: Filter) {
  const id = `veld-${naam}`;
  const hint = soort && hints[soort];
  const common = {
    id,
    name: naam,
    value: waarde,
    describedby: describedBy(id, hint, fout),
    invalid: fout !== undefined,
  };
  return (
    <div class="ln-filter__field">
      <Field {...{ id, label, hint, fout }}>
        {opties ? <Select {...common} options={opties} /> : null}
        {soort === 'datum' ? <Datebox {...common} /> : null}
        {soort === 'moment' ? <Textbox {...common} autocomplete="off" /> : null}
        {opties || soort ? null : <Textbox {...common} type="search" />}
      </Field>
    </div>
  );
}

export type Tab = { href: string; naam: string; aantal?: number; current?: boolean };

/** Views of the same thing, each with its own address. */
export function Tabs({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav class="ln-tabs" aria-label={label}>
      <ul>
        {items.map(({ href, naam, aantal, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {naam}
              {aantal === undefined ? null : <NumberBadge aantal={aantal} label="in deze lijst" />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An explanation for who asks: why do I see this, why not that? */
export function Details({ vraag = 'Waarom?', open, children }: { vraag?: string; open?: boolean; children: Child }) {
  return (
    <details class="ln-details" open={open}>
      <summary>{vraag}</summary>
      <div>{children}</div>
    </details>
  );
}
