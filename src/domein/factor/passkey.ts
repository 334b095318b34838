import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { actAs } from './stap.ts';
import type { Stand, Stap } from './stap.ts';

/**
 * Passkeys (WebAuthn). The device always asks who its owner is, so a passkey is two factors in one. Which site asks is
 * told by the page; a browser signs only for the site it is on, and the key works only on the domain it was made on.
 */
const domainOf = (site: string): string => new URL(site).hostname;

/** What the library made, as the plain JSON that travels to the browser. */
const asJson = (opties: object): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(opties)));

const Kenmerk = z.object({ kenmerk: z.string() });

export async function makeOffer({ sql }: Tx, stand: Stand, site: string) {
  const rows = await sql`
    select kenmerk
    from passkey
    where medewerker_id = ${stand.medewerkerId} and vervallen_op is null`;
  const opties = await generateRegistrationOptions({
    rpName: 'Loopplank',
    rpID: domainOf(site),
    userName: stand.gebruikersnaam,
    userID: new Uint8Array(Buffer.from(stand.medewerkerId)),
    attestationType: 'none',
    excludeCredentials: many(Kenmerk, rows).map(({ kenmerk }) => ({ id: kenmerk })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { uitdaging: opties.challenge, opties: asJson(opties) };
}

export async function makeVraag(site: string) {
  const opties = await generateAuthenticationOptions({ rpID: domainOf(site), userVerification: 'required' });
  return { uitdaging: opties.challenge, opties: asJson(opties) };
}

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const common = { id: base64url, rawId: base64url, type: z.literal('public-key') };
const extensions = { clientExtensionResults: z.record(z.string(), z.unknown()).default({}) };

const Made = z.object({
  ...common,
  ...extensions,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
});

const Signed = z.object({
  ...common,
  ...extensions,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
});

type Given = { stap: Stap; antwoord: unknown };

const asked = ({ uitdaging, site }: Stap) => {
  if (uitdaging === null || site === null) throw new Problem('aanmelding_verlopen');
  return { expectedChallenge: uitdaging, expectedOrigin: site, expectedRPID: domainOf(site) };
};

/** Keeps the public half of a passkey that the browser has just made. */
export async function keepPasskey({ sql, nu }: Tx, stand: Stand, naam: string, { stap, antwoord }: Given) {
  const response = Made.safeParse(antwoord);
  const found =
    response.success &&
    (await verifyRegistrationResponse({ ...asked(stap), response: response.data }).catch(() => undefined));
  if (!found || !found.verified) throw fault('antwoord', 'Deze passkey is niet te gebruiken. Probeer het opnieuw');
  const { id: kenmerk, publicKey, counter } = found.registrationInfo.credential;
  await sql`
    insert into passkey (
      id, organisatie_id, medewerker_id, kenmerk, domein, sleutel, teller, naam, geregistreerd_op
    )
    values (
      ${newId()}, ${stand.organisatieId}, ${stand.medewerkerId}, ${kenmerk}, ${asked(stap).expectedRPID},
      ${Buffer.from(publicKey)}, ${counter}, ${naam}, ${nu}
    )`;
}

const Key = z.object({
  id: z.uuid(),
  medewerkerId: z.uuid(),
  domein: z.string(),
  sleutel: z.instanceof(Uint8Array),
  teller: z.number(),
});

/** Who holds the passkey that signed, when the signature is right; nobody otherwise. */
export async function usePasskey(tx: Tx, given: Given): Promise<string | undefined> {
  const expected = asked(given.stap);
  const signed = Signed.safeParse(given.antwoord);
  const key = signed.success ? await findPasskey(tx, signed.data.id) : undefined;
  if (!signed.success || !key || key.domein !== expected.expectedRPID) return undefined;
  if (given.stap.medewerkerId !== null && given.stap.medewerkerId !== key.medewerkerId) return undefined;
  const credential = { id: signed.data.id, publicKey: new Uint8Array(key.sleutel), counter: key.teller };
  const proof = await verifyAuthenticationResponse({ ...expected, response: signed.data, credential }).catch(
    () => undefined,
  );
  if (!proof?.verified) return undefined;
  await actAs(tx, key.medewerkerId);
  await tx.sql`
    update passkey
    set teller = ${proof.authenticationInfo.newCounter}, gebruikt_op = ${tx.nu}
    where id = ${key.id}`;
  return key.medewerkerId;
}

async function findPasskey({ sql }: Tx, kenmerk: string): Promise<z.infer<typeof Key> | undefined> {
  await sql.unsafe(`set local app.passkey = '${base64url.parse(kenmerk)}'`);
  const rows = await sql`
    select id, medewerker_id, domein, sleutel, teller
    from passkey
    where kenmerk = ${kenmerk} and vervallen_op is null`;
  return maybe(Key, rows);
}
