import { z } from 'zod';
import { Problem } from '../../core/problem.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { sayIn } from '../programma-woorden.ts';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, Columns, Link, PageHead, Stack, Text } from '../ui.tsx';
import type { Actie, Invulling, Plaats } from './invulling.ts';
import { casusPath, naamOf, readBlad, refOf } from './pad.ts';
import { Stand } from './zijkant.tsx';

/**
 * The page of an act. A new act has its form under /nieuw and is sent to the collection; what goes on with an earlier act
 * has its form where it is sent to; a correction stands under /verbeteren.
 */
export function addActie(pages: Pages, actie: Actie): void {
  const { form, send } = pathsOf(actie);
  pages.get(form, async (page) => show(await openActie(page, actie), actie));
  pages.post(send, (page) => act(page, actie));
  // Who sends a form that is refused and then reloads the address comes back at the form.
  if (send !== form) pages.get(send, (page) => goOn(page, `${new URL(page.c.req.url).pathname}/nieuw`));
}

export function pathsOf({ operation }: Pick<Actie, 'operation'>): { form: string; send: string } {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const send = operation.method === 'put' ? `${path}/verbeteren` : path;
  return { form: ownKey(operation) || operation.method === 'put' ? send : `${path}/nieuw`, send };
}

const nothing = z.strictObject({});

/** The name of the earlier act in the path, when there is one. */
const ownKey = ({ params }: Actie['operation']): string | undefined =>
  Object.keys(params?.shape ?? {}).find((key) => key !== 'verband' && key !== 'casusId');

type Geopend = Plaats & { invulling: Invulling };

async function openActie(page: Page, actie: Actie): Promise<Geopend> {
  const ref = refOf(page);
  const blad = await readBlad(page, ref);
  if (!blad.mag.includes(actie.operation.id)) {
    throw new Problem(blad.casus.geslotenOp === null ? 'mag_niet' : 'casus_gesloten');
  }
  const plaats = { page, ref, blad, id: page.c.req.param(ownKey(actie.operation) ?? '') ?? '' };
  return { ...plaats, invulling: await actie.open(plaats) };
}

async function act(page: Page, actie: Actie): Promise<Response> {
  const ref = refOf(page);
  return submit(page, actie.operation, {
    known: page.c.req.param(),
    contract: await contractOf(page, actie),
    shape: actie.shape,
    done: (answer) => goOn(page, casusPath(ref), actie.meldingOf?.(answer) ?? actie.melding),
    again: async (refused) => {
      // Somebody else was first and there is nothing left to fill in: then what was refused says why.
      const geopend = await openActie(page, actie).catch(() => undefined);
      if (!geopend) throw refused.problem;
      return show(geopend, actie, refused);
    },
  });
}

/** Only a form that the programme shapes has to be opened to know what was asked in it. */
async function contractOf(page: Page, actie: Actie): Promise<z.ZodObject> {
  const own = actie.shaped ? (await openActie(page, actie)).invulling.contract : undefined;
  return own ?? actie.operation.body ?? nothing;
}

async function show({ page, ref, blad, invulling }: Geopend, actie: Actie, refused?: Refused): Promise<Response> {
  const { knop, operation } = actie;
  const { uitleg, values = {}, contract = operation.body ?? nothing, ...form } = invulling;
  const say = sayIn(blad.casus.woorden);
  const titel = say(actie.titel);
  const fouten = (refused?.fouten ?? []).map((fout) => ({ ...fout, melding: say(fout.melding) }));
  const status = refused?.status ?? 200;
  return draw(
    page,
    { title: titel, current: 'werkvoorraad', fout: fouten.length > 0, status },
    <Stack>
      <Breadcrumb
        items={[
          { naam: 'Werkvoorraad', href: '/werkvoorraad' },
          { naam: naamOf(blad), href: casusPath(ref) },
          { naam: titel },
        ]}
      />
      <PageHead titel={titel} onder={naamOf(blad)} />
      <Columns aside={<Stand blad={blad} say={say} />}>
        <Card>
          {uitleg ? <Text stil>{uitleg}</Text> : null}
          <Form
            {...form}
            contract={contract}
            action={sendTo(page, actie)}
            csrf={page.csrf}
            submit={knop}
            say={say}
            values={valuesOf(values, refused)}
            fouten={fouten}
            beside={<Link href={casusPath(ref)}>Terug zonder bewaren</Link>}
          />
        </Card>
      </Columns>
    </Stack>,
  );
}

/** The answers come back as they were; only the version that was read is the one of now, so that sending again can do. */
function valuesOf(values: Record<string, unknown>, refused: Refused | undefined): Record<string, unknown> {
  if (!refused) return values;
  return 'versie' in values ? { ...refused.values, versie: values['versie'] } : refused.values;
}

function sendTo({ c }: Page, { operation }: Actie): string {
  return Object.entries(c.req.param()).reduce(
    (path, [key, value]) => path.replace(`{${key}}`, value),
    `${operation.path}${operation.method === 'put' ? '/verbeteren' : ''}`,
  );
}
