import type { Context, Hono } from 'hono';
import { givenFor } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import { acceptUitnodiging } from '../../domein/account/contract.ts';
import { goOnAfterPassword } from '../factor/koekje.ts';
import { Form } from '../form.tsx';
import { readForm } from '../form/read.ts';
import { drawEntry } from '../page.tsx';
import type { WebParts } from '../parts.ts';
import { Heading, Link, Text } from '../ui.tsx';

const pad = '/uitnodiging';

type Again = { fouten: Fout[]; values: Record<string, unknown> };

/** The code goes along in the form and never in the address, where it would be kept. */
function show(c: Context<Inside>, { assets }: WebParts, { fouten, values }: Again = { fouten: [], values: {} }) {
  const fout = fouten.length > 0;
  return drawEntry(c, assets, { title: 'Kies uw wachtwoord', fout, status: fout ? 400 : 200 }, [
    <Heading level={1}>Kies uw wachtwoord</Heading>,
    <Text>U kreeg een code van de beheerder van uw organisatie. Alleen u kent straks het wachtwoord.</Text>,
    <Form
      contract={acceptUitnodiging.body}
      action={pad}
      csrf=""
      submit="Bewaar en meld aan"
      values={values}
      fouten={fouten}
      beside={<Link href="/aanmelden">Naar aanmelden</Link>}
    />,
  ]);
}

async function accept(c: Context<Inside>, parts: WebParts): Promise<Response> {
  const values = acceptUitnodiging.body ? readForm(acceptUitnodiging.body, await c.req.formData()) : {};
  try {
    const answer = await c.get('call')(acceptUitnodiging, givenFor(acceptUitnodiging, values));
    parts.forget();
    return goOnAfterPassword(c, answer, '/werkvoorraad');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const fouten = error.fouten.length > 0 ? error.fouten : [{ veld: 'code', melding: error.message }];
    return show(c, parts, { fouten, values });
  }
}

/** Where a new colleague begins. */
export function addUitnodigingEntry(web: Hono<Inside>, parts: WebParts): void {
  web.get(pad, (c) => show(c, parts));
  web.post(pad, (c) => accept(c, parts));
}
