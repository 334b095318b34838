import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { newId } from '../src/core/id.ts';
import type { World } from './world.ts';

/** A device with one passkey, that signs whatever it is told to: also what an honest device would not. */
export type Device = {
  kenmerk: string;
  sign(question: { challenge: string; origin: string; rpId: string; verified?: boolean; counter?: number }): object;
};

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** The public half as COSE writes it (RFC 9053): EC2, ES256, P-256, then both coordinates. */
function coseOf(jwk: { x?: string; y?: string }): Buffer {
  const [x, y] = [Buffer.from(jwk.x ?? '', 'base64url'), Buffer.from(jwk.y ?? '', 'base64url')];
  return Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), x, Buffer.from('225820', 'hex'), y]);
}

/** Gives a colleague a passkey, as if the device had made it on this domain. */
export async function givePasskey({ owner, id, clock }: World, slug: string, domein: string): Promise<Device> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kenmerk = sha256(slug + domein).toString('base64url');
  await owner`
    insert into passkey (id, organisatie_id, medewerker_id, kenmerk, domein, sleutel, teller, naam, geregistreerd_op)
    select
      ${newId()}, organisatie_id, id, ${kenmerk}, ${domein}, ${coseOf(publicKey.export({ format: 'jwk' }))}, 5, 'Proef',
      ${clock.now.toISOString()}
    from medewerker
    where id = ${id(slug)}`;
  return {
    kenmerk,
    sign: ({ challenge, origin, rpId, verified = true, counter = 6 }) => {
      const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }));
      const count = Buffer.alloc(4);
      count.writeUInt32BE(counter);
      const data = Buffer.concat([sha256(rpId), Buffer.of(verified ? 0x05 : 0x01), count]);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      const response = { clientDataJSON: client, authenticatorData: data, signature };
      const encoded = Object.fromEntries(
        Object.entries(response).map(([key, one]) => [key, one.toString('base64url')]),
      );
      return { id: kenmerk, rawId: kenmerk, type: 'public-key', clientExtensionResults: {}, response: encoded };
    },
  };
}
