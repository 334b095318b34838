import type { Answer } from '../../core/contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { DeelvraagGegeven, answerDeelvraag, getDeelkeuzes } from '../../domein/deelvraag/contract.ts';
import type { Deelantwoord } from '../../domein/deelvraag/contract.ts';
import { listInstemmingen } from '../../domein/instemming/contract.ts';
import { listVerstrekkingen, recordVerstrekking } from '../../domein/verstrekking/contract.ts';
import { casusPath, naamOf, readBlad, refOf } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { sayIn } from '../programma-woorden.ts';
import type { Option } from '../ui/field.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, Columns, PageHead, Stack } from '../ui.tsx';
import { Antwoord } from './antwoord.tsx';
import { Instemmingen, Verstrekkingen } from './registers.tsx';

export const titel = 'Mag ik dit delen?';
export const delenPath = (pad: Ref): string => `${casusPath(pad)}/delen`;

/** Where one came from on the way to an act of sharing. */
export const kruimels = (blad: CasusBlad, pad: Ref) => [
  { naam: 'Werkvoorraad', href: '/werkvoorraad' },
  { naam: naamOf(blad), href: casusPath(pad) },
];

type Gelezen = {
  blad: CasusBlad;
  keuzes: Answer<typeof getDeelkeuzes>;
  instemmingen: Answer<typeof listInstemmingen>;
  verstrekkingen: Answer<typeof listVerstrekkingen>;
};

async function readAlles(page: Page, pad: Ref): Promise<Gelezen> {
  const [blad, keuzes, instemmingen, verstrekkingen] = await Promise.all([
    readBlad(page, pad),
    page.call(getDeelkeuzes, pad),
    page.call(listInstemmingen, pad),
    page.call(listVerstrekkingen, pad),
  ]);
  return { blad, keuzes, instemmingen, verstrekkingen };
}

/** What was asked, and what came back: of the question, or of what was registered after it. */
type Stand = {
  antwoord?: Deelantwoord | undefined;
  vraag?: Refused | undefined;
  verstrekking?: Refused | undefined;
};

async function drawDelen(page: Page, { antwoord, vraag, verstrekking }: Stand = {}): Promise<Response> {
  const pad = refOf(page);
  const { blad, keuzes, instemmingen, verstrekkingen } = await readAlles(page, pad);
  const say = sayIn(blad.casus.woorden);
  const refused = vraag ?? verstrekking;
  return draw(
    page,
    { title: titel, current: 'werkvoorraad', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[...kruimels(blad, pad), { naam: titel }]} />
      <PageHead titel={titel} onder={naamOf(blad)} />
      <Columns
        aside={
          <>
            <Instemmingen {...{ keuzes, pad, say }} lijst={instemmingen} />
            <Verstrekkingen {...verstrekkingen} say={say} />
          </>
        }
      >
        {antwoord ? <Antwoord {...{ page, pad, antwoord, say }} refused={verstrekking} /> : null}
        <Card titel={antwoord ? 'Vraag iets anders' : 'Vraag het hier'}>
          <Form
            contract={answerDeelvraag.body}
            action={delenPath(pad)}
            csrf={page.csrf}
            submit="Mag dit?"
            options={optionsOf(keuzes)}
            values={vraag?.values ?? asked(antwoord)}
            fouten={vraag?.fouten ?? []}
          />
        </Card>
      </Columns>
    </Stack>,
  );
}

const asked = (antwoord: Deelantwoord | undefined): Record<string, unknown> =>
  antwoord ? { categorie: antwoord.categorie.sleutel, ontvanger: antwoord.ontvanger.sleutel } : {};

const optionsOf = ({ categorieen, ontvangers }: Answer<typeof getDeelkeuzes>): Record<string, Option[]> => ({
  categorie: categorieen.map(({ sleutel, naam }) => ({ waarde: sleutel, naam })),
  ontvanger: ontvangers.map(({ sleutel, naam }) => ({ waarde: sleutel, naam })),
});

export const showDelen = (page: Page): Promise<Response> => drawDelen(page);

/** Asking changes nothing, so the answer is the page itself. */
export const askDelen = (page: Page): Promise<Response> =>
  submit(page, answerDeelvraag, {
    known: refOf(page),
    done: (antwoord) => drawDelen(page, { antwoord }),
    again: (vraag) => drawDelen(page, { vraag }),
  });

/** A refusal comes back under the answer that it was about. */
export async function recordGegeven(page: Page): Promise<Response> {
  const pad = refOf(page);
  return submit(page, recordVerstrekking, {
    known: pad,
    done: () => goOn(page, delenPath(pad), 'verstrekking'),
    again: async (verstrekking) => {
      const { categorie, ontvanger } = verstrekking.values;
      const vraag = DeelvraagGegeven.safeParse({ categorie, ontvanger });
      const antwoord = vraag.success ? await page.call(answerDeelvraag, { ...pad, ...vraag.data }) : undefined;
      return drawDelen(page, { antwoord, ...(antwoord ? { verstrekking } : { vraag: verstrekking }) });
    },
  });
}
