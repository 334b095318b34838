import type { z } from 'zod';
import { apiVersion } from '../contract.ts';
import type { Operation } from '../contract.ts';
import type { Route } from '../road.ts';
import { describeRefusals, probleem, refusalsOf } from './refusal.ts';
import { createSchemas, refTo } from './schema.ts';
import type { Describe, Json } from './schema.ts';

/**
 * The API document (OpenAPI 3.1), made from the operations that are served, so that it cannot tell anything else. It is
 * served at /v1/openapi.json and kept in git: a difference there is a change of the API.
 */

const headers = { 'API-Version': refTo('headers', 'ApiVersie') };

const info = {
  title: 'Loopplank',
  version: apiVersion,
  description: [
    'Partners brengen samen mensen van hun lijsten naar werk, zorg of dagbesteding. Elke open casus heeft altijd één',
    'regisseur en één volgend moment van aandacht. Alles wat de pagina’s kunnen, kan ook hier. Wat u niet mag zien, is er',
    'voor u niet: dan is het antwoord 404.',
  ].join(' '),
  contact: { name: 'Loopplank', email: 'contact@loopplank.example', url: 'https://loopplank.example' },
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
};

const securitySchemes = {
  token: { type: 'http', scheme: 'bearer', description: 'Het token dat openSessie geeft.' },
  koekje: { type: 'apiKey', in: 'cookie', name: 'loopplank', description: 'Hetzelfde token, voor pagina’s.' },
};

/** Describes what is served. */
export function describeApi(routes: Route[]): Json {
  const { components, describe } = createSchemas();
  const paths: Record<string, Json> = {};
  for (const { operation } of routes) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation, describe) };
  }
  const tags = [...new Set(routes.map(({ operation }) => operation.tag))].toSorted();
  const apiVersie = { description: 'De volledige versie van deze API.', schema: { type: 'string' } };
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/v1', description: 'De server die dit document geeft.' }],
    security: [{ token: [] }, { koekje: [] }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: { Probleem: probleem, ...components },
      responses: describeRefusals(headers),
      headers: { ApiVersie: apiVersie },
      securitySchemes,
    },
  };
}

function describeOperation(operation: Operation, describe: Describe): Json {
  const { id, summary, tag, verwerking, params, query, body, answer, status = 200, open = false } = operation;
  const parameters = [...describeParams(params, 'path', describe), ...describeParams(query, 'query', describe)];
  const content = (schema: Json): Json => ({ 'application/json': { schema } });
  const description = status === 201 ? 'Vastgelegd.' : 'Gelukt.';
  return {
    operationId: id,
    summary,
    description: `Verwerking: ${verwerking}.`,
    tags: [tag],
    ...(open && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: content(describe(body, 'input')) } }),
    responses: {
      [String(status)]: { description, headers, content: content(describe(answer, 'output')) },
      ...refusalsOf(operation),
    },
  };
}

function describeParams(part: z.ZodObject | undefined, place: 'path' | 'query', describe: Describe): Json[] {
  return Object.entries(part?.shape ?? {}).map(([name, contract]) => {
    const { description, ...schema } = describe(contract, 'input');
    const required = place === 'path' || !contract.safeParse(undefined).success;
    return { name, in: place, required, ...(description !== undefined && { description }), schema };
  });
}
