import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProef, openProef, verband } from '../domein/aanvraag/proef.fixture.ts';
import type { World } from '../../test/world.ts';
import { askAanvraag, showAanvragen } from './aanvraag.ts';

let world: World;
beforeAll(async () => {
  world = await createProef();
});
afterAll(() => world.end());

test('an aanvraag is recorded by the number of a casus, and listed with the day of the law and the day that is expected', async () => {
  const casusId = await openProef(world);
  const [dunya, aldert] = [await world.as('dunya'), await world.as('aldert')];
  expect((await showAanvragen(aldert, { verband })).tekst).toEqual(['Geen aanvragen.']);
  const options = { verband, soort: 'beoordeling', ontvangen: '01-06-2015', verwacht: '05-10-2015' };
  const asked = { nummer: 'AB12-CD34', casusId, options: { ...options, geinformeerd: '2015-05-28' } };
  expect(await askAanvraag(dunya, asked)).toMatchObject({
    json: { uiterlijkeDatum: '2015-09-07', termijn: 't04' },
    tekst: [
      'AB12-CD34: Beoordeling arbeidsvermogen is vastgelegd. De wet vraagt een besluit uiterlijk op 07-09-2015 (Wajong 6:1).',
    ],
  });
  world.clock.now = new Date('2015-10-01T09:00:00Z');
  const { json, tekst } = await showAanvragen(await world.as('aldert'), { verband, stand: 'te_laat' });
  expect(tekst[0]).toMatch(
    /^ {2}[0-9A-F]{4}-[0-9A-F]{4} {2}Beoordeling arbeidsvermogen: volgens de wet 07-09-2015 \(Wajong 6:1\), verwacht 05-10-2015, 3 weken te laat$/,
  );
  expect(JSON.stringify(json)).not.toContain('Proef');
});
