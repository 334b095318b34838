import { z } from 'zod';
import type { Option } from '../ui/field.tsx';

export const widgets = [
  'text',
  'textarea',
  'email',
  'password',
  'date',
  'number',
  'boolean',
  'radio',
  'select',
  'checkboxes',
  'file',
  'hidden',
] as const;

/** One field of a form, as the contract describes it. */
export type Veld = {
  naam: string;
  label: string;
  widget: (typeof widgets)[number];
  verplicht: boolean;
  hint?: string | undefined;
  unit?: string | undefined;
  options: Option[];
  maxLength?: number | undefined;
  autocomplete?: string | undefined;
  accept?: string | undefined;
  /** A text about a person, under which is pointed out what had better not stand in it. */
  vrijeTekst: boolean;
};

/** The part of a JSON Schema node that a form needs: what zod says of the type, and our words from `.meta()`. */
const Node = z.object({
  type: z.union([z.string(), z.array(z.string()).transform((types) => types.find((one) => one !== 'null'))]).optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  maxLength: z.number().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  label: z.string().optional(),
  hint: z.string().optional(),
  unit: z.string().optional(),
  lang: z.boolean().optional(),
  widget: z.enum(widgets).optional(),
  options: z.record(z.string(), z.string()).optional(),
  autocomplete: z.string().optional(),
  accept: z.string().optional(),
  vrijeTekst: z.boolean().optional(),
});
type Node = z.infer<typeof Node>;

const ObjectNode = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).default([]),
});

const known = new WeakMap<z.ZodObject, Veld[]>();

/** The fields of a contract, in its order. JSON Schema is the one door through which zod tells what it holds. */
export function fieldsOf(schema: z.ZodObject): Veld[] {
  const before = known.get(schema);
  if (before) return before;
  const { properties, required } = ObjectNode.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }),
  );
  const fields = Object.entries(properties).map(([naam, node]) => field(naam, unwrap(node), required.includes(naam)));
  known.set(schema, fields);
  return fields;
}

/** The word of a contract for a value, as its form shows it. */
export function wordOf(schema: z.ZodObject, naam: string, waarde: string): string {
  const options = fieldsOf(schema).find((veld) => veld.naam === naam)?.options ?? [];
  return options.find((option) => option.waarde === waarde)?.naam ?? waarde;
}

/** What may be null is a choice of two in JSON Schema; the form needs the other one, with the words of both. */
function unwrap(node: unknown): Node {
  const { anyOf, ...outer } = Node.parse(node);
  const inner = anyOf?.map((one) => Node.parse(one)).find((one) => one.type !== 'null');
  return { ...inner, ...outer };
}

function field(naam: string, node: Node, verplicht: boolean): Veld {
  const { label = sentence(naam), hint, unit, maxLength, autocomplete, accept, vrijeTekst } = node;
  const options = optionsOf(node);
  return {
    naam,
    label,
    hint,
    unit,
    maxLength,
    autocomplete,
    accept,
    options,
    vrijeTekst: vrijeTekst === true,
    verplicht,
    widget: widgetOf(node, options),
  };
}

function optionsOf(node: Node): Option[] {
  const words = node.options ?? {};
  const values =
    node.enum ?? (node.items === undefined ? undefined : Node.parse(node.items).enum) ?? Object.keys(words);
  return values.map((waarde) => ({ waarde, naam: words[waarde] ?? sentence(waarde) }));
}

function widgetOf(node: Node, options: Option[]): Veld['widget'] {
  if (node.widget) return node.widget;
  if (node.type === 'boolean') return 'boolean';
  if (node.type === 'array') return 'checkboxes';
  if (node.type === 'number' || node.type === 'integer') return 'number';
  if (options.length > 0) return options.length <= 4 ? 'radio' : 'select';
  if (node.lang) return 'textarea';
  return node.format === 'date' || node.format === 'email' ? node.format : 'text';
}

/** "niet_gevoerd" as a person would write it: "Niet gevoerd". */
function sentence(key: string): string {
  const words = key
    .replaceAll('_', ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
