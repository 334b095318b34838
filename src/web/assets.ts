import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { favicon } from './mark.tsx';
import { makeStylesheet } from './stylesheet.ts';

const require = createRequire(import.meta.url);

export type Asset = { type: string; body: Uint8Array<ArrayBuffer> };

/** What a page links to. The names hold a hash of the content, so a browser may keep a file for ever. */
export type Assets = {
  stylesheet: string;
  font: string;
  icon: string;
  draft: string;
  passkey: string;
  tekst: string;
  themeClass: string;
  /** Path to file: what the server serves, as immutable. */
  files: ReadonlyMap<string, Asset>;
};

/** Reads every file that pages need, once, at start. */
export function loadAssets(options: { themeFile?: string | undefined } = {}): Assets {
  const files = new Map<string, Asset>();
  const add = (name: string, type: string, content: Uint8Array | string): string => {
    const body = new Uint8Array(Buffer.from(content));
    const path = `/vast/${name.replace('.', `.${hash(body)}.`)}`;
    files.set(path, { type, body });
    return path;
  };
  const island = (name: string) =>
    add(name, 'text/javascript; charset=utf-8', readFileSync(new URL(`islands/${name}`, import.meta.url)));
  const font = add('source-sans-3.woff2', 'font/woff2', readFileSync(require.resolve(fontFile)));
  const { css, themeClass } = makeStylesheet({ font, ...(options.themeFile ? { themeFile: options.themeFile } : {}) });
  return {
    font,
    themeClass,
    stylesheet: add('loopplank.css', 'text/css; charset=utf-8', css),
    icon: add('loopplank.svg', 'image/svg+xml', favicon),
    draft: island('draft.js'),
    passkey: island('passkey.js'),
    tekst: island('tekst.js'),
    files,
  };
}

const fontFile = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const hash = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex').slice(0, 12);
