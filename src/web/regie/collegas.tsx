import type { z } from 'zod';
import { listCollegas } from '../../domein/medewerker/contract.ts';
import type { Collega } from '../../domein/medewerker/contract.ts';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Table, type Kolom } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { ButtonLink, Buttons, Hidden, PageHead, Stack } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showNamen } from '../woorden.ts';

type Rij = z.output<typeof Collega>;

/** The colleagues of one's own organisation, by the colleague who asks. */
export async function listEigen(page: Page): Promise<Rij[]> {
  const { collegas } = await page.call(listCollegas, readPad(page, VerbandPad));
  const eigen = collegas.find(({ id }) => id === page.ik.medewerkerId)?.organisatieId;
  return collegas.filter(({ organisatieId }) => organisatieId === eigen);
}

/** Who works here, and for the coordinator the way to bring somebody's casussen to another colleague. */
export async function drawCollegas(page: Page): Promise<Response> {
  const { verband, naam, coordineert } = verbandOf(page);
  const rijen = await listEigen(page);
  const rollen = (
    <ButtonLink kind="secundair" href={`/verbanden/${verband}/aanstellingen`}>
      Rollen
    </ButtonLink>
  );
  return draw(
    page,
    { title: 'Collega’s', current: 'overdrachten' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Overdrachten', href: '/overdrachten' }, { naam: 'Collega’s' }]} />
      <PageHead titel="Collega’s" onder={`${page.ik.organisatie} in ${naam}`} actie={coordineert ? rollen : null} />
      <Table
        caption="Collega’s van uw organisatie"
        rijen={rijen}
        kolommen={[...kolommen(page), ...(coordineert ? [vertrek(page, verband)] : [])]}
      />
    </Stack>,
  );
}

const kolommen = ({ ik }: Page): Kolom<Rij>[] => [
  { kop: 'Collega', soort: 'naam', cel: ({ id, naam }) => (id === ik.medewerkerId ? `${naam} (u)` : naam) },
  { kop: 'Rollen', cel: ({ rollen }) => showNamen(rollen) },
];

/** What a coordinator does for who goes: for a while, or for good. */
const vertrek = ({ ik }: Page, verband: string): Kolom<Rij> => ({
  kop: 'Vertrekt of valt uit?',
  cel: ({ id, naam }) => (
    <Buttons>
      <ButtonLink kind="secundair" href={`/verbanden/${verband}/collegas/${id}/caseload`}>
        Draag caseload over
      </ButtonLink>
      {id === ik.medewerkerId ? null : (
        <ButtonLink kind="stil" href={`/collegas/${id}/uitdiensttreding`}>
          Uit dienst
          <Hidden>{`: ${naam}`}</Hidden>
        </ButtonLink>
      )}
    </Buttons>
  ),
});
