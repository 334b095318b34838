import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.end());

it('a colleague who is signed in twice ends the other session, which is over at once', async () => {
  const elsewhere = await openVisitor(site);
  await elsewhere.signIn('Inge Vermeulen');
  site.world.clock.now = new Date('2014-03-10T09:30:00Z');
  const here = await openVisitor(site);
  await here.goto('/aanmelden');
  await here.look('aanmelden');
  await here.signIn('Inge Vermeulen');
  await here.page.getByRole('link', { name: 'Waar u bent aangemeld' }).click();
  await here.look('sessies');
  await here.page.getByRole('button', { name: 'Beëindig de sessie van 10-03-2014 10:00' }).click();
  await here.page.getByText('De sessie is beëindigd.').waitFor();
  expect(await here.page.getByRole('button', { name: /^Beëindig/ }).count()).toBe(0);
  await elsewhere.goto('/sessies');
  expect(new URL(elsewhere.page.url()).pathname).toBe('/aanmelden');
});
