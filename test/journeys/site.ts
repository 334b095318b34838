import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { createApp } from '../../src/app.ts';
import { seed } from '../../src/start/example.ts';
import type { Voorbeeld } from '../../src/voorbeeld/voorbeeld.ts';
import { createEmpty } from '../empty.ts';
import { createWorld } from '../world.ts';
import type { Extra, World } from '../world.ts';

/** The whole product as somebody at a desk meets it: a server on a free port, and a browser to walk through it. */
export type Place = { browser: Browser; url: string; end(): Promise<void> };

/** A place with the named world behind it. */
export type Site = Place & { world: World };

export async function openSite(now?: string, extra: Extra[] = []): Promise<Site> {
  const world = await createWorld(now, extra);
  return { world, ...(await openPlace(world)) };
}

/** A place with an example behind it, as the first start in an empty folder lays it out. `leeg` leaves out its story. */
export async function openVoorbeeld(voorbeeld: Voorbeeld, leeg = false): Promise<Place> {
  const loopplank = await createEmpty();
  await seed(loopplank, [voorbeeld], leeg);
  const app = createApp({ ...loopplank, clock: () => new Date() });
  return openPlace({ app, end: () => loopplank.close() });
}

async function openPlace({ app, end }: Pick<World, 'app' | 'end'>): Promise<Place> {
  const browser = await launchBrowser();
  const { server, port } = await listen(app);
  return {
    browser,
    url: `http://127.0.0.1:${port}`,
    end: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await end();
    },
  };
}

type Listening = { server: ReturnType<typeof serve>; port: number };

function listen({ fetch }: World['app']): Promise<Listening> {
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({ server, port }),
    );
  });
}
