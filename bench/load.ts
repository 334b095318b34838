import { Agent, request } from 'node:http';

/** One request of a client: how it is asked, and which answer counts as done. */
export type Ask = { method: 'GET' | 'POST'; path: string; token?: string; body?: unknown };

export type Measured = { perSecond: number; p95: number; errors: number };

export const clients = 8;

function send(port: number, agent: Agent, ask: Ask): Promise<number> {
  const body = ask.body === undefined ? undefined : JSON.stringify(ask.body);
  const headers = {
    ...(ask.token !== undefined && { authorization: `Bearer ${ask.token}` }),
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent, method: ask.method, path: ask.path, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Eight clients, each asking again as soon as the last answer came, for so many milliseconds on loopback. */
export async function load(port: number, next: () => Ask, milliseconds: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let errors = 0;
  const end = performance.now() + milliseconds;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      const status = await send(port, agent, next());
      times.push(performance.now() - begun);
      if (status >= 300) errors += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0, errors };
}
