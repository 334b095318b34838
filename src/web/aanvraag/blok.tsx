import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import { listCasusaanvragen } from '../../domein/aanvraag/contract.ts';
import type { Programma, Ref } from '../casus/pad.ts';
import type { Page } from '../page.tsx';
import { DefinitionList } from '../ui/data.tsx';
import { Badge, Buttons, Card, Datum, Link, Part } from '../ui.tsx';
import { aanvraagPath } from './pad.ts';
import { Standbadge, WettelijkeDag } from './stand.tsx';

/** The aanvragen of a casus whose programme has them. */
export async function readAanvragen(page: Page, ref: Ref, { aanvragen }: Programma): Promise<AanvraagBlad[]> {
  if (Object.keys(aanvragen).length === 0) return [];
  return (await page.call(listCasusaanvragen, ref)).aanvragen;
}

/** The acts on an aanvraag, best first: where each is, and what the link says. */
const stappen: [operation: string, pad: string, naam: string][] = [
  ['recordBesluit', 'besluit', 'Leg besluit vast'],
  ['endOpschorting', 'hervatting', 'Laat termijn weer lopen'],
  ['recordVerwachting', 'verwachting', 'Verwacht op'],
  ['recordOpschorting', 'opschortingen', 'Zet termijn stil'],
  ['recordVerlenging', 'verlengingen', 'Verleng termijn'],
  ['recordBesluitOpBezwaar', 'besluit-op-bezwaar', 'Besluit op bezwaar'],
  ['recordBezwaar', 'bezwaar', 'Leg bezwaar vast'],
  ['withdrawAanvraag', 'intrekking', 'Trek in'],
  ['correctBesluit', 'besluit/verbeteren', 'Verbeter besluit'],
  ['correctAanvraag', 'verbeteren', 'Verbeter'],
];

type Deel = { aanvragen: AanvraagBlad[]; pad: Ref };

/** What was asked formally: the day that the law asks a besluit beside the day that it is expected. */
export function Aanvragen({ aanvragen, pad }: Deel) {
  if (aanvragen.length === 0) return null;
  return (
    <Card titel="Aanvragen">
      {aanvragen.map((aanvraag) => (
        <Aanvraag aanvraag={aanvraag} pad={pad} />
      ))}
    </Card>
  );
}

function Aanvraag({ aanvraag, pad }: { aanvraag: AanvraagBlad; pad: Ref }) {
  const open = [...stappen, ...verbeteringen(aanvraag)].filter(([operation]) => aanvraag.mag.includes(operation));
  return (
    <Part titel={aanvraag.naam}>
      <Standbadge {...aanvraag} />
      <DefinitionList items={termsOf(aanvraag)} />
      {open.length > 0 ? (
        <Buttons>
          {open.map(([, deel, naam]) => (
            <Link href={`${aanvraagPath(pad, aanvraag.id)}/${deel}`}>{naam}</Link>
          ))}
        </Buttons>
      ) : null}
    </Part>
  );
}

/** Whatever hangs on an aanvraag can be corrected by who recorded it; the answer to a bezwaar by who took the besluit. */
function verbeteringen({ opschortingen, verlengingen, bezwaren, besluiten }: AanvraagBlad): typeof stappen {
  const own = <T extends { eigen: boolean }>(all: T[]): T[] => all.filter(({ eigen }) => eigen);
  const answered = bezwaren.filter(
    ({ uitkomst, besluitId }) => uitkomst !== null && own(besluiten).some(({ id }) => id === besluitId),
  );
  return [
    ...own(opschortingen).map(({ id, begindatum }) =>
      mend('correctOpschorting', `opschortingen/${id}`, `stilstand van ${showDatum(begindatum)}`),
    ),
    ...own(verlengingen).map(({ id, meegedeeldOp }) =>
      mend('correctVerlenging', `verlengingen/${id}`, `verlenging van ${showDatum(meegedeeldOp)}`),
    ),
    ...own(bezwaren).map(({ id, ingediendOp }) =>
      mend('correctBezwaar', `bezwaren/${id}`, `bezwaar van ${showDatum(ingediendOp)}`),
    ),
    ...answered.map(({ id, ingediendOp }) =>
      mend('correctBesluitOpBezwaar', `bezwaren/${id}/besluit`, `besluit op bezwaar van ${showDatum(ingediendOp)}`),
    ),
  ];
}

const mend = (operation: string, pad: string, wat: string): (typeof stappen)[number] => [
  operation,
  `${pad}/verbeteren`,
  `Verbeter ${wat}`,
];

type Term = [term: string, waarde: Child];

function termsOf(aanvraag: AanvraagBlad): Term[] {
  const { ontvangenOp, geinformeerdOp, verwachteDatum, stand } = aanvraag;
  const running = stand === 'loopt' || stand === 'te_laat';
  return [
    ...dayOf('Ontvangen', ontvangenOp),
    ...dayOf('Vooraf verteld', geinformeerdOp),
    ...(running && aanvraag.termijn ? [['Volgens de wet', <WettelijkeDag {...aanvraag} />] satisfies Term] : []),
    ...(running ? dayOf('Verwacht', verwachteDatum) : []),
    ...besluitOf(aanvraag),
    ...bezwaarOf(aanvraag),
  ];
}

const dayOf = (term: string, iso: string | null): Term[] => (iso === null ? [] : [[term, <Datum iso={iso} />]]);

function besluitOf({ besluiten: [besluit] }: AanvraagBlad): Term[] {
  if (!besluit) return [];
  const { uitkomst, gevolg, datum, conclusies, bezwaarTot, herroepenOp } = besluit;
  const nee = (conclusies ?? []).filter(({ ja }) => !ja).map(({ naam }) => naam);
  return [
    ['Besluit', uitkomst ?? gevolg],
    ...dayOf('Besloten op', datum),
    ...(nee.length > 0 ? [['Nee op', nee.join(', ')] satisfies Term] : []),
    ...(herroepenOp === null ? dayOf('Bezwaar tot en met', bezwaarTot) : dayOf('Weggenomen op', herroepenOp)),
  ];
}

function bezwaarOf({ bezwaren: [bezwaar] }: AanvraagBlad): Term[] {
  if (!bezwaar) return [];
  const { ingediendOp, tijdig, uiterlijkeDatum, uitkomst } = bezwaar;
  const laat = tijdig === false ? <Badge tone="let-op">te laat ingediend</Badge> : null;
  return [
    [
      'Bezwaar',
      <>
        <Datum iso={ingediendOp} /> {laat}
      </>,
    ],
    ...(uitkomst === null
      ? dayOf('Antwoord op bezwaar volgens de wet', uiterlijkeDatum)
      : [['Op bezwaar', uitkomst.replaceAll('_', '-')] satisfies Term]),
  ];
}
