import type { Answer } from '../../core/contract.ts';
import { VerschilPad, getVerschil } from '../../domein/spreiding/contract.ts';
import type { Verschilregel } from '../../domein/spreiding/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Card, PageHead, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, EmptyState } from '../ui/guide.tsx';
import { showZin } from '../woorden.ts';
import { statussen } from './spreiding.tsx';

type Verschil = Answer<typeof getVerschil>;

/** The parts of a verband, in the order in which one would ask. */
const onderdelen: Record<Verschilregel['onderdeel'], string> = {
  versie: 'Het programma',
  partners: 'Wie meedoet',
  termijnen: 'Termijnen',
  woorden: 'Woorden',
  rollen: 'Rollen',
  lijsten: 'Lijsten',
};

/** Two verbanden side by side: only what differs, and what does not in one sentence. */
export async function showVerschil(page: Page): Promise<Response> {
  const verschil = await page.call(getVerschil, readPad(page, VerschilPad));
  const { hier, daar, verschillen } = verschil;
  const titel = `${hier.naam} en ${daar.naam}`;
  const delen = Object.entries(onderdelen).map(([onderdeel, naam]) => ({
    naam,
    regels: verschillen.filter((regel) => regel.onderdeel === onderdeel),
  }));
  const gelijk = delen.filter(({ regels }) => regels.length === 0).map(({ naam }) => naam.toLowerCase());
  return draw(
    page,
    { title: titel, current: 'programmas' },
    <Stack>
      <Breadcrumb
        items={[{ naam: 'Spreiding', href: `/programmas/${hier.programma}/spreiding` }, { naam: 'Verschil' }]}
      />
      <PageHead titel={titel} onder={sayStatus(verschil)} />
      {verschillen.length === 0 ? (
        <EmptyState titel="Er is geen verschil">Deze verbanden werken precies zo.</EmptyState>
      ) : null}
      {delen
        .filter(({ regels }) => regels.length > 0)
        .map(({ naam, regels }) => (
          <Card titel={naam}>
            <Regels titel={naam} regels={regels} hier={hier.naam} daar={daar.naam} />
          </Card>
        ))}
      {gelijk.length > 0 && verschillen.length > 0 ? <Text stil>{`Gelijk: ${gelijk.join(', ')}.`}</Text> : null}
    </Stack>,
  );
}

const sayStatus = ({ hier, daar }: Verschil): string =>
  hier.status === daar.status
    ? `Beide verbanden zijn ${statussen[hier.status].naam}.`
    : `${hier.naam} is ${statussen[hier.status].naam}, ${daar.naam} is ${statussen[daar.status].naam}.`;

type Kolommen = { titel: string; regels: Verschilregel[]; hier: string; daar: string };

function Regels({ titel, regels, hier, daar }: Kolommen) {
  return (
    <Table
      even
      caption={titel}
      rijen={regels}
      kolommen={[
        { kop: 'Wat', soort: 'naam', cel: ({ wat }) => showZin(wat) },
        { kop: hier, cel: (regel) => regel.hier ?? 'niet' },
        { kop: daar, cel: (regel) => regel.daar ?? 'niet' },
      ]}
    />
  );
}
