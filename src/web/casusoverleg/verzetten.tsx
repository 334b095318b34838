import { showDatum } from '../../core/datum.ts';
import type { Casusoverleg } from '../../domein/casusoverleg/contract.ts';
import { cancelCasusoverleg, getCasusoverleg, moveCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, Columns, PageHead, Stack, Text } from '../ui.tsx';
import { showAantal } from '../woorden.ts';
import { OverlegPad, overleggenPath, overlegPath } from './pad.ts';
import type { OverlegRef } from './pad.ts';

type Again = { form: 'verzetting' | 'afzegging'; refused: Refused };

/** To move a meeting or to call it off, apart from its own page, so that nobody does so by a slip of the hand. */
export async function drawVerzetten(page: Page, again?: Again): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  const overleg = await page.call(getCasusoverleg, pad);
  const deel = { page, pad, overleg, again };
  const wanneer = showDatum(overleg.datum);
  const titel = `Verzet het overleg van ${wanneer}`;
  return draw(
    page,
    { title: titel, current: 'casusoverleg', ...(again && { fout: true, status: again.refused.status }) },
    <Stack>
      <Breadcrumb
        items={[
          { naam: overleg.naam, href: overleggenPath(pad.verband) },
          { naam: wanneer, href: overlegPath(pad) },
          { naam: 'Verzetten' },
        ]}
      />
      <PageHead titel={titel} onder={sayAgenda(overleg.agenda.length)} />
      <Columns aside={<Afzeggen {...deel} />}>
        <Verzetten {...deel} />
      </Columns>
    </Stack>,
  );
}

const sayAgenda = (aantal: number): string =>
  aantal === 0 ? 'Er staat geen casus op de agenda.' : `Op de agenda: ${showAantal(aantal, 'casus', 'casussen')}.`;

type Deel = { page: Page; pad: OverlegRef; overleg: Casusoverleg; again: Again | undefined };

const refusedOf = (again: Again | undefined, form: Again['form']) => (again?.form === form ? again.refused : {});

function Verzetten({ page, pad, overleg: { versie, datum, plaats }, again }: Deel) {
  return (
    <Card titel="Naar een andere dag">
      <Text stil>De agenda en wie aan tafel zit gaan mee. De oude dag blijft bewaard.</Text>
      <Form
        contract={moveCasusoverleg.body}
        action={`${overlegPath(pad)}/verzetting`}
        csrf={page.csrf}
        submit="Verzet overleg"
        values={{ datum, plaats: plaats ?? undefined, versie }}
        {...refusedOf(again, 'verzetting')}
      />
    </Card>
  );
}

function Afzeggen({ page, pad, overleg: { versie }, again }: Deel) {
  return (
    <Card titel="Zeg het overleg af">
      <Text stil>De casussen gaan van de agenda af. Zet ze daarna op de agenda van een ander overleg.</Text>
      <Form
        contract={cancelCasusoverleg.body}
        action={`${overlegPath(pad)}/afzegging`}
        csrf={page.csrf}
        submit="Zeg overleg af"
        values={{ versie }}
        {...refusedOf(again, 'afzegging')}
      />
    </Card>
  );
}

export function moveOverleg(page: Page): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  return submit(page, moveCasusoverleg, {
    known: pad,
    done: () => goOn(page, overlegPath(pad), 'casusoverleg_verzet'),
    again: (refused) => drawVerzetten(page, { form: 'verzetting', refused }),
  });
}

export function cancelOverleg(page: Page): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  return submit(page, cancelCasusoverleg, {
    known: pad,
    done: () => goOn(page, overleggenPath(pad.verband), 'casusoverleg_afgezegd'),
    again: (refused) => drawVerzetten(page, { form: 'afzegging', refused }),
  });
}
