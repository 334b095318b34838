import type { Answer } from '../../core/contract.ts';
import { addMedewerker, inviteMedewerker } from '../../domein/account/contract.ts';
import { Form } from '../form.tsx';
import { draw, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { DefinitionList } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { ButtonLink, Card, Code, PageHead, Stack, Text } from '../ui.tsx';
import { showMoment } from '../woorden.ts';

const kruimels = [{ naam: 'Beheer', href: '/beheer' }];

/** The form for a new colleague. */
export function drawNieuw(page: Page, refused?: Refused): Promise<Response> {
  return draw(
    page,
    { title: 'Voeg collega toe', current: 'beheer', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[...kruimels, { naam: 'Nieuwe collega' }]} />
      <PageHead
        titel="Voeg collega toe"
        onder="Elke collega heeft een eigen account. Een account van een groep bestaat niet."
      />
      <Card>
        <Form
          contract={addMedewerker.body}
          action="/beheer/accounts"
          csrf={page.csrf}
          submit="Voeg toe en nodig uit"
          beside={
            <ButtonLink kind="stil" href="/beheer">
              Annuleer
            </ButtonLink>
          }
          {...refused}
        />
      </Card>
    </Stack>,
  );
}

export function add(page: Page): Promise<Response> {
  return submit(page, addMedewerker, {
    known: {},
    done: ({ uitnodiging }) => drawCode(page, uitnodiging),
    again: (refused) => drawNieuw(page, refused),
  });
}

export async function invite(page: Page): Promise<Response> {
  const medewerkerId = page.c.req.param('medewerkerId') ?? '';
  return drawCode(page, await page.call(inviteMedewerker, { medewerkerId }));
}

/** The code of an invitation: shown this once, for the beheerder to hand over. */
function drawCode(page: Page, { code, geldigTot }: Answer<typeof inviteMedewerker>): Promise<Response> {
  return draw(
    page,
    { title: 'Uitnodiging', current: 'beheer' },
    <Stack>
      <Breadcrumb items={[...kruimels, { naam: 'Uitnodiging' }]} />
      <PageHead titel="Geef deze code aan de collega" />
      <Card>
        <DefinitionList
          items={[
            ['Code', <Code>{code}</Code>],
            ['Geldig tot', showMoment(geldigTot)],
            ['Invullen op', `${new URL(page.c.req.url).host}/uitnodiging`],
          ]}
        />
        <Text>
          Loopplank toont de code maar één keer en verstuurt niets. Geef de code aan de collega zelf, niet aan een
          ander. De collega kiest er een eigen wachtwoord mee.
        </Text>
        <div>
          <ButtonLink href="/beheer">Terug naar collega’s en accounts</ButtonLink>
        </div>
      </Card>
    </Stack>,
  );
}
