import fc from 'fast-check';
import { z } from 'zod';
import type { Known } from '../sample.ts';
import { hostileDays, hostileIds, hostileMoments, hostileNumbers, hostileTexts, hostileValue } from './hostile.ts';

/** Makes arbitrary input from the contract of an operation: mostly what it accepts, often what it nearly accepts. */

type Schema = z.core.JSONSchema.BaseSchema;

/** Keys of the programme of the example, and words that a table of keys must not know. */
const keys = [
  ...['reintegratietraject', 'behandeltraject', 'dagbestedingstraject', 'top600', 'wajong', 'overleden', 'verhuisd'],
  ...['betaald_werk', 'constructor', 'to_string', 'valueOf', '__proto__', 'proef'],
];

const days = fc.oneof(
  { weight: 12, arbitrary: fc.constant('2014-03-10') },
  { weight: 5, arbitrary: fc.nat(400).map((n) => new Date(Date.UTC(2013, 6, 1 + n)).toISOString().slice(0, 10)) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileDays) },
);

const moments = fc.oneof(
  fc.nat(400).map((n) => new Date(Date.UTC(2013, 6, 1 + n, 12)).toISOString()),
  fc.constantFrom(...hostileMoments),
);

/** What the generator of texts cannot follow. */
const looksAround = /\(\?<?[=!]/;

function textOf({ format, pattern, minLength = 0, maxLength = 300 }: Schema, ids: string[]): fc.Arbitrary<string> {
  if (format === 'date') return days;
  if (format === 'date-time') return moments;
  if (format === 'uuid') return oftenOf(fc.constantFrom(...ids), fc.oneof(fc.uuid(), fc.constantFrom(...hostileIds)));
  if (format === 'uri')
    return oftenOf(fc.constant('https://loopplank.example/terug'), fc.constantFrom(...hostileTexts));
  const long = Math.min(maxLength, 20_000);
  const strange = fc.oneof(
    fc.string({ minLength, maxLength: Math.min(Math.max(minLength, 40), long) }),
    fc.string({ minLength, maxLength: Math.min(Math.max(minLength, 40), long), unit: 'binary' }),
    fc.constantFrom('x'.repeat(long), 'x'.repeat(long + 1), '𝕯'.repeat(Math.ceil(long / 2)), 'é'.repeat(minLength)),
    ...(pattern === undefined || looksAround.test(pattern) ? [] : [fc.stringMatching(new RegExp(pattern, 'u'))]),
    fc.constantFrom(...hostileTexts),
  );
  return oftenOf(fc.constantFrom('proef', 'een gewone zin voor een proef', ...keys), strange);
}

/** Mostly what belongs there: what is refused at the door never meets the rules behind it. */
const oftenOf = <T>(fitting: fc.Arbitrary<T>, strange: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fitting }, { weight: 1, arbitrary: strange });

function numberOf({ type, minimum = 1, maximum = 60 }: Schema): fc.Arbitrary<number> {
  const [min, max] = [Math.ceil(minimum), Math.floor(Math.min(maximum, 1e6))];
  const fitting =
    type === 'integer' || min === max
      ? fc.integer({ min: Math.min(min, max), max: Math.max(min, max) })
      : fc.double({ min, max, noNaN: true });
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(1, 2, min) },
    { weight: 2, arbitrary: fitting },
    { weight: 1, arbitrary: fc.constantFrom(max, max + 1, min - 1, ...hostileNumbers) },
  );
}

function objectOf(schema: Schema, known: Known, defs: Schema): fc.Arbitrary<Record<string, unknown>> {
  const parts = Object.entries(schema.properties ?? {}).map(
    ([name, part]) =>
      [name, valueOf(Object(part), name in known ? { [name]: known[name] ?? '' } : known, defs)] as const,
  );
  const record = fc.record(Object.fromEntries(parts), { requiredKeys: schema.required ?? [] });
  if (typeof schema.additionalProperties !== 'object') return record;
  const more = valueOf(schema.additionalProperties, known, defs);
  return fc.dictionary(fc.constantFrom(...keys), more, { maxKeys: 6 });
}

function fittingOf(schema: Schema, known: Known, defs: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    return valueOf(Object(defs.$defs?.[schema.$ref.split('/').at(-1) ?? '']), known, defs);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  if (choices.length > 0) return fc.oneof(...choices.map((choice) => valueOf(Object(choice), known, defs)));
  if (schema.type === 'object') return objectOf(schema, known, defs);
  if (schema.type === 'array') return fc.array(valueOf(Object(schema.items), known, defs), { maxLength: 4 });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  return textOf(schema, Object.values(known));
}

/** One in thirty parts is something else altogether, so that most bodies still reach the domain. */
function valueOf(schema: Schema, known: Known, defs: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 29, arbitrary: fittingOf(schema, known, defs) }, { weight: 1, arbitrary: hostileValue });
}

/** Input for one part of an operation: its body, or its query. */
export function inputsOf(part: z.ZodType | undefined, known: Known): fc.Arbitrary<Record<string, unknown>> {
  if (!part) return fc.constant({});
  const schema = schemaOf(part);
  return objectOf(schema, known, schema);
}

const schemas = new Map<z.ZodType, Schema>();

/** The schema of a part, worked out once: a thousand requests ask for it. */
function schemaOf(part: z.ZodType): Schema {
  const schema = schemas.get(part) ?? z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' });
  schemas.set(part, schema);
  return schema;
}

/** The names of all fields and the texts among them that anything may stand in. */
export function freeTexts(part: z.ZodType | undefined): string[] {
  if (!part) return [];
  const { properties = {} } = schemaOf(part);
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { type, format, pattern, enum: choices }: Schema = Object(schema);
    return type === 'string' && !format && !pattern && !choices ? [name] : [];
  });
}
