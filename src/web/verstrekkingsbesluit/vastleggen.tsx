import { z } from 'zod';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import {
  recordAkkoord,
  recordVerstrekkingsbesluit,
  withdrawAkkoord,
} from '../../domein/verstrekkingsbesluit/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Breadcrumb } from '../ui/guide.tsx';
import { ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';

const pathOf = (verband: string): string => `/verbanden/${verband}/verstrekkingsbesluiten`;

/** The form for a decision; which lists it is about, the programme says. */
export function drawVastleggen(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const path = pathOf(verband);
  return draw(
    page,
    { title: 'Leg een besluit vast', current: 'lijsten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb
        items={[
          { naam: 'Lijsten', href: `/verbanden/${verband}/lijsten` },
          { naam: 'Verstrekkingsbesluiten', href: path },
          { naam: 'Leg een besluit vast' },
        ]}
      />
      <PageHead titel="Leg een verstrekkingsbesluit vast" onder={naam} />
      <Text>Het besluit geldt pas als beide organisaties die een lijst leveren akkoord geven.</Text>
      <Card>
        <Form
          contract={recordVerstrekkingsbesluit.body}
          action={path}
          csrf={page.csrf}
          submit="Leg besluit vast"
          omit={['soorten']}
          beside={
            <ButtonLink kind="stil" href={path}>
              Annuleer
            </ButtonLink>
          }
          {...refused}
        />
      </Card>
    </Stack>,
  );
}

export function recordBesluit(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordVerstrekkingsbesluit, {
    known: { verband, soorten: undefined },
    done: () => goOn(page, pathOf(verband), 'besluit'),
    again: (refused) => drawVastleggen(page, refused),
  });
}

const BesluitPad = VerbandPad.extend({ besluitId: z.uuid() });

export async function agree(page: Page): Promise<Response> {
  const pad = readPad(page, BesluitPad);
  await page.call(recordAkkoord, pad);
  return goOn(page, pathOf(pad.verband), 'akkoord');
}

export async function withdrawAgreement(page: Page): Promise<Response> {
  const pad = readPad(page, BesluitPad);
  await page.call(withdrawAkkoord, pad);
  return goOn(page, pathOf(pad.verband), 'akkoord_ingetrokken');
}
