import { showDatum } from '../../core/datum.ts';
import type { Aanvraagregel } from '../../domein/aanvraag/lijst.contract.ts';
import { listAanvragen } from '../../domein/aanvraag/lijst.contract.ts';
import { casusPath } from '../casus/pad.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
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
  const { aanvragen, volgende } = await page.call(listAanvragen, { verband, stand, ...(na !== undefined && { na }) });
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
      <Tabs
        label="Welke aanvragen"
        items={Object.entries(standen).map(([sleutel, tekst]) => ({
          href: `${path}?stand=${sleutel}`,
          naam: tekst,
          current: sleutel === stand,
        }))}
      />
      {aanvragen.length === 0 ? <Leeg stand={stand} /> : <Lijst verband={verband} regels={aanvragen} stand={stand} />}
      <Pagination
        {...(na !== undefined && { begin: { href: here, naam: 'Naar het begin' } })}
        {...(volgende !== undefined && { volgende: `${here}&na=${volgende}` })}
      />
    </Stack>,
  );
}

const legen: Record<Stand, [titel: string, uitleg: string]> = {
  loopt: ['Er loopt geen aanvraag', 'Een aanvraag legt u vast in de casus van de deelnemer.'],
  te_laat: ['Niets is te laat', 'Van geen enkele aanvraag is de wettelijke dag voorbij.'],
  besloten: ['Er is nog niets besloten', 'Een besluit legt u vast bij de aanvraag, in de casus van de deelnemer.'],
};

function Leeg({ stand }: { stand: Stand }) {
  const [titel, uitleg] = legen[stand];
  return <EmptyState titel={titel}>{uitleg}</EmptyState>;
}

type LijstProps = { verband: string; regels: Aanvraagregel[]; stand: Stand };

function Lijst({ verband, regels, stand }: LijstProps) {
  const wie = (regel: Aanvraagregel) => regel.deelnemer ?? `Casus ${regel.nummer}`;
  const vast = [
    {
      kop: 'Deelnemer',
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
