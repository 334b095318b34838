import type { Hono } from 'hono';
import type { Fout } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import * as contract from '../../domein/factor/contract.ts';
import type { WebParts } from '../parts.ts';
import { siteOf } from '../adres.ts';
import { ActButton, ButtonLink, Heading, Stack, Text } from '../ui.tsx';
import { readAntwoord, textIn } from './antwoord.ts';
import { AppForm, Herstelcodes, PasskeyMaken } from './delen.tsx';
import { mendable, naarOf, show } from './entree.tsx';
import type { At } from './entree.tsx';
import { enterWith, readStap, withNaar } from './koekje.ts';

const instellen = '/aanmelden/instellen';

function showInstellen(c: At, parts: WebParts, fouten: Fout[] = []) {
  readStap(c);
  return show(
    c,
    parts,
    { title: 'Stel een tweede factor in', fouten },
    <Stack>
      <Text>
        Voor uw account is naast het wachtwoord een tweede factor nodig. Zo komt niemand binnen die alleen uw wachtwoord
        kent. U doet dit één keer.
      </Text>
      <Stack>
        <Heading level={2}>Met een app op uw telefoon</Heading>
        <Text>De app toont elke halve minuut een nieuwe code.</Text>
        <ActButton action={withNaar(`${instellen}/app`, naarOf(c))} csrf="" kind="primair">
          Gebruik een app
        </ActButton>
      </Stack>
      <PasskeyMaken
        script={parts.assets.passkey}
        pad={`${instellen}/passkey`}
        naar={naarOf(c)}
        titel="Met een passkey"
      />
    </Stack>,
  );
}

async function beginApp(c: At, parts: WebParts): Promise<Response> {
  const totp = await c.get('call')(contract.beginTotp, { stap: readStap(c) });
  return showApp(c, parts, { totp });
}

type App = Partial<Parameters<typeof AppForm>[0]>;

const showApp = (c: At, parts: WebParts, app: App) =>
  show(
    c,
    parts,
    { title: 'Koppel uw app', fouten: app.fouten ?? [] },
    <Stack>
      <AppForm action={withNaar(`${instellen}/app/bevestiging`, naarOf(c))} csrf="" submit="Bevestig" {...app} />
    </Stack>,
  );

async function confirmApp(c: At, parts: WebParts): Promise<Response> {
  const stap = readStap(c);
  const given = textIn(await c.req.formData(), 'code');
  try {
    return await showCodes(c, parts, await c.get('call')(contract.confirmTotp, { stap, code: given }));
  } catch (error) {
    return showApp(c, parts, { fouten: mendable(error) });
  }
}

async function offerPasskey(c: At): Promise<Response> {
  const question = await c.get('call')(contract.offerPasskey, { site: siteOf(c), stap: readStap(c) });
  return c.json(question, 200, { 'cache-control': 'no-store' });
}

async function addPasskey(c: At, parts: WebParts): Promise<Response> {
  const form = await c.req.formData();
  const given = { stap: readStap(c), naam: textIn(form, 'naam'), antwoord: readAntwoord(form) };
  try {
    return await showCodes(c, parts, await c.get('call')(contract.addPasskey, given));
  } catch (error) {
    return showInstellen(c, parts, mendable(error));
  }
}

/** The factor is there and the session is open; the recovery codes are shown this once. */
function showCodes(
  c: At,
  parts: WebParts,
  { token, herstelcodes }: { token?: string | undefined; herstelcodes: string[] },
) {
  if (token !== undefined) enterWith(c, token);
  return show(
    c,
    parts,
    { title: 'U bent aangemeld' },
    <Stack>
      <Herstelcodes codes={herstelcodes} />
      <div>
        <ButtonLink href={naarOf(c)}>Ik heb ze bewaard, ga verder</ButtonLink>
      </div>
    </Stack>,
  );
}

/** Setting up a first factor halfway a sign-in, for who must have one. */
export function addInstellenEntry(web: Hono<Inside>, parts: WebParts): void {
  web.get(instellen, (c) => showInstellen(c, parts));
  web.post(`${instellen}/app`, (c) => beginApp(c, parts));
  web.post(`${instellen}/app/bevestiging`, (c) => confirmApp(c, parts));
  web.post(`${instellen}/passkeyvraag`, offerPasskey);
  web.post(`${instellen}/passkey`, (c) => addPasskey(c, parts));
}
