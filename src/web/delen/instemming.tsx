import type { Answer } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import { getDeelkeuzes } from '../../domein/deelvraag/contract.ts';
import { listInstemmingen, recordInstemming, withdrawInstemming } from '../../domein/instemming/contract.ts';
import { casusPath, naamOf, readBlad, refOf } from '../casus/pad.ts';
import { Form } from '../form.tsx';
import { readForm } from '../form/read.ts';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { sayIn } from '../programma-woorden.ts';
import type { Option } from '../ui/field.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, Link, PageHead, Stack, Text } from '../ui.tsx';
import { delenPath, kruimels, titel } from './delen.tsx';

/** Everything that a form of this page needs, and what came back of it. */
type Blad = {
  operation: typeof recordInstemming | typeof withdrawInstemming;
  kop: string;
  uitleg: string;
  knop: string;
  action: string;
  values: Record<string, unknown>;
  options?: Record<string, Option[]>;
  refused?: Refused | undefined;
};

async function drawForm(page: Page, { operation, kop, uitleg, knop, action, values, options = {}, refused }: Blad) {
  const pad = refOf(page);
  const blad = await readBlad(page, pad);
  const say = sayIn(blad.casus.woorden);
  return draw(
    page,
    { title: kop, current: 'werkvoorraad', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[...kruimels(blad, pad), { naam: titel, href: delenPath(pad) }, { naam: kop }]} />
      <PageHead titel={kop} onder={naamOf(blad)} />
      <Card>
        <Text>{say(uitleg)}</Text>
        <Form
          contract={operation.body}
          action={action}
          csrf={page.csrf}
          submit={knop}
          say={say}
          options={saidIn(options, say)}
          values={values}
          fouten={refused?.fouten ?? []}
          beside={<Link href={delenPath(pad)}>Terug zonder bewaren</Link>}
        />
      </Card>
    </Stack>,
  );
}

/** What explains a choice is of the access matrix, which knows no words of a programme. */
function saidIn(options: Record<string, Option[]>, say: (zin: string) => string): Record<string, Option[]> {
  const all = Object.entries(options);
  return Object.fromEntries(
    all.map(([veld, some]) => [veld, some.map(({ onder, ...one }) => (onder ? { ...one, onder: say(onder) } : one))]),
  );
}

async function drawNieuw(page: Page, values: Record<string, unknown>, refused?: Refused): Promise<Response> {
  const pad = refOf(page);
  const keuzes = await page.call(getDeelkeuzes, pad);
  return drawForm(page, {
    operation: recordInstemming,
    kop: 'Leg een instemming vast',
    uitleg:
      'Bespreek met de deelnemer wat u met wie wilt delen, en waarom. Zeg erbij dat nee zeggen mag en dat intrekken altijd kan.',
    knop: 'Leg instemming vast',
    action: `${casusPath(pad)}/instemmingen`,
    values: { begindatum: page.vandaag, gegevenDoor: 'deelnemer', ...values },
    options: optionsOf(keuzes),
    refused,
  });
}

/** Only what one has to share, and what a consent makes a difference for. */
const optionsOf = ({ categorieen, organisaties }: Answer<typeof getDeelkeuzes>): Record<string, Option[]> => ({
  ontvanger: organisaties.map(({ sleutel, naam }) => ({ waarde: sleutel, naam })),
  categorieen: categorieen
    .filter(({ metInstemming, ziet }) => metInstemming && ziet)
    .map(({ sleutel, naam, omvat }) => ({ waarde: sleutel, naam, onder: omvat })),
});

export const showNieuw = (page: Page): Promise<Response> => drawNieuw(page, {});

/** The same form with what was asked before filled in: sent along, so that it stands in no address. */
export async function showBegonnen(page: Page): Promise<Response> {
  const { body } = recordInstemming;
  return drawNieuw(page, body ? readForm(body, await page.c.req.formData()) : {});
}

export function recordNieuw(page: Page): Promise<Response> {
  const pad = refOf(page);
  return submit(page, recordInstemming, {
    known: pad,
    done: () => goOn(page, delenPath(pad), 'instemming'),
    again: (refused) => drawNieuw(page, refused.values, refused),
  });
}

const idOf = (page: Page): string => page.c.req.param('instemmingId') ?? '';

async function drawIntrekking(page: Page, refused?: Refused): Promise<Response> {
  const pad = refOf(page);
  const { instemmingen, mag } = await page.call(listInstemmingen, pad);
  const found = instemmingen.find(({ id }) => id === idOf(page));
  if (!found) throw new Problem('niet_gevonden');
  if (found.intrekking !== null) throw new Problem('instemming_al_ingetrokken');
  if (!mag.includes('withdrawInstemming')) throw new Problem('mag_niet');
  return drawForm(page, {
    operation: withdrawInstemming,
    kop: 'Trek de instemming in',
    uitleg: `${found.ontvanger} ziet deze gegevens hierna niet meer. Dat gaat meteen in. Wat al is gedeeld, blijft in het register staan.`,
    knop: 'Trek in',
    action: `${casusPath(pad)}/instemmingen/${found.id}/intrekking`,
    values: { ...refused?.values, versie: found.versie },
    refused,
  });
}

export const showIntrekking = (page: Page): Promise<Response> => drawIntrekking(page);

export function recordIntrekking(page: Page): Promise<Response> {
  const pad = refOf(page);
  return submit(page, withdrawInstemming, {
    known: { ...pad, instemmingId: idOf(page) },
    done: () => goOn(page, delenPath(pad), 'instemming_ingetrokken'),
    again: (refused) => drawIntrekking(page, refused),
  });
}
