import type { Operation } from '../contract.ts';
import { problems } from '../problem.ts';
import type { ProblemCode } from '../problem.ts';
import { refTo } from './schema.ts';
import type { Json } from './schema.ts';

/** What an API can refuse, as the API document tells it: one answer per status, in the words of the problems themselves. */

const isCode = (code: string): code is ProblemCode => code in problems;
const codes = Object.keys(problems).filter(isCode);
const statuses = [...new Set(codes.map((code) => problems[code][0]))].toSorted((a, b) => a - b);

/** Which statuses an operation can refuse with, by the shape of its contract. */
export function refusalsOf(operation: Operation): Json {
  const { method, params, query, body, open = false } = operation;
  const changes = method !== 'get';
  const met: Record<number, boolean> = {
    400: changes || Boolean(params ?? query ?? body),
    401: !open || changes,
    403: !open || changes,
    404: params !== undefined,
    409: changes,
    413: body !== undefined,
    429: open && changes,
    500: true,
  };
  const named = statuses.filter((status) => met[status] === true);
  return Object.fromEntries(named.map((status) => [String(status), refTo('responses', `Fout${status}`)]));
}

export function describeRefusals(headers: Json): Json {
  const content = { 'application/problem+json': { schema: refTo('schemas', 'Probleem') } };
  const responses = statuses.map((status) => {
    const told = codes.filter((code) => problems[code][0] === status);
    const description = told.map((code) => `${code}: ${problems[code][1]}.`).join(' ');
    return [`Fout${status}`, { description, headers, content }];
  });
  return Object.fromEntries(responses);
}

const text = (description: string): Json => ({ type: 'string', description });

/** The one shape of every refusal (RFC 9457). */
export const probleem: Json = {
  type: 'object',
  description: 'Wat er niet kon en waarom (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { ...text('Het soort probleem.'), format: 'uri' },
    title: text('Het probleem in het kort.'),
    status: { type: 'integer', description: 'De HTTP-status.' },
    detail: text('Uitleg voor wie het leest.'),
    code: { ...text('De naam van het probleem, voor programma’s.'), enum: codes },
    fouten: {
      type: 'array',
      description: 'Wat er per veld niet goed is, alle fouten tegelijk.',
      items: {
        type: 'object',
        required: ['veld', 'melding'],
        properties: { veld: text('Het veld.'), melding: text('Wat er is, en wat u kunt doen.') },
      },
    },
  },
};
