import { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import { listCollegas } from '../../domein/medewerker/contract.ts';
import type { Collega } from '../../domein/medewerker/contract.ts';
import { transferCaseload } from '../../domein/regie/contract.ts';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Table } from '../ui/data.tsx';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showNamen } from '../woorden.ts';

type Rij = z.output<typeof Collega>;

const CollegaPad = VerbandPad.extend({ medewerkerId: z.uuid() });

/** The colleagues of one's own organisation, by the colleague who asks. */
async function listEigen(page: Page): Promise<Rij[]> {
  const { collegas } = await page.call(listCollegas, readPad(page, VerbandPad));
  const eigen = collegas.find(({ id }) => id === page.ik.medewerkerId)?.organisatieId;
  return collegas.filter(({ organisatieId }) => organisatieId === eigen);
}

/** Who works here, and for the coordinator the way to bring somebody's casussen to another colleague. */
export async function drawCollegas(page: Page): Promise<Response> {
  const { verband, naam, coordineert } = verbandOf(page);
  const rijen = await listEigen(page);
  return draw(
    page,
    { title: 'Collega’s', current: 'overdrachten' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Overdrachten', href: '/overdrachten' }, { naam: 'Collega’s' }]} />
      <PageHead titel="Collega’s" onder={`${page.ik.organisatie} in ${naam}`} />
      <Table
        caption="Collega’s van uw organisatie"
        rijen={rijen}
        kolommen={[
          {
            kop: 'Collega',
            soort: 'naam',
            cel: (rij) => (rij.id === page.ik.medewerkerId ? `${rij.naam} (u)` : rij.naam),
          },
          { kop: 'Rollen', cel: ({ rollen }) => showNamen(rollen) },
          ...(coordineert
            ? [
                {
                  kop: 'Vertrekt of valt uit?',
                  cel: ({ id }: Rij) => (
                    <ButtonLink kind="secundair" href={`/verbanden/${verband}/collegas/${id}/caseload`}>
                      Draag caseload over
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Stack>,
  );
}

/** The form that brings everything of one colleague to a successor. */
export async function drawCaseload(page: Page, refused?: Refused): Promise<Response> {
  const { verband, medewerkerId } = readPad(page, CollegaPad);
  if (!verbandOf(page).coordineert) throw new Problem('mag_niet');
  const eigen = await listEigen(page);
  const collega = eigen.find(({ id }) => id === medewerkerId);
  if (!collega) throw new Problem('niet_gevonden');
  const opvolgerId = eigen
    .filter(({ id, regisseur }) => id !== medewerkerId && (regisseur || !collega.regisseur))
    .map(({ id, naam, rollen }) => ({ waarde: id, naam: `${naam}, ${showNamen(rollen)}` }));
  const back = `/verbanden/${verband}/collegas`;
  return draw(
    page,
    { title: 'Draag caseload over', current: 'overdrachten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb
        items={[
          { naam: 'Overdrachten', href: '/overdrachten' },
          { naam: 'Collega’s', href: back },
          { naam: collega.naam },
        ]}
      />
      <PageHead titel={`Draag de caseload van ${collega.naam} over`} onder={showNamen(collega.rollen)} />
      <Text>
        Alle casussen, open afspraken en open overdrachten gaan in één keer naar de opvolger. Niemand blijft achter
        zonder iemand die verantwoordelijk is.
      </Text>
      <Card>
        <Form
          contract={transferCaseload.body}
          action={`${back}/${medewerkerId}/caseload`}
          csrf={page.csrf}
          submit="Draag over"
          options={{ opvolgerId }}
          beside={
            <ButtonLink kind="stil" href={back}>
              Annuleer
            </ButtonLink>
          }
          {...refused}
        />
      </Card>
      <Details vraag="Wie kan opvolgen?">
        <Text>
          Een collega van uw eigen organisatie met dezelfde rol. Moet een casus naar een andere organisatie? Bied die
          dan aan vanuit de casus.
        </Text>
      </Details>
    </Stack>,
  );
}

export function transfer(page: Page): Promise<Response> {
  const pad = readPad(page, CollegaPad);
  return submit(page, transferCaseload, {
    known: pad,
    done: () => goOn(page, `/verbanden/${pad.verband}/collegas`, 'caseload'),
    again: (refused) => drawCaseload(page, refused),
  });
}
