import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';

/**
 * What is encrypted and what is found by a keyed hash. All keys are derived from one master key that lives outside the
 * database, so that a stolen dump shows nothing: a plain hash of a BSN is found by trying all 10^8.
 */
export type Vault = {
  seal(plain: Uint8Array | string, place: Place): Buffer;
  /** Without a place it opens only what was sealed in the first way, which knew no places. */
  open(sealed: Uint8Array, place?: Place): Buffer;
  /** A keyed hash for look-up. `purpose` keeps prints of different kinds apart. */
  print(purpose: string, value: string): Buffer;
  /** A password for the server's own database role, the same at every start. */
  secret(purpose: string): string;
};

/**
 * The one place where a sealed value opens: its column, as "verslag.tekst", and the id of its row. A value that somebody
 * moves to another row or column does not open there.
 */
export type Place = { column: string; id: string };

/** A sealed value begins with how it was sealed, the nonce and the tag. */
const placed = 2;
const unplaced = 1;
const [nonceEnd, tagEnd] = [13, 29];

export function createVault(master: Uint8Array): Vault {
  if (master.length < 32) throw new Error('The master key must hold at least 32 bytes');
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', master, 'loopplank', info, 32));
  const sealKey = derive('seal');
  const nonceKey = derive('nonce');
  const printKey = derive('print');
  return {
    // The nonce follows from the place and the text, as in SIV (RFC 5297): it never serves two texts, and two versions of
    // a row with the same text hold the same bytes, so that SQL can tell whether anything changed.
    seal: (plain, place) => {
      const aad = tell(place);
      const nonce = createHmac('sha256', nonceKey)
        .update(aad)
        .update(plain)
        .digest()
        .subarray(0, nonceEnd - 1);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(aad);
      const body = [cipher.update(plain), cipher.final()];
      return Buffer.concat([Buffer.of(placed), nonce, cipher.getAuthTag(), ...body]);
    },
    open: (sealed, place) => {
      if (sealed[0] !== (place ? placed : unplaced)) throw new Error('Unknown version of encryption');
      const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(1, nonceEnd));
      if (place) decipher.setAAD(tell(place));
      decipher.setAuthTag(sealed.subarray(nonceEnd, tagEnd));
      return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
    },
    print: (purpose, value) => createHmac('sha256', printKey).update(`${purpose}\0${value}`).digest(),
    secret: (purpose) => createHmac('sha256', derive('secret')).update(purpose).digest('base64url'),
  };
}

/** Ends in a zero byte, so that no place and text run into those of another. */
const tell = ({ column, id }: Place): Buffer => Buffer.from(`${column}\0${id}\0`);

/** A fingerprint of bytes that are no secret, such as a file or a random token. */
export const sha256 = (value: Uint8Array | string): Buffer => createHash('sha256').update(value).digest();
