import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

test('the example names its colleagues by the words of the programme', async () => {
  const html = await (await world.app.request('/aanmelden')).text();
  expect(html).toContain('<span>coördinator</span>');
  expect(html).toContain('<span>behandelaar en regiehouder</span>');
  expect(html).not.toContain('coordinator');
});

test('whoever signs in with an own account needs the password', async () => {
  const html = await (await world.app.request('/aanmelden')).text();
  expect(html).not.toContain('niet verplicht');
});

test('the menu leads only where a colleague may do or see something', async () => {
  await world.owner`update aanstelling set rol = 'klantmanager' where medewerker_id = ${world.id('mariska-de-wit')}`;
  const menuOf = async (slug: string) => {
    const { html } = await (await visit(world, slug)).get('/werkvoorraad');
    return ['Werkvoorraad', 'Lijsten', 'Cijfers'].filter((naam) => html.includes(`href="/${naam.toLowerCase()}"`));
  };
  expect(await menuOf('petra-kramer')).toEqual(['Werkvoorraad', 'Lijsten', 'Cijfers']);
  expect(await menuOf('inge-vermeulen')).toEqual(['Werkvoorraad', 'Cijfers']);
  expect(await menuOf('mariska-de-wit')).toEqual(['Werkvoorraad']);
});
