import { z } from 'zod';
import type { Operation } from '../src/core/contract.ts';

/** Makes input that a contract accepts, so that a test can call every operation, also one that was added today. */

type Schema = z.core.JSONSchema.BaseSchema;

/** What a path, a query or a body asks for by a name that means the same everywhere. */
export type Known = Record<string, string>;

const address = 'https://loopplank.example/aanmelden/terug';
const site = 'https://loopplank.example';
const texts = [
  'proef',
  'proeftekst',
  '2014-03-10',
  '2014-03',
  'cHJvZWY=',
  'top600',
  '1',
  '/werkvoorraad',
  address,
  site,
];

const formats: Record<string, string> = {
  date: '2014-03-10',
  'date-time': '2014-03-10T09:00:00Z',
  uuid: '0190b7c0-0000-7000-8000-000000000000',
};

function textOf({ format, pattern, minLength = 0, maxLength = 1000 }: Schema): string {
  const known = format === undefined ? undefined : formats[format];
  if (known !== undefined) return known;
  const fitting = texts.map((text) =>
    text.padEnd(minLength, 'proef ').slice(0, maxLength).trimEnd().padEnd(minLength, 'x'),
  );
  return fitting.find((text) => pattern === undefined || new RegExp(pattern, 'u').test(text)) ?? 'proef';
}

function numberOf({ minimum, exclusiveMinimum }: Schema): number {
  return minimum ?? (exclusiveMinimum === undefined ? 1 : Number(exclusiveMinimum) + 1);
}

/** A word may mean one thing in a path and be one of other choices in a body. */
const fitting = (word: string | undefined, { enum: choices }: Schema): string | undefined =>
  word === undefined || choices?.includes(word) === false ? undefined : word;

function objectOf(schema: Schema, known: Known, defs: Schema): Record<string, unknown> {
  const parts = Object.entries(schema.properties ?? {});
  const asked = parts.filter(([name]) => schema.required?.includes(name) === true || name in known);
  return Object.fromEntries(
    asked.map(([name, part]) => [name, fitting(known[name], Object(part)) ?? sample(Object(part), known, defs)]),
  );
}

/** One value that the schema accepts: the smallest that says something. */
function sample(schema: Schema, known: Known, defs: Schema): unknown {
  if (schema.$ref !== undefined) {
    return sample(Object(defs.$defs?.[schema.$ref.split('/').at(-1) ?? '']), known, defs);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return sample(choice, known, defs);
  if (schema.type === 'object') return objectOf(schema, known, defs);
  if (schema.type === 'array') {
    return Array.from({ length: schema.minItems ?? 0 }, () => sample(Object(schema.items), known, defs));
  }
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  return textOf(schema);
}

function sampleOf(part: z.ZodType | undefined, known: Known): Record<string, unknown> {
  if (!part) return {};
  const schema: Schema = z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' });
  const value = Object(sample(schema, known, schema));
  const checked = part.safeParse(value);
  if (!checked.success) throw new Error(`No input fits ${JSON.stringify(value)}: ${checked.error.message}`);
  return value;
}

export type Sample = { method: string; path: string; body: Record<string, unknown> | undefined };

/** A request for an operation. Ids in its path must be known: what has no such thing in the filled database proves nothing. */
export function sampleRequest(operation: Operation, known: Known): Sample {
  const names = Object.keys(operation.params?.shape ?? {});
  const unknown = names.filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`Record something with ${unknown.join(', ')} in test/filled.ts`);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? ''));
  const query = new URLSearchParams(
    Object.entries(sampleOf(operation.query, {})).map(([name, value]) => [name, String(value)]),
  );
  const { verband: _verband, ...ids } = known;
  return {
    method: operation.method.toUpperCase(),
    path: `/v1${path}${query.size > 0 ? `?${query}` : ''}`,
    body: operation.body && sampleOf(operation.body, ids),
  };
}
