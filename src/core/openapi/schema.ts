import { z } from 'zod';

/** Contracts as JSON Schema, as the API document tells them. */

export type Json = Record<string, unknown>;
type Schema = z.core.JSONSchema.BaseSchema;

/** What one sends may leave defaults out; what one gets has them filled in. */
export type Way = 'input' | 'output';

/** Turns a contract into a schema; parts with a name of their own end up in `components` and are referred to. */
export type Describe = (contract: z.ZodType, way: Way) => Json;

export const refTo = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });

export function createSchemas(): { components: Json; describe: Describe } {
  const components: Json = {};
  const describe: Describe = (contract, way) => {
    const schema = z.toJSONSchema(contract, { io: way, unrepresentable: 'any', override: tidy });
    const { $schema: _, $defs = {}, ...own } = schema;
    for (const [name, named] of Object.entries($defs)) components[nameOf(name, way)] = pointRefs(named, way);
    return Object(pointRefs(own, way));
  };
  return { components, describe };
}

/** A named part may have two shapes, so what one sends has a name of its own. */
function nameOf(name: string, way: Way): string {
  return way === 'input' ? `${name}Gegeven` : name;
}

/** References lead into the document instead of into the schema itself. */
function pointRefs(value: unknown, way: Way): unknown {
  if (Array.isArray(value)) return value.map((one) => pointRefs(one, way));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, pointRefs(one, way)]);
  const schema = Object.fromEntries(entries);
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  return name === undefined ? schema : { ...schema, ...refTo('schemas', nameOf(name, way)) };
}

/** How a form draws a field is nobody's business outside, and so is how zod checks a format. */
function tidy({ jsonSchema }: { jsonSchema: Schema }): void {
  const { label } = jsonSchema;
  if (typeof label === 'string') jsonSchema.description ??= label;
  const ofForms = ['label', 'hint', 'options', 'widget', 'unit', 'autocomplete', 'accept', 'id', 'vrijeTekst'];
  for (const key of ofForms) delete jsonSchema[key];
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  foldNull(jsonSchema);
}

/** "A date or nothing" as one type with its format, and not as a choice between two schemas. */
function foldNull(schema: Schema): void {
  const [some, nothing, ...more] = schema.anyOf ?? [];
  if (more.length > 0 || nothing?.type !== 'null' || typeof some?.type !== 'string') return;
  delete schema.anyOf;
  const { enum: values, ...rest } = some;
  Object.assign(schema, { ...rest, ...schema, type: [some.type, 'null'] }, values && { enum: [...values, null] });
}
