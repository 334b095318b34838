import { z } from 'zod';
import type { Server } from '../server.ts';

/** What one client sent: the mark of each act, and whether the server said that it was recorded. */
export type Sent = { mark: string; acknowledged: boolean };

const Sessie = z.object({ token: z.string() });
const Werkvoorraad = z.object({
  casussen: z.array(z.object({ casusId: z.uuid(), verband: z.string(), casusZichtbaar: z.literal(true) })).min(1),
});

/** Signs in as a colleague of the example; gives the headers of every next request. */
export async function signIn({ url }: Server, gebruikersnaam: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer none' };
  const response = await fetch(`${url}/v1/sessies`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ gebruikersnaam }),
  });
  return { ...headers, authorization: `Bearer ${Sessie.parse(await response.json()).token}` };
}

/** Records one conversation after the other on the own casussen, until the server is gone. */
export async function stream(server: Server, name: string, round: number, sent: Sent[]): Promise<void> {
  const headers = await signIn(server, name);
  const datum = new Date().toISOString().slice(0, 10);
  const list = await fetch(`${server.url}/v1/werkvoorraad`, { headers });
  const { casussen } = Werkvoorraad.parse(await list.json());
  for (let i = 0; ; i += 1) {
    const casus = casussen[i % casussen.length];
    if (!casus) return;
    const act = { mark: `ronde ${round} ${name} ${i}`, acknowledged: false };
    sent.push(act);
    const url = `${server.url}/v1/verbanden/${casus.verband}/casussen/${casus.casusId}/gesprekken`;
    const body = JSON.stringify({ datum, kanaal: 'telefonisch', gevoerd: true, verslag: act.mark });
    const response = await fetch(url, { method: 'POST', headers, body });
    act.acknowledged = response.status === 201;
    if (!act.acknowledged) return;
  }
}
