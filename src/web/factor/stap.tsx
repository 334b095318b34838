import type { Hono } from 'hono';
import type { Fout } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import * as contract from '../../domein/factor/contract.ts';
import type { WebParts } from '../parts.ts';
import { siteOf } from '../adres.ts';
import { PasskeyForm } from '../ui/passkey.tsx';
import { Stack, Text } from '../ui.tsx';
import { readAntwoord, stapIn, textIn } from './antwoord.ts';
import { CodeForm } from './delen.tsx';
import { mendable, naarOf, show } from './entree.tsx';
import type { At } from './entree.tsx';
import { enterWith, readStap, withNaar } from './koekje.ts';

const code = '/aanmelden/tweede-factor';
const passkey = '/aanmelden/passkey';

/** A passkey by itself is enough: the device has asked who its owner is. */
export const PasskeyTonen = ({ script, naar }: { script: string; naar: string }) => (
  <PasskeyForm
    script={script}
    doel="toon"
    vraag={`${passkey}vraag`}
    action={withNaar(passkey, naar)}
    knop="Meld aan met een passkey"
    kind="secundair"
  />
);

function showCode(c: At, parts: WebParts, fouten: Fout[] = []) {
  readStap(c);
  return show(
    c,
    parts,
    { title: 'Uw tweede factor', fouten },
    <Stack>
      <Text>
        Uw wachtwoord klopt. Vul nu de code in die uw app toont. Geen app bij de hand? Gebruik een herstelcode.
      </Text>
      <CodeForm action={withNaar(code, naarOf(c))} csrf="" submit="Meld aan" fouten={fouten} />
      <PasskeyTonen script={parts.assets.passkey} naar={naarOf(c)} />
    </Stack>,
  );
}

async function proveCode(c: At, parts: WebParts): Promise<Response> {
  const stap = readStap(c);
  const given = textIn(await c.req.formData(), 'code');
  try {
    const { token } = await c.get('call')(contract.proveCode, { stap, code: given });
    enterWith(c, token);
    return c.redirect(naarOf(c), 303);
  } catch (error) {
    return showCode(c, parts, mendable(error));
  }
}

/** Within a sign-in that has begun the passkey is the second factor; otherwise it begins one. */
async function askPasskey(c: At): Promise<Response> {
  const question = await c.get('call')(contract.askPasskey, { site: siteOf(c) });
  return c.json(question, 200, { 'cache-control': 'no-store' });
}

async function provePasskey(c: At): Promise<Response> {
  const form = await c.req.formData();
  const given = { stap: stapIn(form), antwoord: readAntwoord(form) };
  const { token } = await c.get('call')(contract.provePasskey, given);
  enterWith(c, token);
  return c.redirect(naarOf(c), 303);
}

/** The second half of a sign-in. */
export function addFactorEntry(web: Hono<Inside>, parts: WebParts): void {
  web.get(code, (c) => showCode(c, parts));
  web.post(code, (c) => proveCode(c, parts));
  web.post(`${passkey}vraag`, askPasskey);
  web.post(passkey, provePasskey);
}
