import { readFile, readdir } from 'node:fs/promises';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../src/core/contract.ts';
import { problems } from '../src/core/problem.ts';
import { aandachtZin } from '../src/domein/aandacht/zin.ts';
import { redenen } from '../src/domein/aandacht/contract.ts';
import { readProgramma } from '../src/domein/programma/lezen.ts';
import type { Programma } from '../src/domein/programma/contract.ts';
import { routes } from '../src/routes.ts';

/** What must hold of every operation, problem, reason and programme, also of those that are added tomorrow. */

const folder = new URL('../programmas/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
const sentence = /^[A-ZÉ].*[^.]\.$/u;

/** Collections whose plural does not end in -en or -s. */
const plurals = ['aanbod'];
const segments = ({ path }: Operation): string[] => path.split('/').slice(1);
const isParam = (segment: string | undefined): boolean => segment?.startsWith('{') ?? false;

test('operations have names of their own', () => {
  const ids = routes.map(({ operation }) => operation.id);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids).toEqual([...new Set(ids)]);
  const places = routes.map(({ operation }) => `${operation.method} ${operation.path.replaceAll(/\{\w+\}/g, '{}')}`);
  expect(places).toEqual([...new Set(places)]);
});

describe.each(routes.map(({ operation, handle }) => ({ id: operation.id, operation, handle })))('$id', (route) => {
  const { operation } = route;

  test('is served, and says in Dutch what it does', () => {
    expect(route.handle).toBeTypeOf('function');
    expect(operation.id).toMatch(/^[a-z]+[A-Z][A-Za-z]*$/);
    expect(operation.summary).toMatch(sentence);
    expect(operation.tag).toMatch(/^[a-z]+$/);
    expect(operation.verwerking).toMatch(/^[a-z_]+$/);
  });

  test('lives at a path of kebab-case nouns, collections in the plural', () => {
    const parts = segments(operation);
    for (const [place, part] of parts.entries()) {
      expect(part).toMatch(/^(\{[a-z][A-Za-z]*\}|[a-z]+(-[a-z]+)*)$/);
      if (isParam(part) || !isParam(parts[place + 1])) continue;
      expect(plurals.includes(part) || /(en|s)$/.test(part), `${part} is a collection`).toBe(true);
    }
    const named = parts.filter(isParam).map((part) => part.slice(1, -1));
    expect(Object.keys(operation.params?.shape ?? {}).toSorted()).toEqual(named.toSorted());
  });

  test('keeps to its method: reading has no body, and what is sent is closed', () => {
    if (operation.method === 'get') expect(operation.body).toBeUndefined();
    if (!operation.body) return;
    const schema = z.toJSONSchema(operation.body, { io: 'input', unrepresentable: 'any' });
    expect(schema.type === 'object' ? schema.additionalProperties : 'no object', 'a strictObject').toBe(false);
  });

  test('answers with an object, so that it can grow', () => {
    const schema = z.toJSONSchema(operation.answer, { io: 'output', unrepresentable: 'any' });
    const named = schema.$defs?.[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
    const kind = named.anyOf || named.oneOf ? 'object' : named.type;
    expect(kind).toBe('object');
  });

  test('has fields in lowerCamelCase', () => {
    const fields = [operation.params, operation.query, operation.body, operation.answer]
      .filter((schema) => schema instanceof z.ZodObject)
      .flatMap((schema) => Object.keys(schema.shape));
    expect(fields.filter((field) => !/^[a-z][A-Za-z0-9]*$/.test(field))).toEqual([]);
  });
});

test.each(Object.entries(problems))('the problem %s has a status and a title', (code, [status, title]) => {
  expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(600);
  expect(title).toMatch(/^[A-Z].*[^.]$/u);
});

test.each(redenen)('the reason %s is a sentence on every day', (reden) => {
  for (const vandaag of ['2014-03-01', '2014-03-10', '2015-01-01']) {
    const tekst = reden === 'kenmerk_opnieuw' ? 'P6M Participatietrede' : '2014-02-03';
    const zin = aandachtZin({ datum: '2014-03-10', reden, tekst }, vandaag);
    expect(zin).toMatch(/^[a-z].{5,}[^.]$/u);
    expect(zin).not.toMatch(/undefined|null|NaN/);
  }
});

test('the engine knows no programme: none is named where the domain, the core or the pages are written', async () => {
  const rooms = ['../src/domein/', '../src/core/', '../src/web/'].map((room) => new URL(room, import.meta.url));
  const names = files.map((file) => file.replace('.yaml', ''));
  const found: string[] = [];
  for (const room of rooms) {
    for (const name of await readdir(room, { recursive: true })) {
      if (!/\.tsx?$/.test(name) || /\.(test|fixture)\./.test(name)) continue;
      const text = (await readFile(new URL(name, room), 'utf8')).toLowerCase();
      found.push(...names.filter((programma) => text.includes(programma)).map((programma) => `${name}: ${programma}`));
    }
  }
  expect(found).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const read = async (): Promise<Programma> => {
    const { programma } = readProgramma(await readFile(new URL(file, folder), 'utf8'));
    if (!programma) throw new Error(`${file} is not in order`);
    return programma;
  };

  test('lets no term pass unheard, and no wait last for ever', async () => {
    const programma = await read();
    for (const [name, termijn] of Object.entries(programma.termijnen)) {
      expect(programma.rollen[termijn.escalatie]?.escalatie, `${name} → ${termijn.escalatie}`).toBe(true);
    }
    const waits = [...Object.values(programma.wachten), ...programma.fasen.flatMap(({ wacht }) => wacht ?? [])];
    const refusals = Object.values(programma.weigeringen);
    for (const { termijn } of [...waits, ...refusals]) expect(programma.termijnen).toHaveProperty(termijn);
    for (const { volgende, stappen } of refusals) {
      expect(programma.rollen).toHaveProperty(volgende);
      expect(Object.keys(stappen).length).toBeGreaterThan(0);
    }
  });

  test('has a way on from every phase that is not an end', async () => {
    const { fasen } = await read();
    for (const fase of fasen) expect(fase.einde || fase.volgende.length > 0, fase.fase).toBe(true);
  });

  test('lets somebody do every act, and names no act that nobody knows', async () => {
    const { rollen } = await read();
    expect(Object.values(rollen).some(({ regisseur }) => regisseur)).toBe(true);
    expect(Object.values(rollen).some(({ escalatie }) => escalatie)).toBe(true);
  });
});
