import type { Context, Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import type { z } from 'zod';
import { isInwoner } from '../../core/actor.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { sessionCookie } from '../../core/request.ts';
import type { Inside } from '../../core/request.ts';
import { getAfmeldadres, listAanbieders } from '../../domein/aanbieder/contract.ts';
import {
  Aanmelding,
  endSessie,
  functieNamen,
  listVoorbeeldaccounts,
  openSessie,
} from '../../domein/medewerker/contract.ts';
import { Aanbieders, OokDaarAfmelden } from '../aanbieder/keuze.tsx';
import { foutOf } from '../aanbieder/fouten.ts';
import { pathOf, siteOf } from '../adres.ts';
import { refuseForged } from '../parts.ts';
import type { WebParts } from '../parts.ts';
import { Form } from '../form.tsx';
import { readForm } from '../form/read.ts';
import { meldingOf } from '../meldingen.ts';
import { goOnAfterPassword } from '../factor/koekje.ts';
import { addInstellenEntry } from '../factor/instellen.tsx';
import { addFactorEntry, PasskeyTonen } from '../factor/stap.tsx';
import { drawEntry } from '../page.tsx';
import { addUitnodigingEntry } from './uitnodiging.tsx';
import { Heading, Link, Stack, Text } from '../ui.tsx';
import { showNamen } from '../woorden.ts';
import { ChoiceForm } from '../ui/choice.tsx';
import { Details, ErrorSummary, Melding } from '../ui/guide.tsx';

type Account = z.output<typeof listVoorbeeldaccounts.answer>['accounts'][number];

/** A colleague of the example needs no password; whoever fills in this form does. */
const EigenAanmelding = Aanmelding.required({ wachtwoord: true });

type Show = { naar: string; fouten?: Fout[]; values?: Record<string, unknown> };

/** The example's colleagues to look around as, by programme and organisation; each name is a button. */
function Voorbeelden({ accounts, naar }: { accounts: Account[]; naar: string }) {
  const programmas = [...new Set(accounts.flatMap((one) => one.programmas))].toSorted();
  return (
    <Stack>
      <Heading level={2}>Kijk rond als een collega</Heading>
      <Text>
        {`Dit is een voorbeeld met verzonnen mensen. Kies ${programmas.length > 1 ? 'een programma, en dan een naam' : 'een naam'}. Een wachtwoord is niet nodig.`}
      </Text>
      {programmas.map((programma) => (
        <Details vraag={programma} open={programmas.length === 1}>
          <ChoiceForm
            action="/aanmelden"
            naam="gebruikersnaam"
            verborgen={{ naar }}
            groepen={groepenOf(accounts.filter((one) => one.programmas.includes(programma)))}
          />
        </Details>
      ))}
    </Stack>
  );
}

function groepenOf(accounts: Account[]) {
  const organisaties = [...new Set(accounts.map(({ organisatie }) => organisatie))];
  return organisaties.map((organisatie) => ({
    titel: organisatie,
    knoppen: accounts
      .filter((one) => one.organisatie === organisatie)
      .map((one) => ({
        waarde: one.gebruikersnaam,
        naam: `${one.voornaam} ${one.achternaam}`,
        onder: showNamen([...one.rollen, ...one.functies.map((functie) => functieNamen[functie])]),
      })),
  }));
}

async function show(c: Context<Inside>, { assets }: WebParts, { naar, fouten = [], values = {} }: Show) {
  const { accounts } = await c.get('call')(listVoorbeeldaccounts, {});
  const all = await c.get('call')(listAanbieders, {});
  const aanbieders = all.aanbieders.filter(({ soort }) => soort === 'medewerker');
  const melding = meldingOf(c.req.query('melding'));
  const fout = foutOf(c.req.query('fout'));
  const verlaten = aanbieders.find(({ id }) => id === c.req.query('aanbieder'));
  const framed = {
    title: 'Aanmelden',
    fout: fouten.length > 0 || fout !== undefined,
    status: fouten.length > 0 ? (400 as const) : (200 as const),
  };
  return drawEntry(c, assets, framed, [
    melding ? <Melding {...melding} /> : null,
    verlaten ? <OokDaarAfmelden {...verlaten} /> : null,
    <Heading level={1}>Aanmelden</Heading>,
    fout ? <ErrorSummary titel="Aanmelden is niet gelukt" fouten={[{ veld: '', melding: fout }]} /> : null,
    aanbieders.length > 0 ? <Aanbieders aanbieders={aanbieders} naar={naar} /> : null,
    accounts.length > 0 ? <Voorbeelden accounts={accounts} naar={naar} /> : null,
    accounts.length + aanbieders.length > 0 ? <Heading level={2}>Of met uw eigen account</Heading> : null,
    <Form
      contract={EigenAanmelding}
      action={`/aanmelden?naar=${encodeURIComponent(naar)}`}
      csrf=""
      submit="Aanmelden"
      values={values}
      fouten={fouten}
    />,
    <PasskeyTonen script={assets.passkey} naar={naar} />,
    <Text>
      <Link href="/uitnodiging">Ik heb een code van mijn beheerder</Link>
    </Text>,
    <Text>
      Gaat het over uzelf? <Link href="/mijn/aanmelden">Bekijk uw eigen gegevens</Link>.
    </Text>,
  ]);
}

async function signIn(c: Context<Inside>, parts: WebParts): Promise<Response> {
  const form = await c.req.formData();
  const naar = pathOf(form.get('naar') ?? c.req.query('naar'));
  const values = readForm(Aanmelding, form);
  try {
    const answer = await c.get('call')(openSessie, Object.assign({ gebruikersnaam: '' }, values));
    parts.forget();
    return goOnAfterPassword(c, answer, naar);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const fouten = error.fouten.length > 0 ? error.fouten : [{ veld: 'gebruikersnaam', melding: error.message }];
    return show(c, parts, { naar, fouten, values });
  }
}

async function signOut(c: Context<Inside>, parts: WebParts): Promise<Response> {
  await refuseForged(c, parts);
  const actor = c.get('actor');
  const ended = await c.get('call')(endSessie, { sessieId: actor.sessieId });
  parts.forget();
  deleteCookie(c, sessionCookie, { path: '/' });
  const aanbieder = await elsewhere(c, ended.aanbiederId);
  const entry = isInwoner(actor) ? '/mijn/aanmelden' : '/aanmelden';
  return c.redirect(`${entry}?melding=afgemeld${aanbieder ? `&aanbieder=${aanbieder}` : ''}`, 303);
}

/** The provider where one may still be signed in, if one can sign out there; should it not answer, then this is over here. */
async function elsewhere(c: Context<Inside>, aanbiederId: string | undefined): Promise<string | undefined> {
  if (aanbiederId === undefined) return undefined;
  const asked = c.get('call')(getAfmeldadres, { aanbiederId, terug: siteOf(c) + '/aanmelden' });
  return (await asked.catch(() => undefined))?.adres && aanbiederId;
}

/** Where the work of a colleague begins, and what an inwoner came for. */
function homeOf(c: Context<Inside>): string {
  if (isInwoner(c.get('actor'))) return '/mijn';
  return c.get('token') === undefined ? '/aanmelden' : '/werkvoorraad';
}

/** Signing in and out: the only pages for who is not inside. */
export function addEntry(web: Hono<Inside>, parts: WebParts): void {
  web.get('/', (c) => c.redirect(homeOf(c), 303));
  web.get('/aanmelden', (c) => show(c, parts, { naar: pathOf(c.req.query('naar')) }));
  web.post('/aanmelden', (c) => signIn(c, parts));
  web.post('/afmelden', (c) => signOut(c, parts));
  addFactorEntry(web, parts);
  addInstellenEntry(web, parts);
  addUitnodigingEntry(web, parts);
}
