import type { z } from 'zod';
import { endSessie, listSessies, middelNamen } from '../../domein/medewerker/contract.ts';
import type { SessieRegel } from '../../domein/medewerker/contract.ts';
import { draw, goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { ActButton, Badge, Hidden, PageHead, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { showMoment } from '../woorden.ts';

type Sessie = z.output<typeof SessieRegel>;

async function show(page: Page): Promise<Response> {
  const { sessies } = await page.call(listSessies, {});
  return draw(
    page,
    { title: 'Waar u bent aangemeld' },
    <Stack>
      <PageHead titel="Waar u bent aangemeld" onder="Elke plek waar iemand nu met uw naam kan werken." />
      <Table<Sessie>
        caption="Uw sessies"
        rijen={sessies}
        kolommen={[
          {
            kop: 'Aangemeld op',
            soort: 'naam',
            cel: ({ begonnenOp, huidig }) => [
              showMoment(begonnenOp),
              huidig ? [' ', <Badge tone="goed">deze sessie</Badge>] : null,
            ],
          },
          { kop: 'Met', cel: ({ middel }) => middelNamen[middel] },
          { kop: 'Laatst gebruikt', cel: ({ gezienOp }) => showMoment(gezienOp) },
          { kop: 'Beëindigen', cel: (sessie) => <End sessie={sessie} csrf={page.csrf} /> },
        ]}
      />
      <Text stil>
        Herkent u een sessie niet? Beëindig die en meld het bij uw beheerder. Een sessie stopt vanzelf na een uur zonder
        gebruik, en altijd na tien uur.
      </Text>
    </Stack>,
  );
}

/** The session of this page is ended by signing out, so that nobody locks themselves out by mistake. */
function End({ sessie, csrf }: { sessie: Sessie; csrf: string }) {
  if (sessie.huidig) return <>Meld u af om deze te beëindigen</>;
  return (
    <ActButton action={`/sessies/${sessie.id}/einde`} csrf={csrf}>
      Beëindig
      <Hidden>{` de sessie van ${showMoment(sessie.begonnenOp)}`}</Hidden>
    </ActButton>
  );
}

async function end(page: Page): Promise<Response> {
  await page.call(endSessie, { sessieId: page.c.req.param('sessieId') ?? '' });
  return goOn(page, '/sessies', 'sessie_beeindigd');
}

/** Where a colleague is signed in, and how to end what should not be there. */
export function addSessiePages(pages: Pages): void {
  pages.get('/sessies', show);
  pages.post('/sessies/:sessieId/einde', end);
}
