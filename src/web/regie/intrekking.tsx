import { OverdrachtPad, withdrawOverdracht } from '../../domein/regie/contract.ts';
import { Form } from '../form.tsx';
import { draw, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Breadcrumb } from '../ui/guide.tsx';
import { ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { leave, openOverdracht, regieBij } from './openen.ts';
import { nameOf, pathOf } from './woorden.tsx';

/** Withdrawing asks once more: the other organisation may be busy with its answer. */
export async function drawIntrekking(page: Page, refused?: Refused): Promise<Response> {
  const overdracht = await openOverdracht(page);
  return draw(
    page,
    { title: 'Trek de overdracht in', current: 'overdrachten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb
        items={[
          { naam: 'Overdrachten', href: '/overdrachten?richting=uit' },
          { naam: nameOf(overdracht), href: pathOf(overdracht) },
          { naam: 'Trek in' },
        ]}
      />
      <PageHead
        titel="Trek de overdracht in"
        onder={`${nameOf(overdracht)}, aangeboden aan ${regieBij(overdracht.naar)}`}
      />
      <Text>De regie blijft waar die nu is. Daarna kunt u de casus aan iemand anders aanbieden.</Text>
      <Card>
        <Form
          contract={withdrawOverdracht.body}
          action={`${pathOf(overdracht)}/intrekking`}
          csrf={page.csrf}
          submit="Trek in"
          beside={
            <ButtonLink kind="stil" href={pathOf(overdracht)}>
              Annuleer
            </ButtonLink>
          }
          {...refused}
        />
      </Card>
    </Stack>,
  );
}

export function withdraw(page: Page): Promise<Response> {
  return submit(page, withdrawOverdracht, {
    known: readPad(page, OverdrachtPad),
    done: () => leave(page, 'overdracht_ingetrokken', '/overdrachten?richting=uit'),
    again: (refused) => drawIntrekking(page, refused),
  });
}
