import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Operation } from '../src/core/contract.ts';
import { routes } from '../src/routes.ts';
import { createFilledWorld, verband } from './filled.ts';
import type { Filled } from './filled.ts';
import { sampleRequest } from './sample.ts';

/** What must hold of the three logs after everything that people do in the filled world, also what is added tomorrow. */

let filled: Filled;
const said: string[] = [];
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = '00f067aa0ba902b7';

const Rows = z.array(z.record(z.string(), z.unknown()));

/** Every operation is asked once over HTTP by somebody who may, by somebody who may not and by nobody. */
beforeAll(async () => {
  for (const channel of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, channel).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
  }
  filled = await createFilledWorld();
  const known = { ...filled.ids, verband };
  for (const token of [await signIn('rosa-okafor'), await signIn('ruud-buiten'), 'verzonnen']) {
    for (const { operation } of routes) {
      const { method, path, body } = sampleRequest(operation, known);
      await filled.world.app.request(path, {
        method,
        headers: {
          ...{ authorization: `Bearer ${token}`, traceparent: `00-${trace}-${parent}-01` },
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    }
  }
});
afterAll(async () => {
  vi.restoreAllMocks();
  await filled.world.end();
});

async function signIn(gebruikersnaam: string): Promise<string> {
  const answer = await filled.world.app.request('/v1/sessies', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer geen' },
    body: JSON.stringify({ gebruikersnaam }),
  });
  return String(Object(await answer.json()).token);
}

const textOf = async (table: string): Promise<string> => {
  const [row] = await filled.world.owner`
    select string_agg(t::text, e'\n') as tekst from ${filled.world.owner(table)} t`;
  return String(row?.['tekst']);
};

const logs = ['logboek', 'dataverwerking', 'autorisatiebesluit', 'schakel'];

test('none holds a name, a number or a word that anybody typed', async () => {
  const people = await filled.world.owner`select voornaam, achternaam from medewerker`;
  const names = people.flatMap((row) => [String(row['voornaam']), String(row['achternaam'])]);
  const typed = ['Geheim', 'geheim', 'Ilse', 'Bram', 'Cato', '1994-02-03', '03-02-1994', 'Convenant', '.csv', ...names];
  for (const table of logs) {
    const text = await textOf(table);
    expect(text.length, table).toBeGreaterThan(100);
    const words = new Set(text.split(/[^\p{L}\p{N}.-]+/u));
    expect(
      typed.filter((word) => word.length > 3 && text.includes(word)),
      table,
    ).toEqual([]);
    expect(
      names.filter((name) => words.has(name)),
      table,
    ).toEqual([]);
    expect(text.replaceAll(/[0-9a-f]{8,}/g, ''), table).not.toMatch(/\b9000000\d\d\b/);
  }
});

test('nor does anything that the server says', () => {
  const everything = said.join('\n');
  expect(everything).not.toMatch(/eheim|Ilse|Bram|Cato|9000000\d\d|Okafor/);
});

test('every operation that was done or refused has one line in each, under one id, trace and span', async () => {
  const apart = await filled.world.owner`
    select l.operatie, b.operatie as besluit
    from logboek l
    full join autorisatiebesluit b on b.id = l.id and b.spoor = l.spoor and b.span = l.span
      and b.toegestaan = (l.uitkomst = 'gedaan')
    where l.id is null or b.id is null`;
  expect(Rows.parse(apart)).toEqual([]);
  const loose = await filled.world.owner`
    select v.operatie from dataverwerking v
    left join logboek l on l.id = v.id and l.spoor = v.spoor and l.span = v.span and l.uitkomst = 'gedaan'
    where l.id is null`;
  expect(Rows.parse(loose)).toEqual([]);
  const [spans] = await filled.world.owner`select count(*) - count(distinct span) as dubbel from logboek`;
  expect(spans?.['dubbel']).toBe(0);
});

test('every operation is refused to nobody, with the reason', async () => {
  const rows = await filled.world.owner`
    select distinct operatie from autorisatiebesluit where reden = 'niet_aangemeld' order by 1`;
  const closed = routes.filter(({ operation }) => operation.open !== true).map(({ operation }) => operation.id);
  expect(rows.map((row) => row['operatie'])).toEqual(closed.toSorted());
});

test('the trace of the caller goes on in each, and the answer names it', async () => {
  for (const table of ['logboek', 'dataverwerking', 'autorisatiebesluit']) {
    expect(await textOf(table)).toContain(trace);
  }
  const answer = await filled.world.app.request('/v1/ik', { headers: { traceparent: `00-${trace}-${parent}-01` } });
  expect(answer.headers.get('traceparent')).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
  for (const wrong of ['onzin', `00-${'0'.repeat(32)}-${parent}-01`, `ff-${trace}-${parent}-01`]) {
    const begun = await filled.world.app.request('/v1/ik', { headers: { traceparent: wrong } });
    expect(begun.headers.get('traceparent')).toMatch(/^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(begun.headers.get('traceparent')).not.toContain(trace);
  }
});

describe('the Logboek Dataverwerkingen', () => {
  const rows = async () => Rows.parse(await filled.world.owner`select * from inzage.ldv`);

  test('has a row for each betrokkene, in the form of the standard', async () => {
    const all = await rows();
    expect(all.length).toBeGreaterThan(20);
    const fields = ['attributes', 'endTime', 'foreignOperation', 'name', 'operationId', 'parentOperationId'];
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual(
      [...fields, 'resource', 'startTime', 'statusCode', 'traceId'].toSorted(),
    );
    const Attributes = z.strictObject({
      'dpl.core.processing_activity_id': z.url(),
      'dpl.core.data_subject_id': z.uuid(),
      'dpl.core.data_subject_id_type': z.url(),
    });
    for (const { attributes } of all) Attributes.parse(attributes);
  });

  const schema = new URL('../../shared/data/ldv-attributes.schema.json', import.meta.url);
  test.runIf(existsSync(schema))('keeps to the published schema of its attributes', async () => {
    const Attributes = z.fromJSONSchema(JSON.parse(readFileSync(schema, 'utf8')));
    expect(Attributes.safeParse({ 'dpl.core.data_subject_id': 1 }).success, 'the schema does refuse').toBe(false);
    for (const { attributes } of await rows()) Attributes.parse(attributes);
  });

  test('tells of everybody about whom something was recorded or shown, and of nobody who did it', async () => {
    const [persoon] = await filled.world.owner`
      select d.pseudoniem from casus c join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
      where c.id = ${filled.ids['casusId'] ?? ''}`;
    const all = await rows();
    const told = all.filter(({ attributes }) => JSON.stringify(attributes).includes(String(persoon?.['pseudoniem'])));
    const names = new Set(told.map(({ name }) => name));
    for (const name of [
      'recordVergelijking',
      'recordGesprek',
      'recordOverdrachtAntwoord',
      'getWerkvoorraad',
      'listTijdlijn',
    ]) {
      expect(names, name).toContain(name);
    }
    const who = await filled.world.owner`select id from medewerker union all select id from organisatie`;
    const text = (await textOf('dataverwerking')) + JSON.stringify(all);
    expect(who.filter((row) => text.includes(String(row['id'])))).toEqual([]);
    expect(text).not.toContain(filled.ids['casusId']);
  });

  test('names a list where it is about everybody on it', async () => {
    const lists = (await rows()).filter(({ name }) => name === 'processLijst').map(({ attributes }) => attributes);
    expect(lists).toContainEqual(
      expect.objectContaining({
        'dpl.core.data_subject_id': filled.ids['lijstId'],
        'dpl.core.data_subject_id_type': 'urn:loopplank:betrokkene:lijst',
      }),
    );
  });
});

test('decisions have the form in which others read them', async () => {
  const [row] = Rows.parse(
    await filled.world.owner`
      select * from inzage.besluit_over_toegang where response -> 'context' ->> 'reason' = 'geen_toegang' limit 1`,
  );
  expect(row).toMatchObject({
    type: 'operatie',
    request: { subject: { roles: ['regiehouder'] }, action: expect.any(String), resource: {}, context: {} },
    response: { decision: 'deny', context: { reason: 'geen_toegang' } },
    traceId: trace,
  });
});

/** Operations that show people of whom nothing is processed, and why. */
const madeUp: Record<string, string> = {
  listVoorbeeldinwoners: 'the made-up inwoners of an example database, to look around as one of them',
};

/** Fields by which one knows whom an answer is about, and fields that say it is about a colleague. */
const personal = ['voornaam', 'achternaam', 'geboortedatum', 'deelnemer'];
const ofColleague = ['medewerkerId', 'gebruikersnaam'];

type Schema = z.core.JSONSchema.BaseSchema;

/** Places in an answer that show a person without saying of which casus. What a programme calls a person is a word. */
function listNameless({ id, answer, params }: Operation): string[] {
  const root: Schema = z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' });
  const nameless: string[] = [];
  const seen = new Set<string>();
  const visit = (schema: Schema, path: string, known: boolean): void => {
    const { $ref } = schema;
    if ($ref !== undefined && (seen.has($ref) || path.endsWith('.woorden'))) return;
    if ($ref !== undefined) seen.add($ref);
    const found: Schema = $ref === undefined ? schema : Object(root.$defs?.[$ref.split('/').at(-1) ?? ''] ?? root);
    const parts = Object.entries<Schema>(Object(found.properties));
    const here = known || parts.some(([name]) => name === 'casusId' || ofColleague.includes(name));
    for (const [name, part] of parts) {
      if (!here && personal.includes(name) && !path.endsWith('.woorden')) nameless.push(`${path}.${name}`);
      visit(part, `${path}.${name}`, here);
    }
    const inside = [found.items, found.additionalProperties, ...(found.anyOf ?? found.oneOf ?? found.allOf ?? [])];
    for (const part of inside) if (typeof part === 'object') visit(Object(part), path, here);
  };
  visit(root, id, 'casusId' in (params?.shape ?? {}));
  return nameless;
}

const showing = routes.map(({ operation }) => operation).filter(({ id }) => !(id in madeUp));

test.each(showing.map((operation) => ({ id: operation.id, operation })))(
  '$id says of which casus it shows somebody, so that the log can tell',
  ({ operation }) => {
    expect(listNameless(operation)).toEqual([]);
  },
);

test('an answer that shows somebody without a casus is found', () => {
  const answer = z.object({ mensen: z.array(z.object({ achternaam: z.string() })) });
  const proef: Operation = { id: 'proef', method: 'get', path: '/', summary: '', tag: '', verwerking: '', answer };
  expect(listNameless(proef)).toEqual(['proef.mensen.achternaam']);
});
