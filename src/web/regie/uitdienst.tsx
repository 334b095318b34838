import { z } from 'zod';
import type { Answer } from '../../core/contract.ts';
import { givenFor } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { getUitdiensttreding, recordUitdiensttreding } from '../../domein/regie/uitdienst.contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { List } from '../ui/data.tsx';
import { ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { showAantal, showNamen } from '../woorden.ts';

type Vertrek = Answer<typeof getUitdiensttreding>;

const Pad = z.object({ medewerkerId: z.uuid() });

/** A field for every verband in which somebody has to take over. */
function contractOf({ verbanden }: Vertrek): z.ZodObject {
  const open = verbanden.filter(({ casussen, mag }) => casussen > 0 && mag);
  return z.strictObject(
    Object.fromEntries(
      open.map(({ verband, naam, casussen }) => [
        verband,
        z.uuid().meta({
          label: `Wie neemt over in ${naam}?`,
          hint: `Dit gaat om ${showAantal(casussen, 'casus', 'casussen')}.`,
          widget: 'select',
        }),
      ]),
    ),
  );
}

const optionsOf = ({ verbanden }: Vertrek) =>
  Object.fromEntries(
    verbanden.map(({ verband, opvolgers }) => [
      verband,
      opvolgers.map(({ id, naam, rollen }) => ({ waarde: id, naam: `${naam}, ${showNamen(rollen)}` })),
    ]),
  );

type Again = { fouten: Fout[]; values: Record<string, string> };

/** What ends when a colleague leaves, and who takes over what is open. */
export async function drawUitdienst(page: Page, again?: Again): Promise<Response> {
  const vertrek = await page.call(getUitdiensttreding, readPad(page, Pad));
  const { naam, medewerkerId } = vertrek;
  return draw(
    page,
    { title: `${naam} gaat uit dienst`, ...(again && { fout: true, status: 400 }) },
    <Stack>
      <PageHead
        titel={`${naam} gaat uit dienst`}
        onder="Alles gaat in één keer. Niemand blijft achter zonder regisseur."
      />
      <Card titel="Dit eindigt vandaag">
        <List items={eindes(vertrek)} />
      </Card>
      <Card>
        <Form
          contract={contractOf(vertrek)}
          action={`/collegas/${medewerkerId}/uitdiensttreding`}
          csrf={page.csrf}
          submit="Laat uit dienst gaan"
          options={optionsOf(vertrek)}
          values={again?.values ?? {}}
          fouten={again?.fouten ?? []}
          beside={
            <ButtonLink kind="stil" href="/">
              Annuleer
            </ButtonLink>
          }
        />
        <Text stil>De collega is meteen nergens meer aangemeld en kan zich niet meer aanmelden.</Text>
      </Card>
    </Stack>,
  );
}

const eindes = ({ verbanden, functies }: Vertrek): string[] => [
  ...verbanden.map(({ naam, rollen, casussen }) => {
    const hangt = casussen > 0 ? `, met ${showAantal(casussen, 'casus', 'casussen')}` : '';
    return `${naam}: ${showNamen(rollen)}${hangt}`;
  }),
  ...functies.map((functie) => `Functie: ${functie}`),
  'Het account en alle sessies',
];

/** The fields of this page are the verbanden; the operation names them together. */
function readOpvolgers(form: FormData, vertrek: Vertrek): Record<string, string> {
  const slugs = vertrek.verbanden.map(({ verband }) => verband);
  const given = slugs.map((slug) => [slug, form.get(slug)] as const);
  return Object.fromEntries(given.flatMap(([slug, id]) => (typeof id === 'string' && id !== '' ? [[slug, id]] : [])));
}

/** A fault stands at the field of its verband, where there is one. */
function onField({ veld, melding }: Fout, contract: z.ZodObject): Fout {
  const slug = veld.replace('opvolgers.', '');
  return { veld: slug in contract.shape ? slug : '', melding };
}

export async function recordVertrek(page: Page): Promise<Response> {
  const pad = readPad(page, Pad);
  const vertrek = await page.call(getUitdiensttreding, pad);
  const values = readOpvolgers(await page.c.req.formData(), vertrek);
  try {
    await page.call(recordUitdiensttreding, givenFor(recordUitdiensttreding, { ...pad, opvolgers: values }));
    return goOn(page, page.ik.functies.includes('beheerder') ? '/beheer' : '/overdrachten', 'uit_dienst');
  } catch (error) {
    if (!(error instanceof Problem) || ![400, 409].includes(error.status)) throw error;
    const fouten = error.fouten.length > 0 ? error.fouten : [{ veld: '', melding: error.message }];
    return drawUitdienst(page, { fouten: fouten.map((fout) => onField(fout, contractOf(vertrek))), values });
  }
}
