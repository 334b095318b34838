import { afterAll, beforeAll, expect, test } from 'vitest';
import { verband } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordAfspraak } from '../../domein/afspraak/contract.ts';

let world: World;
let casusId: string;
let casus: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  [casusId = ''] = await openInWorld(world, verband, team);
  casus = `/verbanden/${verband}/casussen/${casusId}`;
  world.clock.now = new Date('2014-03-11T09:00:00Z');
});
afterAll(() => world.end());

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '').replaceAll('‑', '-');

test('the regisseur chooses a colleague by organisation and role, and reads what that opens', async () => {
  const rosa = await visit(world, 'rosa-okafor');
  expect((await rosa.get(casus)).html).toContain(`${casus}/betrokkenheden/nieuw`);
  const { html } = await rosa.get(`${casus}/betrokkenheden/nieuw`);
  const noor = world.id('noor-visser');
  expect(html).toContain('<optgroup label="De Brug">');
  expect(html).toContain(`value="${noor}:behandelaar"`);
  expect(html).toContain(`value="${noor}:regiehouder"`);
  expect(html).not.toContain(`value="${world.id('inge-vermeulen')}:arbeidsdeskundige"`);
  expect(textOf(html)).toContain(
    'Wie u erbij haalt, ziet vanaf dat moment van deze casus wat de toegangsmatrix voor die rol opent, en niet meer.',
  );
  const refused = await rosa.post(`${casus}/betrokkenheden`, { wie: `${noor}:arbeidsdeskundige` });
  expect(refused.status).toBe(400);
  expect(textOf(refused.html)).toContain('niet de rol arbeidsdeskundige');
  expect((await rosa.post(`${casus}/betrokkenheden`, { wie: '' })).status).toBe(400);
  const done = await rosa.post(`${casus}/betrokkenheden`, { wie: `${noor}:behandelaar` });
  expect([done.status, done.location]).toEqual([303, `${casus}?melding=betrokkenheid`]);
  const page = textOf((await rosa.get(casus)).html);
  expect(page).toContain('Erbij in het team: Noor Visser, De Brug');
  expect(page).toContain('Als behandelaar');
});

test('who is taken out leaves the open afspraken to the regisseur, which the form says', async () => {
  const wat = { wat: 'Bellen', wie: 'medewerker', datum: '2014-03-20' } as const;
  await (
    await world.as('noor-visser')
  )(recordAfspraak, { verband, casusId, ...wat });
  const rosa = await visit(world, 'rosa-okafor');
  const forms = [...(await rosa.get(casus)).html.matchAll(/href="([^"]+\/betrokkenheden\/[^"]+\/einde)"/g)];
  expect(forms).toHaveLength(2);
  const form = forms[1]?.[1] ?? '';
  const page = textOf((await rosa.get(form)).html);
  expect(page).toContain('Noor Visser, De Brug, behandelaar. Deze collega kan nog even lezen om af te ronden');
  expect(page).toContain('1 open afspraak gaat naar de regiehouder.');
  expect((await rosa.post(form, { versie: '1' })).location).toBe(`${casus}?melding=betrokkenheid_einde`);
  expect(textOf((await rosa.get(casus)).html)).toContain('Uit het team: Noor Visser, De Brug');
});

test('is not there for who has no regie', async () => {
  const inge = await visit(world, 'inge-vermeulen');
  expect((await inge.get(casus)).html).not.toContain('/betrokkenheden/');
  expect((await inge.get(`${casus}/betrokkenheden/nieuw`)).status).toBe(403);
  const ruud = await visit(world, 'ruud-buiten');
  expect((await ruud.get(`${casus}/betrokkenheden/nieuw`)).status).toBe(404);
});
