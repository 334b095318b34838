import type { Context, Hono } from 'hono';
import { Problem } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import { listAanbieders } from '../../domein/aanbieder/contract.ts';
import { listVoorbeeldinwoners, openInwonersessie } from '../../domein/inwoner/contract.ts';
import { foutOf } from '../aanbieder/fouten.ts';
import { OokDaarAfmelden } from '../aanbieder/keuze.tsx';
import { meldingOf } from '../meldingen.ts';
import { drawEntry, keepToken } from '../page.tsx';
import type { WebParts } from '../parts.ts';
import { ChoiceForm } from '../ui/choice.tsx';
import { ErrorSummary, Melding } from '../ui/guide.tsx';
import { ButtonLink, Heading, Link, Stack, Text } from '../ui.tsx';

const path = '/mijn/aanmelden';

/** Where an inwoner comes in: recognised by somebody else, or in an example chosen by name. */
async function show(c: Context<Inside>, { assets }: WebParts): Promise<Response> {
  const call = c.get('call');
  const [all, { inwoners }] = await Promise.all([call(listAanbieders, {}), call(listVoorbeeldinwoners, {})]);
  const aanbieders = all.aanbieders.filter(({ soort }) => soort === 'inwoner');
  const melding = meldingOf(c.req.query('melding'));
  const fout = foutOf(c.req.query('fout'));
  const verlaten = aanbieders.find(({ id }) => id === c.req.query('aanbieder'));
  return drawEntry(c, assets, { title: 'Uw eigen gegevens', fout: fout !== undefined }, [
    melding ? <Melding {...melding} /> : null,
    verlaten ? <OokDaarAfmelden {...verlaten} /> : null,
    <Heading level={1}>Uw eigen gegevens</Heading>,
    fout ? <ErrorSummary titel="Aanmelden is niet gelukt" fouten={[{ veld: '', melding: fout }]} /> : null,
    <Text>Lees wie u helpt, wat er is afgesproken, wat er over u bekend is en wie daarin keek.</Text>,
    ...aanbieders.map(({ id, naam }) => (
      <ButtonLink href={`/aanmelden/aanbieder/${id}?naar=/mijn`}>Aanmelden met {naam}</ButtonLink>
    )),
    inwoners.length > 0 ? <Voorbeelden inwoners={inwoners} /> : null,
    aanbieders.length + inwoners.length === 0 ? (
      <Text>Dat kan hier nog niet. Vraag uw begeleider om uw gegevens te laten zien.</Text>
    ) : null,
    <Text>
      Werkt u bij een van de organisaties? <Link href="/aanmelden">Meld u aan als collega</Link>.
    </Text>,
  ]);
}

function Voorbeelden({ inwoners }: { inwoners: { id: string; voornaam: string; achternaam: string }[] }) {
  const knoppen = inwoners.map(({ id, voornaam, achternaam }) => ({
    ...{ waarde: id, naam: `${voornaam} ${achternaam}`, onder: 'eigen gegevens' },
  }));
  return (
    <Stack>
      <Heading level={2}>Kijk rond als een inwoner</Heading>
      <Text>Dit is een voorbeeld met verzonnen mensen. Kies een naam. Een wachtwoord is niet nodig.</Text>
      <ChoiceForm action={path} naam="inwonerId" verborgen={{}} groepen={[{ titel: 'Verzonnen inwoners', knoppen }]} />
    </Stack>
  );
}

async function choose(c: Context<Inside>, parts: WebParts): Promise<Response> {
  const inwonerId = (await c.req.formData()).get('inwonerId');
  if (typeof inwonerId !== 'string') throw new Problem('invoer_ongeldig');
  const { token } = await c.get('call')(openInwonersessie, { inwonerId });
  parts.forget();
  keepToken(c, token);
  return c.redirect('/mijn', 303);
}

export function addMijnEntry(web: Hono<Inside>, parts: WebParts): void {
  web.get(path, (c) => show(c, parts));
  web.post(path, (c) => choose(c, parts));
}
