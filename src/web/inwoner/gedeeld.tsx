import { z } from 'zod';
import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import {
  getMijnCasus,
  listMijnInstemmingen,
  listMijnVerstrekkingen,
  withdrawMijnInstemming,
} from '../../domein/inwoner/mijn.contract.ts';
import type { MijnInstemming } from '../../domein/inwoner/mijn.contract.ts';
import type { Verstrekking } from '../../domein/verstrekking/contract.ts';
import { readPad } from '../pad.ts';
import { goOn } from '../page.tsx';
import { List } from '../ui/data.tsx';
import { ActButton, Badge, Card, Hidden, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { showNamen } from '../woorden.ts';
import { casusIdOf, drawMijn, mijnPath } from './page.tsx';
import type { Mijn } from './page.tsx';
import { sayTo } from './woorden.ts';

/** With whom something was shared, and what the inwoner agreed to and can take back. */
export async function showGedeeld(page: Mijn): Promise<Response> {
  const casusId = casusIdOf(page);
  const [casus, { instemmingen }, { verstrekkingen }] = await Promise.all([
    page.call(getMijnCasus, { casusId }),
    page.call(listMijnInstemmingen, { casusId }),
    page.call(listMijnVerstrekkingen, { casusId }),
  ]);
  const path = `${mijnPath(casusId)}/instemmingen`;
  return drawMijn(
    page,
    { title: 'Met wie is gedeeld', current: 'gedeeld', casusId },
    <Stack>
      <PageHead titel="Met wie is gedeeld" onder="Waar u ja tegen zei, en wat er is gegeven." />
      <Card titel="Waar u ja tegen zei">
        <Text>U mag altijd van gedachten veranderen. U hoeft niet te zeggen waarom. Uw hulp stopt er niet door.</Text>
        {instemmingen.length === 0 ? <Text stil>U heeft nog nergens ja tegen gezegd.</Text> : null}
        <List items={instemmingen.map((one) => instemmingOf(one, path, page.csrf))} />
      </Card>
      <Card titel="Wat er is gegeven">
        {verstrekkingen.length === 0 ? <Text stil>Er is nog niet vastgelegd dat er iets is gegeven.</Text> : null}
        <List items={verstrekkingen.map((one) => verstrekkingOf(one, sayTo(casus)))} />
      </Card>
    </Stack>,
  );
}

function instemmingOf(
  { id, namen, ontvanger, geldt, intrekking, ...periode }: MijnInstemming,
  path: string,
  csrf: string,
) {
  const { begindatum, einddatum } = periode;
  const tot = einddatum === null || intrekking !== null ? '' : ` tot en met ${showDatum(einddatum)}`;
  return (
    <>
      <Lines onder={`vanaf ${showDatum(begindatum)}${tot}`}>
        {`${showNamen(namen)} aan ${ontvanger} `}
        <Badge tone={geldt ? 'goed' : 'neutraal'}>{geldt ? 'geldt' : intrekking ? 'ingetrokken' : 'geldt niet'}</Badge>
      </Lines>
      {intrekking === null ? (
        <ActButton action={`${path}/${id}/intrekking`} csrf={csrf}>
          Trek in<Hidden>{` voor ${ontvanger}`}</Hidden>
        </ActButton>
      ) : null}
    </>
  );
}

const maten = { volledig: 'alles', samenvatting: 'een samenvatting', bestaan: 'alleen dat het er is' };

function verstrekkingOf(one: Verstrekking, say: (zin: string) => string): Child {
  const { naam, niveau, ontvanger, organisatie, datum, doel, grondslag, voorwaarden } = one;
  return (
    <>
      <Lines onder={`${showDatum(datum)} door ${organisatie} · ${say(grondslag)}`}>
        {`${naam} aan ${ontvanger} (${maten[niveau]})`}
      </Lines>
      {doel === null ? null : <Text stil>{`Waarvoor: ${doel}`}</Text>}
      {voorwaarden === null ? null : <Text stil>{`Afspraak met de ontvanger: ${voorwaarden}`}</Text>}
    </>
  );
}

const Pad = z.object({ casusId: z.uuid(), instemmingId: z.uuid() });

export async function withdraw(page: Mijn): Promise<Response> {
  const pad = readPad(page, Pad);
  await page.call(withdrawMijnInstemming, pad);
  return goOn(page, `${mijnPath(pad.casusId)}/gedeeld`, 'mijn_instemming');
}
