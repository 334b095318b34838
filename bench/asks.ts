import { newId } from '../src/core/id.ts';
import type { Ask } from './load.ts';
import type { Target } from './population.ts';

const datum = '2014-08-31';
const nu = '2014-09-01T09:00:00Z';

async function signIn(port: number, gebruikersnaam: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer none' },
    body: JSON.stringify({ gebruikersnaam }),
  });
  const { token } = await answer.json();
  return String(token);
}

type Both = { ours: () => Ask; bare: () => Ask };

/** The acts that are measured, as each of the two servers is asked for them. */
export async function asksOf(port: number, targets: Target[]): Promise<Record<string, Both>> {
  const slugs = [...new Set(targets.map(({ slug }) => slug))].slice(0, 40);
  const tokens = new Map(await Promise.all(slugs.map(async (slug) => [slug, await signIn(port, slug)] as const)));
  const coordinator = await signIn(port, 'coordinator');
  const mine = targets.filter(({ slug }) => tokens.has(slug));
  let n = 0;
  const next = (): Target => mine[n++ % mine.length] ?? fail();
  const ours = (method: Ask['method'], path: (target: Target) => string, body?: unknown) => () => {
    const target = next();
    return { method, path: `/v1${path(target)}`, token: tokens.get(target.slug) ?? '', body };
  };
  const bare = (path: string) => (): Ask => ({
    method: 'POST',
    path,
    body: { ...next(), datum, nu, deelnemerId: newId(), regieId: newId(), teamId: newId() },
  });
  const gesprek = { datum, kanaal: 'telefonisch', gevoerd: true };
  // Reads first: every casus that is opened makes the caseload of those few colleagues larger than anyone has.
  return {
    'werkvoorraad, first page': { ours: ours('GET', () => '/werkvoorraad'), bare: bare('/werkvoorraad') },
    meting: {
      ours: () => ({ method: 'GET', path: `/v1/verbanden/meting/meting?peildatum=${datum}`, token: coordinator }),
      bare: bare('/meting'),
    },
    'record a gesprek': {
      ours: ours('POST', ({ casusId }) => `/verbanden/meting/casussen/${casusId}/gesprekken`, gesprek),
      bare: bare('/gesprek'),
    },
    'open a casus': {
      ours: ours('POST', () => '/verbanden/meting/meetcasussen', { begindatum: datum }),
      bare: bare('/casus'),
    },
  };
}

function fail(): never {
  throw new Error('There is nothing to aim at');
}
