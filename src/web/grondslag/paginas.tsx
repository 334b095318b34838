import { z } from 'zod';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import { listGrondslagen, recordGrondslag, withdrawGrondslag } from '../../domein/grondslag/contract.ts';
import type { Grondslag } from '../../domein/grondslag/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import type { Pages } from '../parts.ts';
import { DefinitionList } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { ActButton, Badge, Buttons, Card, Datum, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';

const titel = 'Grondslagen';
const pathOf = (verband: string): string => `/verbanden/${verband}/grondslagen`;

type Regel = { grondslag: Grondslag; path: string; csrf: string };

function GrondslagKaart({ grondslag, path, csrf }: Regel) {
  const { id, artikel, omschrijving, geldigTot, organisatie, geldt, magIntrekken } = grondslag;
  return (
    <Card titel={artikel} actie={<Badge tone={geldt ? 'goed' : 'let-op'}>{geldt ? 'geldt' : 'geldt niet'}</Badge>}>
      <Text>{omschrijving}</Text>
      {geldigTot === null ? null : (
        <DefinitionList
          items={[
            ['Geldt tot en met', <Datum iso={geldigTot} />],
            ['Vastgelegd door', organisatie ?? ''],
          ]}
        />
      )}
      {magIntrekken && id !== null ? (
        <Buttons>
          <ActButton action={`${path}/${id}/intrekking`} csrf={csrf}>
            Trek in
          </ActButton>
        </Buttons>
      ) : null}
    </Card>
  );
}

/** The grounds that the programme names for more than the access matrix gives, and which of them the partners registered. */
async function drawGrondslagen(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const path = pathOf(verband);
  const { grondslagen, magVastleggen } = await page.call(listGrondslagen, { verband });
  const open = grondslagen.filter(({ geldt }) => !geldt);
  const options = open.map(({ sleutel, artikel }) => ({ waarde: sleutel, naam: artikel }));
  return draw(
    page,
    { title: titel, current: 'rechten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Wie mag wat zien?', href: `/verbanden/${verband}/rechten` }, { naam: titel }]} />
      <PageHead titel={titel} onder={naam} />
      <Text>
        Het programma laat op enkele plaatsen meer zien dan de toegangsmatrix. Dat telt pas als de partners de grondslag
        hebben vastgelegd, en tot de dag die daarbij staat.
      </Text>
      {grondslagen.length === 0 ? <Text>Dit programma vraagt om geen enkele grondslag.</Text> : null}
      {grondslagen.map((grondslag) => (
        <GrondslagKaart grondslag={grondslag} path={path} csrf={page.csrf} />
      ))}
      {magVastleggen && open.length > 0 ? (
        <Card titel="Leg een grondslag vast">
          <Form
            contract={recordGrondslag.body}
            action={path}
            csrf={page.csrf}
            submit="Leg grondslag vast"
            options={{ sleutel: options }}
            {...refused}
          />
        </Card>
      ) : null}
    </Stack>,
  );
}

function record(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordGrondslag, {
    known: { verband },
    done: () => goOn(page, pathOf(verband), 'grondslag'),
    again: (refused) => drawGrondslagen(page, refused),
  });
}

const GrondslagPad = VerbandPad.extend({ grondslagId: z.uuid() });

async function withdraw(page: Page): Promise<Response> {
  const pad = readPad(page, GrondslagPad);
  await page.call(withdrawGrondslag, pad);
  return goOn(page, pathOf(pad.verband), 'grondslag_ingetrokken');
}

export function addGrondslagPages(pages: Pages): void {
  const grondslagen = '/verbanden/:verband/grondslagen';
  pages.get(grondslagen, (page) => drawGrondslagen(page));
  pages.post(grondslagen, record);
  pages.post(`${grondslagen}/:grondslagId/intrekking`, withdraw);
}
