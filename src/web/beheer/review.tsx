import type { Answer } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { givenFor } from '../../core/contract.ts';
import { listAutorisaties, recordAutorisatiereview } from '../../domein/autorisatiereview/contract.ts';
import { draw, goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, EmptyState, ErrorSummary } from '../ui/guide.tsx';
import { JudgeForm, Judgement } from '../ui/judge.tsx';
import { Badge, Card, Datum, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { showAantal } from '../woorden.ts';
import { Laatst } from './overzicht.tsx';

type Review = Answer<typeof listAutorisaties>;
type Regel = Review['regels'][number];
type Gekozen = Record<string, string>;

const pad = '/beheer/autorisatiereview';
const titel = 'Autorisatiereview';

/** Every right of every colleague, to be judged one by one; what is not judged now waits. */
export async function drawReview(page: Page, fouten: Fout[] = [], gekozen: Gekozen = {}): Promise<Response> {
  const { regels, verlopen, reviews } = await page.call(listAutorisaties, {});
  return draw(
    page,
    { title: titel, current: 'review', ...(fouten.length > 0 && { fout: true, status: 400 }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Beheer', href: '/beheer' }, { naam: titel }]} />
      <PageHead titel={titel} onder={ondertitel(verlopen)} />
      {fouten.length > 0 ? <ErrorSummary titel="Nog niets is vastgelegd" fouten={fouten} /> : null}
      <Text>
        Kijk per regel of de collega dit recht nog nodig heeft. Trek in wat niet meer nodig is: dat geldt meteen. Wat u
        open laat, blijft zoals het is.
      </Text>
      <JudgeForm action={pad} csrf={page.csrf} submit="Leg oordelen vast">
        <Regels regels={regels} gekozen={gekozen} />
      </JudgeForm>
      <Eerder reviews={reviews} />
    </Stack>,
  );
}

const ondertitel = (verlopen: number): string =>
  verlopen > 0
    ? `${showAantal(verlopen, 'recht is', 'rechten zijn')} te lang niet nagekeken.`
    : 'Alle rechten zijn op tijd nagekeken.';

/** Where a right holds, and how many casussen hang on it. */
function waarOf({ verband, casussen }: Regel): string {
  const waar = verband ?? 'eigen organisatie';
  return casussen > 0 ? `${waar}, ${showAantal(casussen, 'casus', 'casussen')}` : waar;
}

const Regels = ({ regels, gekozen }: { regels: Regel[]; gekozen: Gekozen }) => (
  <Table<Regel>
    caption="Rechten van collega’s"
    rijen={regels}
    kolommen={[
      { kop: 'Collega', soort: 'naam', cel: ({ collega }) => collega },
      {
        kop: 'Recht',
        cel: (regel) => <Lines onder={waarOf(regel)}>{regel.naam}</Lines>,
      },
      { kop: 'Sinds', cel: ({ sinds }) => <Datum iso={sinds} /> },
      {
        kop: 'Laatst aangemeld',
        cel: (regel) => <Laatst {...regel} />,
        leeg: ({ laatstOp }) => laatstOp === null,
      },
      {
        kop: 'Nakijken',
        cel: ({ uiterlijk, verlopen }) => (
          <Badge tone={verlopen ? 'te-laat' : 'neutraal'}>
            uiterlijk <Datum iso={uiterlijk} />
          </Badge>
        ),
      },
      {
        kop: 'Oordeel',
        cel: ({ id, collega, naam }) => (
          <Judgement
            naam={`oordeel-${id}`}
            over={`${naam} van ${collega}`}
            opties={{ klopt: 'Klopt', intrekken: 'Trek in' }}
            waarde={gekozen[id]}
          />
        ),
      },
    ]}
  />
);

const Eerder = ({ reviews }: { reviews: Review['reviews'] }) =>
  reviews.length === 0 ? (
    <EmptyState titel="Nog niet eerder nagekeken">Wat u vastlegt, komt hier met datum en naam te staan.</EmptyState>
  ) : (
    <Card titel="Eerder nagekeken">
      <Table
        caption="Eerdere autorisatiereviews"
        rijen={reviews}
        kolommen={[
          { kop: 'Datum', soort: 'naam', cel: ({ datum }) => <Datum iso={datum} /> },
          { kop: 'Door', cel: ({ door }) => door },
          { kop: 'Klopt', soort: 'getal', cel: ({ klopt }) => klopt },
          { kop: 'Ingetrokken', soort: 'getal', cel: ({ ingetrokken }) => ingetrokken },
        ]}
      />
    </Card>
  );

function readOordelen(form: FormData): Gekozen {
  const prefix = 'oordeel-';
  const entries = [...form].flatMap(([naam, waarde]) =>
    naam.startsWith(prefix) && typeof waarde === 'string' ? [[naam.slice(prefix.length), waarde] as const] : [],
  );
  return Object.fromEntries(entries);
}

export async function record(page: Page): Promise<Response> {
  const oordelen = readOordelen(await page.c.req.formData());
  try {
    const given = Object.entries(oordelen).map(([rechtId, oordeel]) => ({ rechtId, oordeel }));
    await page.call(recordAutorisatiereview, givenFor(recordAutorisatiereview, { oordelen: given }));
    return goOn(page, pad, 'autorisatiereview');
  } catch (error) {
    if (!(error instanceof Problem) || ![400, 409].includes(error.status)) throw error;
    const fouten = error.fouten.length > 0 ? error.fouten : [{ veld: '', melding: error.message }];
    return drawReview(
      page,
      fouten.map(({ melding }) => ({ veld: '', melding })),
      oordelen,
    );
  }
}
