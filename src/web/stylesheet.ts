import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The style of every component that ui.tsx uses, from NL Design System. */
const components = [
  ...['root', 'document', 'link', 'button', 'table', 'form-field', 'form-fieldset'].map(utrecht),
  ...['textbox', 'textarea', 'select', 'radio-button', 'checkbox'].map(utrecht),
  ...['skip-link', 'heading', 'data-badge', 'number-badge'].map(candidate),
];

const own = ['frame', 'nav', 'entry', 'ui', 'data', 'table', 'table-dense', 'matrix', 'form', 'charts', 'print'];

export type Stylesheet = {
  css: string;
  /** The classes that html carries: our theme, and that of the gemeente when it has one. */
  themeClass: string;
};

/**
 * All styles as one text: the components in a layer of their own, so that our few rules win without a contest, then our
 * tokens, then those of the gemeente (`themeFile`, any NL Design System theme in CSS), then the page.
 */
export function makeStylesheet(options: { font: string; themeFile?: string }): Stylesheet {
  const theme = options.themeFile === undefined ? '' : readFileSync(options.themeFile, 'utf8');
  const css = [
    `@layer components{${components.map(read).join('\n')}}`,
    fontFace(options.font),
    read(local('loopplank')),
    theme,
    ...own.map((name) => read(local(name))),
  ];
  return { css: squeeze(css.join('\n')), themeClass: `loopplank-theme ${themeClassIn(theme)}`.trim() };
}

/** NL Design System themes scope their tokens to a class such as .gemeente-theme; html has to carry it. */
function themeClassIn(theme: string): string {
  return /\.([a-z][a-z0-9-]*-theme)\b/.exec(theme)?.[1] ?? '';
}

function fontFace(url: string): string {
  return `@font-face{font-family:'Source Sans 3 Variable';font-style:normal;font-display:swap;font-weight:200 900;src:url(${url}) format('woff2-variations')}`;
}

/** Drops comments, except licences, and white space that means nothing. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*(?!\*\s*@license)[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':');
}

const read = (path: string | URL): string => readFileSync(path, 'utf8');
const local = (name: string): URL => new URL(`theme/${name}.css`, import.meta.url);

function utrecht(name: string): string {
  return require.resolve(`@utrecht/${name}-css/dist/index.min.css`);
}

function candidate(name: string): string {
  return require.resolve(`@nl-design-system-candidate/${name}-css/${name}.css`);
}
