import { createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { clientId, listen } from './provider.ts';

/** What a token says, and with what it is signed. */
type Token = { header: object; claims: Record<string, unknown>; key: KeyObject | undefined };

/** A provider that can be made to lie: each token is changed on its way out. */
export type Forger = {
  issuer: string;
  /** The nonce that its next token is for. */
  nonce: string;
  forge: (token: Token) => Token;
  /** What it answers instead of a token. */
  fault: { status: number; body: object } | undefined;
  end(): Promise<void>;
};

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

function sign({ header, claims, key }: Token): string {
  const said = `${base64(header)}.${base64(claims)}`;
  return `${said}.${key === undefined ? '' : createSign('sha256').update(said).sign(key, 'base64url')}`;
}

function tokenOf({ issuer, nonce, forge }: Forger): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: clientId, sub: 'kenmerk-van-rosa', acr: 'hoog', nonce, iat: now, exp: now + 60 };
  const gebruikersnaam = 'rosa-okafor';
  return sign(
    forge({ header: { alg: 'RS256', kid: 'proef' }, claims: { ...claims, gebruikersnaam }, key: privateKey }),
  );
}

export const honest = (token: Token): Token => token;

export async function startForger(): Promise<Forger> {
  const { server, url, end } = await listen();
  const forger: Forger = { issuer: url, nonce: '', forge: honest, fault: undefined, end };
  const answers: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer: url,
      authorization_endpoint: `${url}/auth`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'proef', alg: 'RS256', use: 'sig' }] }),
    '/token': () => ({ access_token: 'proef', token_type: 'Bearer', id_token: tokenOf(forger) }),
  };
  server.on('request', (request, response) => {
    const { fault } = forger;
    const lies = request.url === '/token' && fault !== undefined;
    response.writeHead(lies ? fault.status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(lies ? fault.body : answers[request.url ?? '']?.()));
  });
  return forger;
}
