import type { Child } from 'hono/jsx';
import { oorsprongen } from '../../domein/logregel/contract.ts';
import type { Logregel } from '../../domein/logregel/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Badge, Link, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { EmptyState, ErrorSummary, FilterBar, Pagination } from '../ui/guide.tsx';
import { showMoment } from '../woorden.ts';
import { askLogregels, fieldsOf, hrefOf, tonen } from './vraag.ts';
import type { Gevonden, Vraag } from './vraag.ts';
import { showOnderwerp, showReden, showRollen, showSleutel } from './woorden.ts';

const path = '/logboek';

/** Who did and saw what, for who watches over it in the own organisation. */
export async function showLogboek(page: Page): Promise<Response> {
  const na = page.c.req.query('na');
  const gevonden = await askLogregels(page, na ? { na } : {});
  const { vraag, fouten, antwoord } = gevonden;
  const fout = fouten.length > 0;
  return draw(
    page,
    { title: 'Logboek', current: 'logboek', fout, ...(fout && { status: 400 }) },
    <Stack>
      <PageHead
        titel="Logboek"
        onder={`Wat collega’s van ${page.ik.organisatie} lazen en vastlegden. Vul het nummer van een casus in om te zien wie naar één persoon keek.`}
      />
      {fout ? <ErrorSummary fouten={fouten} /> : null}
      <FilterBar action={path} label="Zoeken in het logboek" filters={filtersOf(gevonden)} />
      {antwoord ? <Regels vraag={vraag} {...antwoord} verder={na !== undefined} /> : null}
    </Stack>,
  );
}

function filtersOf({ vraag, fouten }: Gevonden) {
  const filled = fieldsOf(vraag);
  const foutOf = (veld: string) => fouten.find((fout) => fout.veld === veld)?.melding;
  const opties = Object.entries(tonen).map(([waarde, naam]) => ({ waarde, naam }));
  return [
    { naam: 'casus', label: 'Nummer van de casus', waarde: filled.casus, fout: foutOf('casus') },
    { naam: 'vanaf', label: 'Vanaf', soort: 'datum' as const, waarde: filled.vanaf, fout: foutOf('vanaf') },
    { naam: 'tot', label: 'Tot en met', soort: 'datum' as const, waarde: filled.tot, fout: foutOf('tot') },
    { naam: 'tonen', label: 'Tonen', waarde: filled.tonen, opties },
  ];
}

type RegelsProps = { vraag: Vraag; logregels: Logregel[]; volgende?: string | undefined; verder: boolean };

function Regels({ vraag, logregels, volgende, verder }: RegelsProps) {
  if (logregels.length === 0) {
    return (
      <EmptyState titel="Hier staat niets in het logboek">
        Geen collega van uw organisatie deed dit in deze periode. Kies een andere periode of een ander nummer.
      </EmptyState>
    );
  }
  return (
    <>
      <Table caption="Logboek, het nieuwste bovenaan" kolommen={kolommen} rijen={logregels} />
      <Pagination
        {...(verder && { begin: { href: hrefOf(path, vraag), naam: 'Nieuwste' } })}
        {...(volgende && { volgende: hrefOf(path, vraag, volgende) })}
      />
      <Text>
        <Link href={hrefOf('/logboek.csv', vraag)} download>
          Download als CSV-bestand
        </Link>
      </Text>
      <Text stil>Dat u dit bekijkt, staat ook in het logboek.</Text>
    </>
  );
}

function showWaarover(regel: Logregel): Child {
  const onderwerp = showOnderwerp(regel);
  return onderwerp === '' ? regel.verband : <Lines onder={regel.verband}>{onderwerp}</Lines>;
}

const kolommen = [
  { kop: 'Tijdstip', soort: 'naam' as const, cel: ({ tijdstip }: Logregel): Child => showMoment(tijdstip) },
  {
    kop: 'Wie',
    cel: (regel: Logregel): Child => <Lines onder={showRollen(regel)}>{regel.medewerker ?? 'onbekend'}</Lines>,
  },
  {
    kop: 'Wat',
    cel: ({ soort, omschrijving }: Logregel): Child => <Lines onder={soort}>{omschrijving}</Lines>,
  },
  {
    kop: 'Waarover',
    cel: showWaarover,
    leeg: (regel: Logregel) => regel.casus === null && regel.onderwerp === null && regel.verband === null,
  },
  { kop: 'Waarvoor', cel: ({ verwerking }: Logregel): Child => showSleutel(verwerking) },
  {
    kop: 'Mocht het?',
    cel: (regel: Logregel): Child => (
      <Lines onder={[showReden(regel), oorsprongen[regel.oorsprong]].filter(Boolean).join(' · ')}>
        <Badge tone={regel.gelukt ? 'goed' : 'let-op'}>{regel.gelukt ? 'ja' : 'geweigerd'}</Badge>
      </Lines>
    ),
  },
];
