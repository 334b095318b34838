import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { nobody } from './actor.ts';
import type { Actor } from './actor.ts';
import { readTrace, writeTrace } from './origin.ts';
import type { Oorsprong, Origin } from './origin.ts';
import { Problem } from './problem.ts';
import type { Call } from './road.ts';

/** What every request carries once it is inside: who acts, where it came from, and the way to the operations. */
export type Inside = { Variables: { actor: Actor; token: string | undefined; origin: Origin; call: Call } };

export type Identity = {
  /** The colleague of a session token, or nothing when the session is over. */
  actorOf(token: string): Promise<Actor | undefined>;
  /** Forgets what was remembered of sessions, so that an ended one is ended at once. */
  forget(): void;
};

export const sessionCookie = 'loopplank';

function addressOf(c: Context): string {
  return c.env === undefined || !('incoming' in Object(c.env)) ? 'test' : (getConnInfo(c).remote.address ?? 'onbekend');
}

/** The pages and the API are asked for by their path; a page asks in its own name for several operations. */
const oorsprongOf = (c: Context): Oorsprong => (c.req.path.startsWith('/v1/') ? 'api' : 'pagina');

const originOf = (c: Context): Origin => ({
  ...readTrace(c.req.header('traceparent')),
  address: addressOf(c),
  oorsprong: oorsprongOf(c),
});

function bearerOf(c: Context): string | undefined {
  const header = c.req.header('authorization');
  return header?.startsWith('Bearer ') === true ? header.slice(7) : undefined;
}

const changes = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * A request that changes something and travels on a cookie must come from our own pages. Browsers say so themselves
 * (Sec-Fetch-Site, Origin); a client with a Bearer token is not led by another site and needs no such proof.
 */
function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  if (origin !== undefined) return hostOf(origin) !== c.req.header('host');
  return site === undefined;
}

type Gate = {
  identity: Identity;
  caller: (actor: Actor, origin: Origin) => Call;
  /** Tells the logs of a request that does not get in; gives the refusal back. */
  refuse: (origin: Origin, refusal: unknown) => Promise<unknown>;
};

/** Finds out who acts, before anything else happens. */
export function gate({ identity, caller, refuse }: Gate): MiddlewareHandler<Inside> {
  return async (c, next) => {
    const origin = originOf(c);
    c.header('traceparent', writeTrace(origin));
    const bearer = bearerOf(c);
    const token = bearer ?? getCookie(c, sessionCookie);
    if (bearer === undefined && changes(c.req.method) && isForeign(c)) {
      throw await refuse(origin, new Problem('vreemde_herkomst'));
    }
    const actor = token === undefined ? undefined : await identity.actorOf(token);
    c.set('actor', actor ?? nobody);
    c.set('token', actor && token);
    c.set('origin', origin);
    c.set('call', caller(actor ?? nobody, origin));
    await next();
  };
}

/** Only our own styles and scripts, in no frame, and nothing that a shared computer could keep. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});
