import { expect } from 'vitest';
import { createFilledWorld, verband } from '../filled.ts';
import type { Filled } from '../filled.ts';
import type { Known } from '../sample.ts';
import { watchRows } from './rows.ts';
import type { Rows } from './rows.ts';

/** The product with something in every table, and everybody who attacks it already at the door. */
export type Site = Filled & {
  known: Known;
  /** The session of each attacker, by name. */
  tokens: Map<string, string>;
  /** The print against forged forms of each attacker. */
  prints: Map<string, string>;
  rows: Rows;
  send(shot: Shot): Promise<Shown>;
};

/** One request as it goes over the wire. */
export type Shot = {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: BodyInit | undefined;
};

/** One answer as it came back, with everything that anybody could read of it. */
export type Shown = { status: number; text: string; headers: Headers };

/** In the casus; of the same verband, but outside it; with a task and no casus; of another verband; `niemand` is not inside. */
export const attackers = [
  ...['rosa-okafor', 'inge-vermeulen', 'petra-kramer', 'carla-smit', 'bas-hendriks'],
  ...['tarik-bulut', 'ria-dekker', 'frits-veen', 'ruud-buiten', 'niemand'],
];

const own = { 'sec-fetch-site': 'same-origin' };
export const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** As a browser with a session asks from one of our own pages. */
export const browserOf = ({ tokens }: Site, who: string): Record<string, string> => ({
  ...own,
  ...(tokens.has(who) && { cookie: `loopplank=${tokens.get(who)}` }),
});

/** As a program with a session asks. */
export const clientOf = ({ tokens }: Site, who: string): Record<string, string> =>
  tokens.has(who) ? { authorization: `Bearer ${tokens.get(who)}` } : {};

/** Signs in at the page; gives what the browser then holds. */
export async function enter(app: Filled['world']['app'], who: string, more: Record<string, string> = {}) {
  const headers = { ...own, ...form, ...more };
  const answer = await app.request('/aanmelden', { method: 'POST', headers, body: `gebruikersnaam=${who}` });
  expect(answer.status, `${who} signs in`).toBe(303);
  return /^loopplank=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
}

/** The print against forged forms, as it stands on every page of a session. */
export async function printOf(app: Filled['world']['app'], token: string): Promise<string> {
  const page = await app.request('/sessies', { headers: { cookie: `loopplank=${token}` } });
  return /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
}

/** What only the address of a page names. */
const words = { categorie: 'gesprek' };

export async function openSite(): Promise<Site> {
  const filled = await createFilledWorld();
  const { app, owner } = filled.world;
  const tokens = new Map<string, string>();
  const prints = new Map<string, string>();
  for (const who of attackers.filter((name) => name !== 'niemand')) {
    const token = await enter(app, who);
    tokens.set(who, token);
    prints.set(who, await printOf(app, token));
  }
  const send = async ({ path, ...init }: Shot): Promise<Shown> => {
    const answer = await app.request(path, { ...init, body: init.body ?? null });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return { ...filled, known: { ...filled.ids, ...words, verband }, tokens, prints, rows: watchRows(owner), send };
}

/** What only somebody with the code or the database in front of them could know. */
const inside = new RegExp(
  [
    ...[String.raw`node_modules|\.tsx?:\d+|\n\s+at \S+ \(`, 'PostgresError|ZodError|TypeError|RangeError|SyntaxError'],
    String.raw`\b(select|insert into|update|delete from) [\w.", *]+ (from|values|set|where)\b`,
    String.raw`violates|constraint "|relation "|invalid input syntax|\[object Object\]`,
  ].join('|'),
  'i',
);

/** Only addresses of our own, in signs that a header can hold. */
const ownAddress = /^\/(?![/\\])[\x21-\x7e]*$/;

/** The one thing that is neither our fault nor that of who asks: nobody answers at the provider of an organisation. */
const elsewhere = 'urn:loopplank:probleem:aanbieder_onbereikbaar';

/** What is wrong with an answer, if anything: our own fault, something of the inside, or a way out of here. */
export function wrongWith(shot: Shot, { status, text, headers }: Shown): string[] {
  const location = headers.get('location');
  const found = status >= 400 ? inside.exec(text)?.[0] : undefined;
  const wrong = [
    status >= 500 && !text.includes(elsewhere) ? `${status}` : undefined,
    found === undefined ? undefined : `tells ${found}`,
    location === null || ownAddress.test(location) ? undefined : `leads to ${location}`,
  ].filter((one) => one !== undefined);
  const told = JSON.stringify(shot).slice(0, 1500);
  return wrong.map((one) => `${one}: ${told}`);
}

/** Whatever is sent: none of that. */
export function expectCalm(shot: Shot, shown: Shown): void {
  expect(wrongWith(shot, shown)).toEqual([]);
}
