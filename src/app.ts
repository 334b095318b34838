import { Hono } from 'hono';
import type { Clock } from './core/clock.ts';
import type { Db } from './core/db.ts';
import { createApi, renderProblem } from './core/http.ts';
import { logAtGate } from './core/logboek/log.ts';
import { gate, headers } from './core/request.ts';
import type { Inside } from './core/request.ts';
import { caller } from './core/road.ts';
import type { Closing } from './core/road.ts';
import type { Vault } from './core/vault.ts';
import { closeActs } from './domein/casus/closing.ts';
import { createIdentity } from './domein/medewerker/identity.ts';
import { routes } from './routes.ts';
import { createWeb } from './web/app.tsx';
import { loadAssets } from './web/assets.ts';
import { drawRefusal } from './web/fault.tsx';

export type Parts = {
  db: Db;
  vault: Vault;
  clock: Clock;
  themeFile?: string | undefined;
  register?: string | undefined;
};

/** The way to the operations, for pages, the API, the command line and tests alike. */
export function createCaller({ db, vault, clock, register }: Parts, closing: Closing = closeActs) {
  return caller({ db, vault, clock, register, routes, closing });
}

/** Where somebody's session, account, functie or role may end. */
const endsSessies = /^(\/v1)?\/(sessies|accounts|beheer|collegas|verbanden\/[^/]+\/(aanstellingen|collegas))(\/|$)/;

/** The whole product as one function from request to response. */
export function createApp(parts: Parts): Hono<Inside> {
  const { db, vault, clock, themeFile } = parts;
  const identity = createIdentity(db, clock);
  const assets = loadAssets({ themeFile });
  const app = new Hono<Inside>();
  // What is refused at the gate, before a page or an operation is reached, is told in the language of who asked.
  app.onError((error, c) => (c.req.path.startsWith('/v1/') ? renderProblem(c, error) : drawRefusal(c, assets, error)));
  app.use(headers);
  // What does not say that it may be kept is kept nowhere: it is about people, on computers that are shared.
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  app.use(gate({ identity, caller: createCaller(parts), refuse: logAtGate(parts) }));
  // An ended session is over at once in this process, and within two seconds in any other.
  app.use(async (c, next) => {
    await next();
    if (c.req.method !== 'GET' && endsSessies.test(c.req.path)) identity.forget();
  });
  app.route('/v1', createApi(routes));
  app.route(
    '/',
    createWeb({
      assets,
      clock,
      csrfOf: (token) => vault.print('csrf', token).toString('hex'),
      forget: identity.forget,
    }),
  );
  return app;
}
