import {
  recordAgendauitkomst,
  recordCasusaanwezigheid,
  recordOverlegafspraak,
  removeAgendapunt,
} from '../../domein/casusoverleg/agendapunt.contract.ts';
import { optionsOfKandidaten } from './lijst.tsx';
import { Form } from '../form.tsx';
import { goOn, submit } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { casusPath } from '../casus/pad.ts';
import { HiddenForm } from '../ui/act.tsx';
import { Buttons, ButtonLink, Card, Text } from '../ui.tsx';
import { PuntPad, puntPath } from './pad.ts';
import { Aanwezig, drawPunt } from './punt.tsx';
import type { PuntAgain, PuntDeel } from './punt.tsx';

const refusedOf = (again: PuntAgain | undefined, form: PuntAgain['form']) =>
  again?.form === form ? again.refused : {};

/** What the table does with a casus: who is there, what is decided, what came of it. */
export function Besluiten(deel: PuntDeel) {
  const { pad, punt } = deel;
  const bijhouden = punt.mag && punt.open;
  return (
    <>
      {bijhouden && punt.blad ? <Afspraak {...deel} /> : null}
      {bijhouden ? (
        <Erbij {...deel} />
      ) : (
        <Card titel="Aan tafel">
          <Aanwezig punt={punt} />
        </Card>
      )}
      {punt.mag ? <Uitkomst {...deel} /> : null}
      <Card titel="En verder">
        <Buttons>
          <ButtonLink href={`${puntPath(pad)}/verslag`} kind="secundair">
            Schrijf het verslag
          </ButtonLink>
          <ButtonLink href={casusPath(pad)} kind="stil">
            Open de casus
          </ButtonLink>
        </Buttons>
      </Card>
    </>
  );
}

function Afspraak({ page, pad, punt, again }: PuntDeel) {
  const eigenaars = punt.tafel.filter(({ aanwezig, inTeam, zelf }) => aanwezig && inTeam && !zelf);
  return (
    <Card titel="Leg een afspraak vast">
      <Form
        contract={recordOverlegafspraak.body}
        action={`${puntPath(pad)}/afspraken`}
        csrf={page.csrf}
        submit="Leg afspraak vast"
        options={{ eigenaarId: optionsOfKandidaten(eigenaars) }}
        omit={eigenaars.length === 0 ? ['eigenaarId'] : []}
        {...refusedOf(again, 'afspraken')}
      />
    </Card>
  );
}

function Erbij({ page, pad, punt, again }: PuntDeel) {
  const aanwezig = punt.tafel.filter((one) => one.aanwezig).map(({ id }) => id);
  return (
    <Card titel="Aan tafel">
      <Form
        contract={recordCasusaanwezigheid.body}
        action={`${puntPath(pad)}/aanwezigheid`}
        csrf={page.csrf}
        submit="Leg vast"
        options={{ aanwezig: optionsOfKandidaten(punt.tafel) }}
        values={{ aanwezig, versie: punt.versie }}
        {...refusedOf(again, 'aanwezigheid')}
      />
    </Card>
  );
}

function Uitkomst({ page, pad, punt, again }: PuntDeel) {
  const { versie, uitkomst } = punt;
  return (
    <Card titel="Wat kwam eruit?">
      <Text stil>Tot dit is ingevuld blijft de casus bij het overleg in de werkvoorraad staan.</Text>
      <Form
        contract={recordAgendauitkomst.body}
        action={`${puntPath(pad)}/uitkomst`}
        csrf={page.csrf}
        submit="Leg vast"
        values={{ uitkomst: uitkomst ?? undefined, versie }}
        {...refusedOf(again, 'uitkomst')}
      />
      {uitkomst === null && punt.open ? (
        <HiddenForm action={`${puntPath(pad)}/intrekking`} csrf={page.csrf} values={{ versie: String(versie) }}>
          Haal van de agenda
        </HiddenForm>
      ) : null}
    </Card>
  );
}

export function recordErbij(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordCasusaanwezigheid, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'aanwezigheid'),
    again: (refused) => drawPunt(page, { form: 'aanwezigheid', refused }),
  });
}

export function recordBesluit(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordOverlegafspraak, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'afspraak'),
    again: (refused) => drawPunt(page, { form: 'afspraken', refused }),
  });
}

export function recordUitkomst(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordAgendauitkomst, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'agendauitkomst'),
    again: (refused) => drawPunt(page, { form: 'uitkomst', refused }),
  });
}

export function removePunt(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, removeAgendapunt, {
    known: pad,
    done: () => goOn(page, casusPath(pad), 'agendapunt_weg'),
    again: (refused) => drawPunt(page, { form: 'uitkomst', refused }),
  });
}
