import { addAanbieder } from '../../src/domein/aanbieder/inrichten.ts';
import type { Inrichting } from '../../src/domein/aanbieder/inrichten.ts';
import { testVault } from '../vault.ts';
import type { World } from '../world.ts';
import { clientId, clientSecret, walk } from './provider.ts';

/** A provider of the GGD whose people are known by the name of their account, unless said otherwise. */
export const addProvider = (world: World, issuer: string, given: Partial<Inrichting> = {}): Promise<string> =>
  addAanbieder(
    world.owner,
    testVault,
    {
      organisatie: 'ggd-amsterdam',
      soort: 'medewerker',
      issuer,
      clientId,
      clientSecret,
      acrWaarden: ['hoog'],
      claimGebruiker: 'gebruikersnaam',
      rollen: [],
      alleenAanbieder: false,
      ...given,
    },
    world.clock.now.toISOString(),
  );

/** Where a request of the pages led to, and the cookies that it gave. */
export type Step = { status: number; location: string; cookies: string };

/** A browser at the door: it asks the pages, and keeps no cookies by itself. */
export async function ask({ app }: World, path: string, cookie = ''): Promise<Step> {
  const answer = await app.request(path, { headers: { cookie } });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    cookies: cookies.filter((one) => !one.endsWith('=')).join('; '),
  };
}

/** To the provider and back, up to the address with its answer. */
export async function recognise(world: World, aanbiederId: string, naar = '/overdrachten') {
  const { location, cookies } = await ask(
    world,
    `/aanmelden/aanbieder/${aanbiederId}?naar=${encodeURIComponent(naar)}`,
  );
  const back = new URL(await walk(location));
  return { koekje: cookies, terug: back.pathname + back.search };
}

/** The whole way: leads to where one wanted to be, or to the sign-in page with what went wrong. */
export async function signInWith(world: World, aanbiederId: string, naar?: string): Promise<Step> {
  const { koekje, terug } = await recognise(world, aanbiederId, naar);
  return ask(world, terug, koekje);
}

/** The name of whom a cookie belongs to, or nothing. */
export async function nameOf({ app }: World, cookie: string): Promise<string | undefined> {
  const answer = await app.request('/v1/ik', { headers: { cookie } });
  return answer.status === 200 ? String(Object(await answer.json()).naam) : undefined;
}

/** What the sign-in page tells of a refusal to which a step led. */
export async function toldAt({ app }: World, { location }: Step): Promise<string> {
  const html = await (await app.request(location)).text();
  return /Aanmelden is niet gelukt<\/h2><ul><li>([^<]*)</.exec(html)?.[1] ?? html;
}
