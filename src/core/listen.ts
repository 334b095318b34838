import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { startupError } from './settings.ts';
import type { Settings } from './settings.ts';

/** A port that is ours: `serve` begins to answer on it, `close` lets running requests finish first. */
export type Port = { url: string; serve(fetch: Fetch): void; close(): Promise<void> };

type Fetch = Parameters<typeof getRequestListener>[0];

const patience = 5000;

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('Loopplank start nog. Probeer het zo opnieuw.\n');
};

/** Takes the port before anything else is started, so that a port in use costs nobody anything. */
export async function takePort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Port> {
  const server = createServer(notYet);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    serve: (fetch) => {
      server.removeListener('request', notYet);
      const answer = getRequestListener(fetch);
      server.on('request', (request, response) => void answer(request, response));
    },
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), patience);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explain(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return startupError(`Poort ${port} is al in gebruik. Kies een andere poort, bijvoorbeeld PORT=${port + 1}.`);
  }
  if (code === 'EACCES') return startupError(`Poort ${port} mag u niet gebruiken. Kies een poort vanaf 1024.`);
  return startupError(`Op adres ${host} kan Loopplank niet luisteren. Controleer LOOPPLANK_HOST.`);
}
