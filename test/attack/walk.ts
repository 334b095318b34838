import { routes } from '../../src/routes.ts';
import { sampleRequest } from '../sample.ts';
import type { Known } from '../sample.ts';
import type { Site } from './site.ts';

/** Every operation of the API and every page, as they are registered today: what is added tomorrow is attacked tomorrow. */

export const operations = routes.map(({ operation }) => ({ id: operation.id, operation }));
export type Walked = (typeof operations)[number]['operation'];

export type PageRoute = { method: 'GET' | 'POST'; path: string };

/** Files that pages link to; their addresses hold a print of what is in them. */
const assets = '/vast/';

/** Every page that this app draws and every form that it takes. */
export function pagesOf({ world }: Pick<Site, 'world'>): PageRoute[] {
  const found = world.app.routes.flatMap(({ method, path }): PageRoute[] => {
    if (path.startsWith('/v1') || path.startsWith(assets) || path.includes('*')) return [];
    return method === 'GET' || method === 'POST' ? [{ method, path }] : [];
  });
  return [...new Map(found.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

/** Pages for who is not inside, and why. */
const openPages: Record<string, string> = {
  'GET /': 'leads to the way in',
  'GET /aanmelden': 'the way in',
  'POST /aanmelden': 'the way in',
  'GET /aanmelden/tweede-factor': 'the second step, for who made the first',
  'GET /aanmelden/instellen': 'the second step for who has nothing to take it with yet',
  'POST /aanmelden/passkeyvraag': 'a passkey can be both steps at once',
  'GET /mijn/aanmelden': 'the way in for the inwoner',
  'POST /mijn/aanmelden': 'the same',
  'GET /uitnodiging': 'the way in for who was invited and has no password yet',
  'POST /uitnodiging': 'the same',
  'GET /aanmelden/aanbieder/:aanbiederId': 'the way in through the own organisation',
  'GET /aanmelden/terug': 'back from there',
  'GET /afmelden/aanbieder/:aanbiederId': 'the way out there, after the session has ended',
};

/** Every other page. */
export const closedPages = (site: Pick<Site, 'world'>): PageRoute[] =>
  pagesOf(site).filter(({ method, path }) => !(`${method} ${path}` in openPages));

export const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** An address of a page with these values in it. */
export const fillPath = (path: string, known: Known): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`Record something with ${name} in test/filled.ts`);
    return encodeURIComponent(value);
  });

/** A request for an operation that its contract accepts, as JSON. */
export function sampleShot(operation: Walked, known: Known) {
  const { method, path, body } = sampleRequest(operation, known);
  return {
    method,
    path,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}
