import { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import { transferCaseload } from '../../domein/regie/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showNamen } from '../woorden.ts';
import { listEigen } from './collegas.tsx';

const CollegaPad = VerbandPad.extend({ medewerkerId: z.uuid() });

/** Whose caseload it is, and who of the own organisation could take it. */
async function openCaseload(page: Page) {
  const { verband, medewerkerId } = readPad(page, CollegaPad);
  if (!verbandOf(page).coordineert) throw new Problem('mag_niet');
  const eigen = await listEigen(page);
  const collega = eigen.find(({ id }) => id === medewerkerId);
  if (!collega) throw new Problem('niet_gevonden');
  const opvolgers = eigen.filter(({ id, regisseur }) => id !== medewerkerId && (regisseur || !collega.regisseur));
  return { collega, opvolgers, back: `/verbanden/${verband}/collegas` };
}

/** The form that brings everything of one colleague to a successor. */
export async function drawCaseload(page: Page, refused?: Refused): Promise<Response> {
  const { collega, opvolgers, back } = await openCaseload(page);
  const kruimels = [
    { naam: 'Overdrachten', href: '/overdrachten' },
    { naam: 'Collega’s', href: back },
  ];
  const opvolgerId = opvolgers.map(({ id, naam, rollen }) => ({ waarde: id, naam: `${naam}, ${showNamen(rollen)}` }));
  return draw(
    page,
    { title: 'Draag caseload over', current: 'overdrachten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[...kruimels, { naam: collega.naam }]} />
      <PageHead titel={`Draag de caseload van ${collega.naam} over`} onder={showNamen(collega.rollen)} />
      <Card>
        <Form
          contract={transferCaseload.body}
          action={`${back}/${collega.id}/caseload`}
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
      <Uitleg />
    </Stack>,
  );
}

function Uitleg() {
  return (
    <Details vraag="Wat gaat er over, en wie kan opvolgen?">
      <Text>
        Alle casussen, open afspraken en open overdrachten gaan in één keer naar de opvolger. Zo blijft niemand achter
        zonder iemand die verantwoordelijk is.
      </Text>
      <Text>
        Opvolgen kan een collega van uw eigen organisatie met dezelfde rol. Moet een casus naar een andere organisatie?
        Bied die dan aan vanuit de casus.
      </Text>
    </Details>
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
