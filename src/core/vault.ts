import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What is encrypted and what is found by a keyed hash. Both keys are derived from one master key that lives outside the
 * database, so that a stolen dump shows nothing: a plain hash of a BSN is found by trying all 10^8.
 */
export type Vault = {
  seal(plain: Uint8Array | string): Buffer;
  open(sealed: Uint8Array): Buffer;
  /** A keyed hash for look-up. `purpose` keeps prints of different kinds apart. */
  print(purpose: string, value: string): Buffer;
  /** A password for the server's own database role, the same at every start. */
  secret(purpose: string): string;
};

const version = 1;

export function createVault(master: Uint8Array): Vault {
  if (master.length < 32) throw new Error('The master key must hold at least 32 bytes');
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', master, 'loopplank', info, 32));
  const sealKey = derive('seal');
  const printKey = derive('print');
  return {
    seal: (plain) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), body]);
    },
    open: (sealed) => {
      if (sealed[0] !== version) throw new Error('Unknown version of encryption');
      const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(1, 13));
      decipher.setAuthTag(sealed.subarray(13, 29));
      return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
    },
    print: (purpose, value) => createHmac('sha256', printKey).update(`${purpose}\0${value}`).digest(),
    secret: (purpose) => createHmac('sha256', derive('secret')).update(purpose).digest('base64url'),
  };
}

/** A fingerprint of bytes that are no secret, such as a file or a random token. */
export const sha256 = (value: Uint8Array | string): Buffer => createHash('sha256').update(value).digest();
