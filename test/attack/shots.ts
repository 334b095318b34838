import fc from 'fast-check';
import type { Known } from '../sample.ts';
import { encodeText, hostileBody, hostileIds, hostileTexts, hostileValue } from './hostile.ts';
import { inputsOf } from './inputs.ts';
import { attackers, form } from './site.ts';
import { namesIn, operations } from './walk.ts';
import type { PageRoute, Walked } from './walk.ts';

/** A request that is still to be signed: who sends it, and whether a form carries its print. */
export type Draft = { who: string; method: string; path: string; type: string | undefined; body: string | undefined };

/** Half of them come from who may do the most, since whoever may do nothing is refused before anything can go wrong. */
const who = fc.oneof(fc.constant('rosa-okafor'), fc.constantFrom(...attackers));

/** What stands in a place of a path: mostly what belongs there, sometimes the id of another kind, sometimes an attack. */
function placeOf(name: string, known: Known): fc.Arbitrary<string> {
  const other = fc.constantFrom(...Object.values(known), ...hostileIds);
  return fc
    .oneof(
      { weight: 30, arbitrary: fc.constant(known[name] ?? name) },
      { weight: 1, arbitrary: other },
      { weight: 1, arbitrary: fc.constantFrom(...hostileTexts.filter((text) => text !== '')) },
    )
    .map(encodeText);
}

function pathsOf(path: string, known: Known): fc.Arbitrary<string> {
  const names = namesIn(path);
  return fc
    .tuple(...names.map((name) => placeOf(name, known)))
    .map((places) => names.reduce((filled, name, n) => filled.replace(`:${name}`, () => places[n] ?? ''), path));
}

const writePair = ([name, value]: [string, unknown]): string =>
  `${encodeText(name)}=${encodeText(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))}`;

const strange = fc.tuple(
  fc.constantFrom('__proto__', 'verband', 'casusId', 'onbekend', '', 'a[b]', 'toString'),
  hostileValue,
);

/** Pairs of an address or a form: every part once, sometimes one twice or one too many. */
function pairsOf(given: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<string> {
  const more = fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(strange, { maxLength: 3 }) },
  );
  return fc.tuple(given, more, fc.nat(5)).map(([parts, extra, twice]) => {
    const pairs: [string, unknown][] = [...Object.entries(parts), ...extra];
    return [...pairs, ...(twice === 0 ? pairs.slice(0, 1) : [])].map(writePair).join('&');
  });
}

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

const writeJson = (body: unknown): string => JSON.stringify(body) ?? '';

/** The body of an operation, with or without a field too many; one in eight is no such body at all. */
function bodiesOf(operation: Walked, known: Known): fc.Arbitrary<string | undefined> {
  if (!operation.body) return fc.option(hostileBody, { nil: undefined, freq: 2 });
  const given = inputsOf(operation.body, known);
  const more = fc
    .tuple(given, strange)
    .map(([body, [name, value]]) => Object.fromEntries([...Object.entries(body), [name, value]]));
  return fc.oneof(
    { weight: 6, arbitrary: given.map(writeJson) },
    { weight: 1, arbitrary: more.map(writeJson) },
    { weight: 1, arbitrary: hostileBody },
  );
}

const types = fc.oneof(
  { weight: 15, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      undefined,
      'text/plain',
      'application/jsonp',
      'application/json; charset=utf-16',
      'multipart/form-data',
    ),
  },
);

/** Requests for an operation of the API. */
export function draftsOf(operation: Walked, known: Known): fc.Arbitrary<Draft> {
  const path = `/v1${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  return fc.record({
    who,
    method: fc.constant(operation.method.toUpperCase()),
    path: fc.tuple(pathsOf(path, known), pairsOf(inputsOf(operation.query, known))).map(([a, b]) => withQuery(a, b)),
    type: types,
    body: operation.method === 'get' ? fc.constant(undefined) : bodiesOf(operation, known),
  });
}

/** What a page may be asked: every part of the query of any operation, and what only pages know. */
function questions(known: Known): fc.Arbitrary<Record<string, unknown>> {
  const asked = operations.map(({ operation }) => inputsOf(operation.query, known));
  const ours = fc.record(
    { naar: hostileValue, melding: hostileValue, uitkomst: hostileValue, na: hostileValue, stand: hostileValue },
    { requiredKeys: [] },
  );
  return fc.oneof(fc.oneof(...asked), ours);
}

/** What a form may hold: the fields of the operation that it stands for, or those of another. */
function answersOf(path: string, known: Known): fc.Arbitrary<Record<string, unknown>> {
  const bodies = operations.filter(({ operation }) => operation.body);
  const own = bodies.filter(({ operation }) => {
    const same = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    return path === same || path === `${same}/verbeteren`;
  });
  const inputs = (some: typeof bodies) => fc.oneof(...some.map(({ operation }) => inputsOf(operation.body, known)));
  return own.length === 0
    ? inputs(bodies)
    : fc.oneof({ weight: 6, arbitrary: inputs(own) }, { weight: 1, arbitrary: inputs(bodies) });
}

/** Requests for a page, or for what happens when its form is sent. */
export function pageDraftsOf({ method, path }: PageRoute, known: Known): fc.Arbitrary<Draft> {
  const sent = method === 'POST';
  return fc.record({
    who,
    method: fc.constant(method),
    path: fc
      .tuple(pathsOf(path, known), sent ? fc.constant('') : pairsOf(questions(known)))
      .map(([a, b]) => withQuery(a, b)),
    type: fc.constant(sent ? form['content-type'] : undefined),
    body: sent ? pairsOf(answersOf(path, known)) : fc.constant(undefined),
  });
}
