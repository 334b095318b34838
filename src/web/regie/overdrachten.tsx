import { listOverdrachten } from '../../domein/regie/contract.ts';
import type { Overdracht } from '../../domein/regie/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table, type Kolom } from '../ui/data.tsx';
import { EmptyState, Pagination, Tabs } from '../ui/guide.tsx';
import { Badge, ButtonLink, Datum, Lines, Link, PageHead } from '../ui.tsx';
import { showTermijn, toneOfTermijn } from '../woorden.ts';
import { nameOf, pathOf, showPartij, uitkomsten } from './woorden.tsx';

const richtingen = {
  in: {
    naam: 'In',
    onder:
      'Overdrachten die op een antwoord van u of uw organisatie wachten. Tot u aanvaardt houdt de afzender de regie.',
    leeg: ['Er wacht geen overdracht op u', 'Zodra iemand u de regie aanbiedt, ziet u dat hier en in het menu.'],
  },
  uit: {
    naam: 'Uit',
    onder: 'Overdrachten die u aanbood. Tot de ander aanvaardt houdt u zelf de regie.',
    leeg: ['U heeft geen overdracht uitstaan', 'Een overdracht biedt u aan vanuit de casus.'],
  },
  escalatie: {
    naam: 'Bij u terechtgekomen',
    onder: 'Overdrachten waarop niemand op tijd antwoordde. U bent de coördinator die dan belt.',
    leeg: ['Er is niets bij u terechtgekomen', 'Op alle overdrachten van uw organisatie is op tijd geantwoord.'],
  },
} as const;

type Richting = keyof typeof richtingen;
type Stand = 'open' | 'beantwoord';
type View = { richting: Richting; stand: Stand };

const urlOf = ({ richting, stand }: View, na?: string): string =>
  `/overdrachten?${new URLSearchParams({ richting, stand, ...(na !== undefined && { na }) }).toString()}`;

/** The one act that fits: answer, take back, or pick up the phone. */
function Act({ overdracht, richting }: { overdracht: Overdracht; richting: Richting }) {
  const { mag, naar, verlopen } = overdracht;
  if (richting === 'escalatie')
    return <Lines onder="of trek de overdracht in">{`Bel ${naar.medewerker ?? naar.organisatie}`}</Lines>;
  if (mag.includes('recordOverdrachtAntwoord') && richting === 'in') {
    return <ButtonLink href={pathOf(overdracht)}>Beantwoord</ButtonLink>;
  }
  if (verlopen) return <>{`Bel ${naar.medewerker ?? naar.organisatie}`}</>;
  if (mag.includes('withdrawOverdracht')) {
    return (
      <ButtonLink kind="secundair" href={`${pathOf(overdracht)}/intrekking`}>
        Trek terug
      </ButtonLink>
    );
  }
  return <>Wacht op antwoord</>;
}

function Antwoord({ overdracht }: { overdracht: Overdracht }) {
  const { naam, tone } = uitkomsten[overdracht.uitkomst ?? 'vervallen'];
  return <Badge tone={tone}>{naam}</Badge>;
}

const kolommenOf = ({ richting, stand }: View, vandaag: string): Kolom<Overdracht>[] => [
  {
    kop: 'Over wie',
    soort: 'naam',
    cel: (rij) => (
      <Lines
        onder={
          <>
            aangeboden op <Datum iso={rij.datum} />
          </>
        }
      >
        <a href={pathOf(rij)}>{nameOf(rij)}</a>
      </Lines>
    ),
  },
  { kop: 'Van', cel: ({ van }) => showPartij(van) },
  { kop: 'Naar', cel: ({ naar }) => showPartij(naar) },
  { kop: 'Waarom', cel: ({ reden }) => shorten(reden ?? '–') },
  ...(stand === 'open'
    ? [
        {
          kop: 'Antwoord voor',
          cel: ({ antwoordVoor }: Overdracht) => (
            <Lines onder={<Datum iso={antwoordVoor} />}>
              <Badge tone={toneOfTermijn(antwoordVoor, vandaag)}>{showTermijn(antwoordVoor, vandaag)}</Badge>
            </Lines>
          ),
        },
        { kop: 'Wat nu', cel: (rij: Overdracht) => <Act overdracht={rij} richting={richting} /> },
      ]
    : [{ kop: 'Antwoord', cel: (rij: Overdracht) => <Antwoord overdracht={rij} /> }]),
];

const longest = 90;

/** A reason is a paragraph; in a list its beginning is enough to recognise it. */
const shorten = (tekst: string): string =>
  tekst.length <= longest ? tekst : `${tekst.slice(0, tekst.lastIndexOf(' ', longest))} …`;

const isRichting = (key: string | undefined): key is Richting => key !== undefined && Object.hasOwn(richtingen, key);

const viewOf = ({ c }: Page): View => {
  const richting = c.req.query('richting');
  return {
    richting: isRichting(richting) ? richting : 'in',
    stand: c.req.query('stand') === 'beantwoord' ? 'beantwoord' : 'open',
  };
};

/** What a coordinator sees more: what nobody answered, and the colleagues whose work may have to move. */
const coordinates = ({ ik }: Page): string[] =>
  ik.verbanden.filter(({ coordineert }) => coordineert).map(({ verband }) => verband);

function RichtingTabs({ page, view }: { page: Page; view: View }) {
  const shown: Richting[] = coordinates(page).length > 0 ? ['in', 'uit', 'escalatie'] : ['in', 'uit'];
  const items = shown.map((richting) => ({
    naam: richtingen[richting].naam,
    href: urlOf({ richting, stand: 'open' }),
    current: richting === view.richting,
  }));
  return <Tabs label="Overdrachten" items={items} />;
}

function Leeg({ view }: { view: View }) {
  if (view.stand === 'beantwoord') {
    return (
      <EmptyState titel="Hier is nog niets beantwoord">Beantwoorde overdrachten blijven hier te vinden.</EmptyState>
    );
  }
  const [titel, tekst] = richtingen[view.richting].leeg;
  return <EmptyState titel={titel}>{tekst}</EmptyState>;
}

function OtherStand({ view }: { view: View }) {
  const other = view.stand === 'open' ? ('beantwoord' as const) : ('open' as const);
  return (
    <p>
      <Link href={urlOf({ ...view, stand: other })}>
        {other === 'open' ? 'Toon wat nog open staat' : 'Toon wat al is beantwoord'}
      </Link>
    </p>
  );
}

/** The overdrachten that wait for me, that I gave, or that came to me because nobody answered. */
export async function drawOverdrachten(page: Page): Promise<Response> {
  const view = viewOf(page);
  const na = page.c.req.query('na');
  const { overdrachten, volgende } = await page.call(listOverdrachten, { ...view, ...(na !== undefined && { na }) });
  const [verband] = coordinates(page);
  return draw(
    page,
    { title: 'Overdrachten', current: 'overdrachten' },
    <>
      <PageHead
        titel="Overdrachten"
        onder={richtingen[view.richting].onder}
        actie={
          verband && (
            <ButtonLink kind="secundair" href={`/verbanden/${verband}/collegas`}>
              Collega’s
            </ButtonLink>
          )
        }
      />
      <RichtingTabs page={page} view={view} />
      {overdrachten.length === 0 ? (
        <Leeg view={view} />
      ) : (
        <Table
          caption={`Overdrachten: ${richtingen[view.richting].naam}`}
          kolommen={kolommenOf(view, page.vandaag)}
          rijen={overdrachten}
        />
      )}
      {volgende === null ? null : <Pagination volgende={urlOf(view, volgende)} />}
      <OtherStand view={view} />
    </>,
  );
}
