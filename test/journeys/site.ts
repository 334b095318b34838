import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { createWorld } from '../world.ts';
import type { Extra, World } from '../world.ts';

/** The whole product as somebody at a desk meets it: a server on a free port, and a browser to walk through it. */
export type Site = { world: World; browser: Browser; url: string; end(): Promise<void> };

export async function openSite(now?: string, extra: Extra[] = []): Promise<Site> {
  const [world, browser] = await Promise.all([createWorld(now, extra), launchBrowser()]);
  const { server, port } = await listen(world);
  return {
    world,
    browser,
    url: `http://127.0.0.1:${port}`,
    end: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await world.end();
    },
  };
}

type Listening = { server: ReturnType<typeof serve>; port: number };

function listen({ app }: World): Promise<Listening> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({ server, port }),
    );
  });
}
