import {
  recordAgendauitkomst,
  recordCasusaanwezigheid,
  recordOverlegafspraak,
} from '../../domein/casusoverleg/agendapunt.contract.ts';
import { optionsOfKandidaten } from './lijst.tsx';
import { Form } from '../form.tsx';
import { casusPath } from '../casus/pad.ts';
import { sayIn } from '../programma-woorden.ts';
import { HiddenForm } from '../ui/act.tsx';
import { List } from '../ui/data.tsx';
import { Buttons, ButtonLink, Card, Text } from '../ui.tsx';
import { puntPath } from './pad.ts';
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
        {...(punt.blad && { say: sayIn(punt.blad.casus.woorden) })}
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

/** Who is there for this casus. */
function Aanwezig({ punt }: Pick<PuntDeel, 'punt'>) {
  const names = punt.tafel.map(
    ({ naam, organisatie, aanwezig }) => `${naam}, ${organisatie}${aanwezig ? '' : ' (even weg)'}`,
  );
  return <List items={names} />;
}
