import { existsSync, readFileSync, promises } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import spectral from '@stoplight/spectral-core';
import migrator from '@stoplight/spectral-ruleset-migrator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiVersion } from '../src/core/contract.ts';
import { describeApi } from '../src/core/openapi/openapi.ts';
import { routes } from '../src/routes.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

const document = describeApi(routes);
const committed = new URL('../openapi.json', import.meta.url);
// The API Design Rules of the Dutch government; the file stands beside the project where it is checked.
const rules = fileURLToPath(new URL('../../shared/data/adr-linter.yaml', import.meta.url));

test('openapi.json is what is served; npm run golden makes it anew', () => {
  expect(readFileSync(committed, 'utf8')).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test('every operation is in the document once, and every reference leads somewhere', () => {
  const text = JSON.stringify(document);
  const paths = Object.values(Object(document.paths)).flatMap((path) => Object.values(Object(path)));
  const ids = paths.map((operation) => String(Object(operation).operationId));
  expect(ids.toSorted()).toEqual(routes.map(({ operation }) => operation.id).toSorted());
  for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = path.split('/').reduce((part: unknown, key) => Object(part)[key], document);
    expect(found, path).toBeDefined();
  }
  expect(text).not.toMatch(/"(widget|hint|label)":"/);
});

describe('over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  test('the document is there for everybody, whoever asks and from wherever', async () => {
    const response = await world.app.request('/v1/openapi.json', { headers: { origin: 'https://elders.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('api-version')).toBe(apiVersion);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });
});

/** The rules are written for a tool that reads YAML; its own migrator turns them into a module. */
async function loadRules(): Promise<InstanceType<typeof spectral.Ruleset>> {
  const code = await migrator.migrateRuleset(rules, { format: 'commonjs', fs: { promises } });
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- the tool has no other way to take rules from a file
  new Function('module', 'require', code)(module, createRequire(import.meta.url));
  return new spectral.Ruleset(module.exports, { source: rules });
}

test.runIf(existsSync(rules))('the document has no errors against the API Design Rules', async () => {
  const linter = new spectral.Spectral();
  linter.setRuleset(await loadRules());
  const { openapi: _, ...wrong } = document;
  expect((await linter.run(JSON.stringify(wrong))).length, 'the rules do find faults').toBeGreaterThan(0);
  const found = await linter.run(JSON.stringify(document));
  const told = found.map(({ code, message, path, severity }) => ({ severity, code, message, path: path.join('.') }));
  const warnings = told.filter(({ severity }) => severity > 0);
  if (warnings.length > 0) console.warn(warnings);
  expect(told.filter(({ severity }) => severity === 0)).toEqual([]);
});
