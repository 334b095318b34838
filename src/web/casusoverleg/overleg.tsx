import { showDatum } from '../../core/datum.ts';
import type { Casusoverleg } from '../../domein/casusoverleg/contract.ts';
import { closeCasusoverleg, getCasusoverleg, recordAanwezigheid } from '../../domein/casusoverleg/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { List, Prose, Table } from '../ui/data.tsx';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { Badge, ButtonLink, Buttons, Card, Columns, Link, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { optionsOfKandidaten } from './lijst.tsx';
import { OverlegPad, overleggenPath, overlegPath, puntPath, sayUitkomst } from './pad.ts';
import type { OverlegRef } from './pad.ts';

/** Which of the forms of this page was refused. */
type Again = { form: 'aanwezigheid' | 'sluiting'; refused: Refused };

/** One meeting: its agenda by number, who sits there, and the forms of who keeps it. */
export async function drawOverleg(page: Page, again?: Again): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  const overleg = await page.call(getCasusoverleg, pad);
  const deel = { page, pad, overleg, again };
  const wanneer = showDatum(overleg.datum);
  return draw(
    page,
    {
      title: `${overleg.naam} van ${wanneer}`,
      current: 'casusoverleg',
      ...(again && { fout: true, status: again.refused.status }),
    },
    <Stack>
      <Breadcrumb items={[{ naam: overleg.naam, href: overleggenPath(pad.verband) }, { naam: wanneer }]} />
      <PageHead
        titel={`${overleg.naam} van ${wanneer}`}
        onder={sayOverleg(overleg)}
        actie={<Wegen pad={pad} overleg={overleg} />}
      />
      <Columns aside={<Tafel {...deel} />}>
        <Agenda overleg={overleg} verband={pad.verband} />
        {overleg.verslag === null ? null : (
          <Card titel="Algemeen verslag">
            <Prose tekst={overleg.verslag} />
          </Card>
        )}
        {overleg.mag ? <Sluiting {...deel} /> : null}
      </Columns>
    </Stack>,
  );
}

/** Where it is and how it stands, and when it was planned before. */
function sayOverleg({ plaats, voorzitter, eerder: [vorige], geslotenOp, afgezegdOp }: Casusoverleg): string {
  const verzet = vorige === undefined ? null : `verzet, eerst op ${showDatum(vorige)}`;
  const stand = [geslotenOp && 'gesloten', afgezegdOp && 'afgezegd'];
  return [plaats, `voorzitter ${voorzitter}`, verzet, ...stand].filter(Boolean).join(' · ');
}

/** What was spoken of cannot be moved any more. */
function Wegen({ pad, overleg: { mag, agenda } }: Pick<Deel, 'pad' | 'overleg'>) {
  const gepland = mag && !agenda.some(({ eigen }) => eigen !== null && eigen.uitkomst !== null);
  return (
    <Buttons>
      {gepland ? (
        <ButtonLink href={`${overlegPath(pad)}/verzetting`} kind="secundair">
          Verzet of zeg af
        </ButtonLink>
      ) : null}
      <ButtonLink href={`${overlegPath(pad)}/verslag`} kind="secundair">
        Verslag
      </ButtonLink>
    </Buttons>
  );
}

type Deel = { page: Page; pad: OverlegRef; overleg: Casusoverleg; again: Again | undefined };

const refusedOf = (again: Again | undefined, form: Again['form']) => (again?.form === form ? again.refused : {});

function Agenda({ overleg, verband }: { overleg: Casusoverleg; verband: string }) {
  return (
    <Card titel="Agenda">
      {overleg.agenda.length === 0 ? (
        <Text>Er staat nog geen casus op de agenda. Zet er een op vanuit de casus zelf, met de knop Op de agenda.</Text>
      ) : (
        <Table
          caption="Agenda"
          rijen={overleg.agenda}
          kolommen={[
            {
              kop: 'Casus',
              soort: 'naam',
              cel: ({ nummer, eigen }) =>
                eigen ? <Link href={puntPath({ verband, ...eigen })}>{nummer}</Link> : nummer,
            },
            {
              kop: 'Stand',
              cel: ({ eigen }) =>
                eigen ? (
                  <Badge tone={eigen.uitkomst === null ? 'let-op' : 'goed'}>{sayUitkomst(eigen.uitkomst)}</Badge>
                ) : (
                  'U hoort niet bij deze casus.'
                ),
            },
          ]}
        />
      )}
      <Details vraag="Waarom staan hier alleen nummers?">
        Wie aan tafel zit, ziet alleen de casussen waar die bij hoort. Open een casus, dan staat er precies wat iedereen
        die erbij zit mag zien.
      </Details>
    </Card>
  );
}

function Tafel({ page, pad, overleg, again }: Deel) {
  const { deelnemers, kandidaten, mag } = overleg;
  return (
    <>
      <Card titel="Aan tafel">
        <List
          items={deelnemers.map(({ naam, organisatie, rol }) => (
            <Lines onder={`${rol}, ${organisatie}`}>{naam}</Lines>
          ))}
        />
      </Card>
      {mag ? (
        <Card titel="Wie is er?">
          <Form
            contract={recordAanwezigheid.body}
            action={`${overlegPath(pad)}/aanwezigheid`}
            csrf={page.csrf}
            submit="Leg vast"
            options={{ aanwezig: optionsOfKandidaten(kandidaten) }}
            values={{ aanwezig: deelnemers.map(({ id }) => id) }}
            {...refusedOf(again, 'aanwezigheid')}
          />
        </Card>
      ) : null}
    </>
  );
}

function Sluiting({ page, pad, again }: Deel) {
  return (
    <Card titel="Sluit het overleg">
      <Text stil>Daarna verandert niet meer wie er zat en wat er is afgesproken.</Text>
      <Form
        contract={closeCasusoverleg.body}
        action={`${overlegPath(pad)}/sluiting`}
        csrf={page.csrf}
        submit="Sluit het overleg"
        {...refusedOf(again, 'sluiting')}
      />
    </Card>
  );
}

export function recordTafel(page: Page): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  return submit(page, recordAanwezigheid, {
    known: pad,
    done: () => goOn(page, overlegPath(pad), 'aanwezigheid'),
    again: (refused) => drawOverleg(page, { form: 'aanwezigheid', refused }),
  });
}

export function closeOverleg(page: Page): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  return submit(page, closeCasusoverleg, {
    known: pad,
    done: () => goOn(page, overlegPath(pad), 'casusoverleg_gesloten'),
    again: (refused) => drawOverleg(page, { form: 'sluiting', refused }),
  });
}
