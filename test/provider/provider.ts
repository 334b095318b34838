import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { Context } from 'oidc-provider';

/** Somebody whom the provider recognises, with what it tells of them. */
export type Person = { sub: string; acr: string } & Record<string, unknown>;

/** An identity provider on this machine. Whoever comes is taken for `who`, without being asked anything. */
export type TestProvider = { issuer: string; who: Person; end(): Promise<void> };

export const clientId = 'loopplank';
export const clientSecret = 'een geheim dat nergens anders geldt';
export const terug = 'http://localhost/aanmelden/terug';

export async function listen(): Promise<{ server: Server; url: string; end(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { server, url: `http://127.0.0.1:${port}`, end };
}

/** Nobody is asked for consent: it is the employer who lets Loopplank know who its people are. */
async function grantAll({ oidc }: Context) {
  const { provider, client, session } = oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const minute = { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 };

type Options = { redirects?: string[]; leave?: string[]; secret?: string | null };

function configure(provider: TestProvider, { redirects = [terug], leave = [], secret = clientSecret }: Options) {
  return {
    clients: [
      {
        client_id: clientId,
        redirect_uris: redirects,
        post_logout_redirect_uris: leave,
        ...(secret === null ? { token_endpoint_auth_method: 'none' } : { client_secret: secret }),
      },
    ],
    acrValues: ['hoog', 'laag'],
    claims: { openid: ['sub', 'gebruikersnaam', 'groepen', 'bsn'], email: ['email', 'email_verified'], acr: null },
    conformIdTokenClaims: false,
    cookies: { keys: ['alleen voor een proef'] },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ ...provider.who, sub: id }) }),
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: () => '/herkennen' },
    jwks: { keys: [privateKey.export({ format: 'jwk' })] },
    loadExistingGrant: grantAll,
    ttl: minute,
  };
}

/** Starts the certified provider of `oidc-provider` on a free port. */
export async function startProvider(who: Person, options: Options = {}): Promise<TestProvider> {
  const { server, url, end } = await listen();
  const started: TestProvider = { issuer: url, who, end };
  const provider = new Provider(url, configure(started, options));
  const answer = provider.callback();
  const serve: RequestListener = (request, response) => {
    const { sub, acr } = started.who;
    const recognised = { login: { accountId: sub, acr } };
    void (request.url === '/herkennen'
      ? provider.interactionFinished(request, response, recognised)
      : answer(request, response));
  };
  server.on('request', serve);
  return started;
}

/** Follows where a provider leads, with its cookies, until it leads away from it. */
export async function walk(adres: string): Promise<string> {
  const { origin } = new URL(adres);
  const jar = new Map<string, string>();
  let next = adres;
  for (let step = 0; step < 8 && next.startsWith(origin); step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider stays at ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next).href;
  }
  return next;
}
