import type { Child } from 'hono/jsx';
import type { Assets } from './assets.ts';
import { Mark } from './mark.tsx';
import { Melding, type MeldingProps } from './ui/guide.tsx';
import { Button, NumberBadge } from './ui.tsx';

export type NavItem = { sleutel: string; href: string; naam: string; aantal?: number };

/** Who signed in, as the header says it, and below the name what that person comes for. */
export type Aangemeld = { naam: string; onder: string; afmelden: { action: string; csrf: string } };

type DocumentProps = { assets: Assets; title: string; fout?: boolean; children?: Child };

/** The HTML document around every page. With `fout` the title says so first, which a screen reader reads out. */
function Document({ assets, title, fout = false, children }: DocumentProps) {
  return (
    <html lang="nl" class={assets.themeClass}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b3a53" />
        <title>{`${fout ? 'Fout: ' : ''}${title} – Loopplank`}</title>
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script type="module" src={assets.draft} />
        <script type="module" src={assets.tekst} />
      </head>
      <body class="utrecht-root utrecht-document">{children}</body>
    </html>
  );
}

export type LayoutProps = DocumentProps & {
  nav: NavItem[];
  /** The key of the nav item that this page belongs to. */
  current?: string;
  actor: Aangemeld;
  /** What just happened, told once after a redirect. */
  melding?: MeldingProps;
  /** What else there is, at the foot of every page. */
  voet: { href: string; naam: string }[];
};

/** The frame of every page behind the sign-in. */
export function Layout({ nav, actor, current, melding, voet, children, ...document }: LayoutProps) {
  return (
    <Document {...document}>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header class="ln-header">
        <a class="ln-brand" href="/">
          <Mark size={36} />
          Loopplank
        </a>
        <button class="ln-menu-button" type="button" popovertarget="menu">
          Menu
        </button>
        <div class="ln-menu" id="menu" popover="auto">
          <Nav items={nav} current={current} />
          <Account {...actor} />
        </div>
      </header>
      <main class="ln-main" id="inhoud" tabindex={-1}>
        {melding ? <Melding {...melding} /> : null}
        {children}
      </main>
      <footer class="ln-footer">
        <span>Loopplank: zodat niemand tussen wal en schip valt.</span>
        {voet.map(({ href, naam }) => (
          <a href={href}>{naam}</a>
        ))}
      </footer>
    </Document>
  );
}

/** So many stand side by side; from there on a row is no longer read at a glance. */
const inBeeld = 6;

/** Where one can go. With many places the first few stand in the bar, and a button shows the others below it. */
function Nav({ items, current }: { items: NavItem[]; current: string | undefined }) {
  const vooraan = items.length > inBeeld ? items.slice(0, inBeeld - 1) : items;
  const meer = items.slice(vooraan.length);
  return (
    <nav class="ln-nav" aria-label="Hoofdmenu">
      <ul>
        <NavLinks items={vooraan} current={current} />
        {meer.length > 0 ? (
          <li>
            <button class="ln-nav__more" type="button" popovertarget="meer">
              Meer
            </button>
            <ul class="ln-more" id="meer" popover="auto">
              <NavLinks items={meer} current={current} />
            </ul>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function NavLinks({ items, current }: { items: NavItem[]; current: string | undefined }) {
  return items.map(({ sleutel, href, naam, aantal }) => (
    <li>
      <a href={href} aria-current={sleutel === current ? 'page' : undefined}>
        {naam}
        {aantal ? <NumberBadge aantal={aantal} label="die aandacht vragen" /> : null}
      </a>
    </li>
  ));
}

function Account({ naam, onder, afmelden }: Aangemeld) {
  return (
    <div class="ln-account">
      <p>
        <strong>{naam}</strong>
        <span>{onder}</span>
      </p>
      <form method="post" action={afmelden.action}>
        <input type="hidden" name="csrf" value={afmelden.csrf} />
        <Button kind="op-water">Afmelden</Button>
      </form>
    </div>
  );
}

/** The page for who has not signed in: one calm sheet beside the water. */
export function EntryLayout({ children, ...document }: DocumentProps) {
  return (
    <Document {...document}>
      <div class="ln-entry">
        <header class="ln-entry__water">
          <Mark size={112} />
          <p class="ln-entry__name">Loopplank</p>
          <p class="ln-entry__promise">Niemand valt tussen wal en schip.</p>
          <Waves />
        </header>
        <main class="ln-entry__sheet" id="inhoud">
          {children}
        </main>
      </div>
    </Document>
  );
}

function Waves() {
  const wave = `q30-16 60 0t${'60 0 '.repeat(11)}`;
  return (
    <svg class="ln-waves" viewBox="0 0 600 90" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {[22, 44, 66].map((y, index) => (
        <path class={`ln-waves__line ln-waves__line--${index + 1}`} d={`M${-20 * index} ${y}${wave}`} />
      ))}
    </svg>
  );
}
