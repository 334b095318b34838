import { Hono } from 'hono';
import type { Context, Handler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiVersion } from './contract.ts';
import type { Operation } from './contract.ts';
import { describeApi } from './openapi/openapi.ts';
import { Problem, problems } from './problem.ts';
import type { ProblemCode } from './problem.ts';
import type { Inside } from './request.ts';
import type { Route } from './road.ts';

const mebibyte = 1024 * 1024;

/** Every error of the API leaves through here: RFC 9457, in Dutch, without anything of the inside. */
export function renderProblem(c: Context, error: unknown): Response {
  const problem = problemFor(error);
  const body = JSON.stringify({
    type: `urn:loopplank:probleem:${problem.code}`,
    title: problems[problem.code][1],
    status: problem.status,
    detail: problem.message,
    code: problem.code,
    ...(problem.fouten.length > 0 && { fouten: problem.fouten }),
  });
  return c.body(body, statusOf(problem.code), {
    'content-type': 'application/problem+json',
    'api-version': apiVersion,
  });
}

/** What may be told of an error. What nobody foresaw is reported, and told as our own fault. */
export function problemFor(error: unknown): Problem {
  if (error instanceof Problem) return error;
  report(error);
  return new Problem('intern');
}

export const statusOf = (code: ProblemCode) => problems[code][0];

/** The name and place of an unexpected error, never its message: that may hold what somebody typed. */
export function report(error: unknown): void {
  const stack =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.includes('    at ')) : [];
  const code = Object(error).code;
  console.error(
    `onverwachte fout ${error instanceof Error ? error.name : typeof error} ${String(code ?? '')}\n${stack.slice(0, 6).join('\n')}`,
  );
}

/** Only what the contract asks for in the address; a field of the body cannot come in that way. */
function queryOf({ query }: Operation, given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter(([key]) => query !== undefined && Object.hasOwn(query.shape, key)),
  );
}

const hasBody = (operation: Operation): boolean => operation.body !== undefined;

async function readBody(c: Context): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/json')) {
    throw new Problem('invoer_ongeldig', 'Stuur het verzoek als application/json.');
  }
  const body: unknown = await c.req.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('invoer_ongeldig', 'Het verzoek is geen JSON-object.');
  }
  return { ...body };
}

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Serves one operation: the parts of the request become its input, its answer becomes JSON. */
function serve(api: Hono<Inside>, operation: Operation): void {
  const limit = bodyLimit({
    maxSize: operation.maxBytes ?? mebibyte,
    onError: () => {
      throw new Problem('te_groot');
    },
  });
  api.on(operation.method.toUpperCase(), honoPath(operation.path), limit, async (c) => {
    const body = hasBody(operation) ? await readBody(c) : {};
    const given = { ...body, ...queryOf(operation, c.req.query()), ...c.req.param() };
    const answer = await c.get('call')(operation, given as never);
    return c.json(Object(answer), operation.status ?? 200, { 'api-version': apiVersion });
  });
}

/** The API document is for everybody, also for a page elsewhere that draws it (API Design Rules, publish-openapi). */
function serveDocument(routes: Route[]): Handler {
  let text: string | undefined;
  return (c) => {
    text ??= JSON.stringify(describeApi(routes));
    return c.body(text, 200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'api-version': apiVersion,
    });
  };
}

/** The public API: every route, a 404 for what is not there and a 405 for a method that a path does not know. */
export function createApi(routes: Route[]): Hono<Inside> {
  const api = new Hono<Inside>();
  api.onError((error, c) => renderProblem(c, error));
  for (const { operation } of routes) serve(api, operation);
  api.get('/openapi.json', serveDocument(routes));
  for (const path of new Set(routes.map(({ operation }) => honoPath(operation.path)))) {
    api.all(path, () => {
      throw new Problem('methode_onbekend');
    });
  }
  // Hono asks only the outermost app what to do with an unknown path, so this app answers it as its last route.
  api.all('*', () => {
    throw new Problem('niet_gevonden');
  });
  return api;
}
