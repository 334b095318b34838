import { z } from 'zod';
import { showDatum } from '../../core/datum.ts';
import { Problem } from '../../core/problem.ts';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import {
  endRegiodeskundige,
  listRegiodeskundigen,
  recordRegiodeskundige,
} from '../../domein/regiodeskundige/contract.ts';
import type { Gids } from '../../domein/regiodeskundige/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import type { Pages } from '../parts.ts';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, FilterBar } from '../ui/guide.tsx';
import { Card, Columns, Hidden, Lines, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { showZin } from '../woorden.ts';

const titel = 'Regiodeskundigen';
const pathOf = (verband: string): string => `/verbanden/${verband}/regiodeskundigen`;

const optionsOf = (regios: Gids['regios']) => regios.map(({ regio, naam }) => ({ waarde: regio, naam }));

/** Whom to ask in which region; regions without anybody say where the answer is. */
async function drawGids(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam: onder } = verbandOf(page);
  const gids = await page.call(listRegiodeskundigen, { verband });
  const regio = page.c.req.query('zoek');
  const shown = gids.regios.filter((one) => !regio || one.regio === regio);
  const known = gids.regios.filter(({ deskundige }) => deskundige !== null).length;
  return draw(
    page,
    { title: gids.naam, current: 'regiodeskundigen', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <PageHead titel={gids.naam} onder={onder} />
      <Text>{`${gids.omschrijving} Van ${gids.regios.length} regio’s ${known === 1 ? 'is' : 'zijn'} er ${known} bekend.`}</Text>
      <FilterBar
        action={pathOf(verband)}
        label="Zoek een regio"
        filters={[
          {
            naam: 'zoek',
            label: 'Regio',
            waarde: regio,
            opties: [{ waarde: '', naam: 'alle regio’s' }, ...optionsOf(gids.regios)],
          },
        ]}
      />
      <Columns aside={gids.mag ? <LegVast {...{ page, gids, refused }} /> : null}>
        <Deskundigen regios={shown} verband={verband} mag={gids.mag} />
        <Text stil>{`${gids.indeling}. Bron van het aantal: ${gids.bron}.`}</Text>
      </Columns>
    </Stack>,
  );
}

type Rij = Gids['regios'][number];

function Deskundigen({ regios, verband, mag }: { regios: Rij[]; verband: string; mag: boolean }) {
  return (
    <Table
      caption="Deskundigen per regio"
      rijen={regios}
      kolommen={[
        { kop: 'Regio', soort: 'naam', cel: ({ naam }) => naam },
        {
          kop: 'Deskundige',
          cel: ({ deskundige, onbekend }) =>
            deskundige ? <Lines onder={onderOf(deskundige)}>{deskundige.naam}</Lines> : showZin(onbekend ?? ''),
        },
        {
          kop: 'Bereikbaar',
          cel: ({ deskundige }) => (
            <Lines onder={deskundige?.email}>{deskundige?.telefoon?.replaceAll(' ', '\u00A0') ?? ''}</Lines>
          ),
          leeg: ({ deskundige }) => !deskundige?.telefoon && !deskundige?.email,
        },
        ...(mag
          ? [
              {
                kop: 'Bijhouden',
                cel: ({ deskundige }: Rij) => (
                  <Link href={`${pathOf(verband)}/${deskundige?.id ?? ''}/einde`}>
                    Beëindig<Hidden>{` ${deskundige?.naam ?? ''}`}</Hidden>
                  </Link>
                ),
                leeg: ({ deskundige }: Rij) => deskundige === null || deskundige.einddatum !== null,
              },
            ]
          : []),
      ]}
    />
  );
}

const onderOf = ({ organisatie, begindatum, einddatum }: NonNullable<Rij['deskundige']>): string =>
  [organisatie, `vanaf ${showDatum(begindatum)}`, einddatum && `tot en met ${showDatum(einddatum)}`]
    .filter(Boolean)
    .join(' · ');

type LegVastProps = { page: Page; gids: Gids; refused: Refused | undefined };

function LegVast({ page, gids, refused }: LegVastProps) {
  return (
    <Card titel="Leg een deskundige vast">
      <Form
        contract={recordRegiodeskundige.body}
        action={pathOf(verbandOf(page).verband)}
        csrf={page.csrf}
        submit="Leg vast"
        options={{ regio: optionsOf(gids.regios) }}
        {...refused}
      />
    </Card>
  );
}

function record(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordRegiodeskundige, {
    known: { verband },
    done: () => goOn(page, pathOf(verband), 'regiodeskundige'),
    again: (refused) => drawGids(page, refused),
  });
}

const EindePad = VerbandPad.extend({ regiodeskundigeId: z.uuid() });

async function drawEinde(page: Page, refused?: Refused): Promise<Response> {
  const { verband, regiodeskundigeId } = readPad(page, EindePad);
  const gids = await page.call(listRegiodeskundigen, { verband });
  const found = gids.regios.find(({ deskundige }) => deskundige?.id === regiodeskundigeId);
  if (!found?.deskundige) throw new Problem('niet_gevonden');
  const { naam, deskundige } = found;
  const kop = `Beëindig ${deskundige.naam}`;
  return draw(
    page,
    { title: kop, current: 'regiodeskundigen', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[{ naam: titel, href: pathOf(verband) }, { naam }]} />
      <PageHead titel={kop} onder={naam} />
      <Card>
        <Form
          contract={endRegiodeskundige.body}
          action={`${pathOf(verband)}/${regiodeskundigeId}/einde`}
          csrf={page.csrf}
          submit="Leg vast"
          values={{ versie: deskundige.versie, einddatum: page.vandaag }}
          {...refused}
        />
      </Card>
    </Stack>,
  );
}

function end(page: Page): Promise<Response> {
  const pad = readPad(page, EindePad);
  return submit(page, endRegiodeskundige, {
    known: pad,
    done: () => goOn(page, pathOf(pad.verband), 'regiodeskundige_einde'),
    again: (refused) => drawEinde(page, refused),
  });
}

export function addRegiodeskundigePages(pages: Pages): void {
  const deel = 'regiodeskundigen';
  pages.get('/regiodeskundigen', chooseVerband({ titel, current: deel, naar: pathOf, deel }));
  const gids = '/verbanden/:verband/regiodeskundigen';
  pages.get(gids, (page) => drawGids(page));
  pages.post(gids, record);
  pages.get(`${gids}/:regiodeskundigeId/einde`, (page) => drawEinde(page));
  pages.post(`${gids}/:regiodeskundigeId/einde`, end);
}
