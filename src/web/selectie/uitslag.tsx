import type { z } from 'zod';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Kerngetallen } from '../ui/data.tsx';
import { Breadcrumb, EmptyState } from '../ui/guide.tsx';
import { Card, Datum, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showAantal, showGetal } from '../woorden.ts';
import { Regels, selectiesPath } from './delen.tsx';
import { Bevestiging, drawSelecties, Vraag } from './selecties.tsx';

type Uitslag = z.output<typeof recordSelectie.answer>;

/** What would happen, and the button that lets it. */
function Hierna({ page, uitslag }: { page: Page; uitslag: Uitslag }) {
  const { verband } = verbandOf(page);
  const { geopend, voldoet, selectie, peildatum } = uitslag;
  if (uitslag.regels.length === 0) {
    return (
      <EmptyState titel="Op deze dag geldt geen enkele regel">Kies een peildatum waarop een regel geldt.</EmptyState>
    );
  }
  if (geopend === 0) {
    const waarom = voldoet === 0 ? 'Niemand op de lijst voldoet.' : 'Wie voldoet, heeft al een casus.';
    return <EmptyState titel="Er valt niets te openen">{waarom}</EmptyState>;
  }
  return (
    <Card titel={`Er ${geopend === 1 ? 'opent' : 'openen'} ${showAantal(geopend, 'casus', 'casussen')}`}>
      <Text>Dit was een proef. Er is nog niets veranderd.</Text>
      <Form
        contract={Bevestiging}
        action={selectiesPath(verband)}
        csrf={page.csrf}
        submit="Open de casussen"
        values={{ selectie, peildatum }}
      />
    </Card>
  );
}

function drawProef(page: Page, uitslag: Uitslag): Promise<Response> {
  const { verband } = verbandOf(page);
  const { naam, peildatum, opLijst, voldoet, geopend, liepAl, regels } = uitslag;
  return draw(
    page,
    { title: `Proef: ${naam}`, current: 'selecties' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Selecties', href: selectiesPath(verband) }, { naam: 'Proef' }]} />
      <PageHead
        titel={naam}
        onder={
          <>
            Proef, peildatum <Datum iso={peildatum} />
          </>
        }
      />
      <Kerngetallen
        items={[
          { waarde: showGetal(opLijst), label: 'op de lijst' },
          { waarde: showGetal(voldoet), label: 'voldoet' },
          { waarde: showGetal(liepAl), label: 'daar was al een casus' },
          { waarde: showGetal(geopend), label: 'te openen casussen', tone: 'goed' },
        ]}
      />
      {regels.length > 0 ? <Regels naam={naam} regels={regels} /> : null}
      <Hierna page={page} uitslag={uitslag} />
    </Stack>,
  );
}

/** A trial tells at once what would happen; nothing of it is kept. */
export function tryOut(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordSelectie, {
    contract: Vraag,
    known: { verband, proef: true },
    done: (uitslag) => drawProef(page, uitslag),
    again: (refused) => drawSelecties(page, refused),
  });
}

export function record(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordSelectie, {
    contract: Bevestiging,
    known: { verband },
    done: () => goOn(page, selectiesPath(verband), 'selectie'),
    again: (refused) => drawSelecties(page, refused),
  });
}
