import { showDatum } from '../../core/datum.ts';
import type { Aanvraagregel } from '../../domein/aanvraag/lijst.contract.ts';
import { listAanvragen } from '../../domein/aanvraag/lijst.contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import { casusPath } from '../casus/pad.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { sayIn } from '../programma-woorden.ts';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, EmptyState, Pagination, Tabs } from '../ui/guide.tsx';
import { ButtonLink, Datum, Link, PageHead, Stack } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { aanvragenPath } from './pad.ts';
import { Standbadge, WettelijkeDag } from './stand.tsx';

const standen = { loopt: 'Loopt', te_laat: 'Te laat', besloten: 'Besloten' };
type Stand = keyof typeof standen;

const isStand = (value: string | undefined): value is Stand => value !== undefined && Object.hasOwn(standen, value);

/** The worklist of who decides: where the law asks a besluit first stands on top. */
export async function showAanvragen(page: Page): Promise<Response> {
  const { verband, naam, cijfers } = verbandOf(page);
  const asked = page.c.req.query('stand');
  const stand = isStand(asked) ? asked : 'loopt';
  const na = page.c.req.query('na');
  const [{ aanvragen, volgende }, { woorden }] = await Promise.all([
    page.call(listAanvragen, { verband, stand, ...(na !== undefined && { na }) }),
    page.call(getProgramma, { verband }),
  ]);
  const deel = { stand, say: sayIn(woorden) };
  const path = aanvragenPath(verband);
  const here = `${path}?stand=${stand}`;
  const verloop = cijfers ? (
    <ButtonLink href={`${path}/verloop`} kind="secundair">
      Aantallen per week
    </ButtonLink>
  ) : null;
  return draw(
    page,
    { title: 'Aanvragen', current: 'aanvragen' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Aanvragen', href: '/aanvragen' }, { naam }]} />
      <PageHead titel="Aanvragen" onder={naam} actie={verloop} />
      <Tabs label="Welke aanvragen" items={tabsOf(path, stand)} />
      {aanvragen.length === 0 ? (
        <Leeg {...deel} cijfers={cijfers} />
      ) : (
        <Lijst {...deel} verband={verband} regels={aanvragen} />
      )}
      <Pagination
        {...(na !== undefined && { begin: { href: here, naam: 'Naar het begin' } })}
        {...(volgende !== undefined && { volgende: `${here}&na=${volgende}` })}
      />
    </Stack>,
  );
}

const tabsOf = (path: string, stand: Stand) =>
  Object.entries(standen).map(([sleutel, naam]) => ({
    ...{ href: `${path}?stand=${sleutel}`, naam },
    current: sleutel === stand,
  }));

/** Of the casussen that one may see, and of no other: a coordinator reads numbers where this list is empty. */
const legen: Record<Stand, [titel: string, uitleg: string]> = {
  loopt: ['In uw casussen loopt geen aanvraag', 'Een aanvraag staat in de casus van de deelnemer.'],
  te_laat: ['In uw casussen is niets te laat', 'Van geen aanvraag daarin is de wettelijke dag voorbij.'],
  besloten: [
    'In uw casussen is nog niets besloten',
    'Een besluit staat bij de aanvraag, in de casus van de deelnemer.',
  ],
};

type Deel = { stand: Stand; say: (zin: string) => string };

function Leeg({ stand, say, cijfers }: Deel & { cijfers: boolean }) {
  const [titel, uitleg] = legen[stand];
  const andere = cijfers ? ' Van alle aanvragen samen ziet u de aantallen per week.' : '';
  return <EmptyState titel={titel}>{`${say(uitleg)}${andere}`}</EmptyState>;
}

function Lijst({ verband, regels, stand, say }: Deel & { verband: string; regels: Aanvraagregel[] }) {
  const wie = (regel: Aanvraagregel) => regel.deelnemer ?? `Casus ${regel.nummer}`;
  const vast = [
    {
      kop: say('Deelnemer'),
      soort: 'naam' as const,
      cel: (regel: Aanvraagregel) => <Link href={casusPath({ verband, casusId: regel.casusId })}>{wie(regel)}</Link>,
    },
    { kop: 'Aanvraag', cel: ({ naam }: Aanvraagregel) => naam },
    { kop: 'Ontvangen', cel: ({ ontvangenOp }: Aanvraagregel) => (ontvangenOp ? <Datum iso={ontvangenOp} /> : '–') },
  ];
  return (
    <Table
      caption={`Aanvragen: ${standen[stand].toLowerCase()}`}
      rijen={regels}
      kolommen={[...vast, ...(stand === 'besloten' ? besloten : lopend)]}
    />
  );
}

const lopend = [
  { kop: 'Volgens de wet', cel: (regel: Aanvraagregel) => <WettelijkeDag {...regel} /> },
  {
    kop: 'Verwacht',
    leeg: ({ verwachteDatum }: Aanvraagregel) => verwachteDatum === null,
    cel: ({ verwachteDatum }: Aanvraagregel) => showDatum(verwachteDatum ?? ''),
  },
  { kop: 'Stand', cel: (regel: Aanvraagregel) => <Standbadge {...regel} /> },
];

const besloten = [
  {
    kop: 'Besloten',
    cel: ({ besluitdatum }: Aanvraagregel) => (besluitdatum ? <Datum iso={besluitdatum} /> : '–'),
  },
  { kop: 'Gevolg', cel: ({ gevolg }: Aanvraagregel) => gevolg ?? '–' },
];
