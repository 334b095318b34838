import * as client from 'openid-client';
import { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import type { Aanbieder } from './aanbieder.ts';
import { refusalOf } from './weigering.ts';

/** The only file that knows the OpenID client: it asks the provider and believes only what is signed by it. */

/** Seconds; who waits for a provider that hangs waits no longer. */
const timeout = 5;
const remembered = 10 * 60 * 1000;

/** What was sent along, to be held against what comes back. */
export type Verzoek = { state: string; nonce: string; verifier: string; terug: string };

export const Claims = z.looseObject({ sub: z.string().min(1).max(255), acr: z.string().optional() });
export type Claims = z.infer<typeof Claims>;

type Known = { config: Promise<client.Configuration>; until: number };
const known = new Map<string, Known>();

/** What a provider tells of itself, asked once per ten minutes. */
export async function discover(aanbieder: Aanbieder): Promise<client.Configuration> {
  const hit = known.get(aanbieder.id);
  if (hit && hit.until > Date.now()) return hit.config;
  const config = ask(aanbieder);
  known.set(aanbieder.id, { config, until: Date.now() + remembered });
  config.catch(() => known.delete(aanbieder.id));
  return config;
}

async function ask({ issuer, clientId, clientSecret }: Aanbieder): Promise<client.Configuration> {
  const server = new URL(issuer);
  // Without encryption only this very machine is asked; the table holds no other such address.
  const execute = [
    client.enableNonRepudiationChecks,
    ...(server.protocol === 'http:' ? [client.allowInsecureRequests] : []),
  ];
  const auth = clientSecret === null ? client.None() : authenticate(clientSecret);
  try {
    return await client.discovery(server, clientId, undefined, auth, { execute, timeout });
  } catch {
    throw new Problem('aanbieder_onbereikbaar');
  }
}

/** The secret goes where the provider wants it: in a header, or else in the form. */
function authenticate(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** Of an inwoner nothing is asked but the number by which a broker of DigiD hands somebody on. */
const scopeOf = ({ soort, claimGebruiker, rolClaim }: Aanbieder): string =>
  soort === 'inwoner' || (claimGebruiker === 'sub' && rolClaim === null) ? 'openid' : 'openid profile email';

/** Where somebody goes to be recognised, and what must come back with them. */
export async function beginAt(aanbieder: Aanbieder, terug: string) {
  const config = await discover(aanbieder);
  const verzoek = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    terug,
  };
  const adres = client.buildAuthorizationUrl(config, {
    redirect_uri: terug,
    scope: scopeOf(aanbieder),
    state: verzoek.state,
    nonce: verzoek.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verzoek.verifier),
    code_challenge_method: 'S256',
    acr_values: aanbieder.acrWaarden.join(' '),
  });
  return { verzoek, adres: adres.href };
}

/** Changes the answer for claims: issuer, audience, nonce, term and signature of the token are checked on the way. */
export async function readAnswer(aanbieder: Aanbieder, verzoek: Verzoek, antwoord: string): Promise<Claims> {
  const config = await discover(aanbieder);
  try {
    const tokens = await client.authorizationCodeGrant(config, new URL(`${verzoek.terug}?${antwoord}`), {
      pkceCodeVerifier: verzoek.verifier,
      expectedState: verzoek.state,
      expectedNonce: verzoek.nonce,
      idTokenExpected: true,
    });
    const claims = Claims.parse(tokens.claims());
    const wanted = [aanbieder.claimGebruiker, ...(aanbieder.rolClaim === null ? [] : [aanbieder.rolClaim])];
    const complete = wanted.every((claim) => claim in claims) || !config.serverMetadata().userinfo_endpoint;
    // What the token leaves out may be asked for; how somebody was recognised comes from the signed token alone.
    const more = complete ? {} : await client.fetchUserInfo(config, tokens.access_token, claims.sub);
    return { ...more, ...claims, acr: claims.acr };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Where somebody signs out at the provider, if it knows of such a thing. */
export async function leaveAt(aanbieder: Aanbieder, terug: string): Promise<string | undefined> {
  const config = await discover(aanbieder);
  if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
  return client.buildEndSessionUrl(config, { post_logout_redirect_uri: terug }).href;
}
