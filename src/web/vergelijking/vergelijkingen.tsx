import { listVergelijkingen, recordVergelijking } from '../../domein/vergelijking/contract.ts';
import type { Vergelijking } from '../../domein/vergelijking/contract.ts';
import { listVerbanden } from '../../domein/programma/opvragen.contract.ts';
import { waaromDicht } from '../../domein/verband/status.contract.ts';
import { listVerstrekkingsbesluiten } from '../../domein/verstrekkingsbesluit/contract.ts';
import type { z } from 'zod';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { Kerngetallen, Table, type Kolom } from '../ui/data.tsx';
import { Actiebalk, Breadcrumb, Details, Pagination } from '../ui/guide.tsx';
import { ButtonLink, Card, Datum, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showGetal, showMoment } from '../woorden.ts';

type Rij = z.output<typeof Vergelijking>;

const pathOf = (verband: string): string => `/verbanden/${verband}/vergelijkingen`;

type Waarom = { titel: string; waarom: string };

/** Without a decision that holds today there is nothing to fill in, but somewhere to go. */
function Dicht({ verband, titel, waarom }: Waarom & { verband: string }) {
  return (
    <Actiebalk
      titel={titel}
      acties={
        <ButtonLink href={`/verbanden/${verband}/verstrekkingsbesluiten`}>Naar de verstrekkingsbesluiten</ButtonLink>
      }
    >
      {waarom}
    </Actiebalk>
  );
}

function Vraag({ page, refused }: { page: Page; refused: Refused | undefined }) {
  const { verband } = verbandOf(page);
  return (
    <Card titel="Vergelijk de lijsten">
      <Form
        contract={recordVergelijking.body}
        action={pathOf(verband)}
        csrf={page.csrf}
        submit="Vergelijk"
        values={refused?.values ?? { peildatum: page.vandaag }}
        fouten={refused?.fouten ?? []}
      />
    </Card>
  );
}

/** What the last one found: only who is on both lists, since of the others nobody may know. */
function Laatste({ vergelijking: { peildatum, opBeide, geopend, liepAl } }: { vergelijking: Rij }) {
  return (
    <Card
      titel={
        <>
          Laatste uitkomst, peildatum <Datum iso={peildatum} />
        </>
      }
    >
      <Kerngetallen
        items={[
          { waarde: showGetal(opBeide), label: 'op beide lijsten' },
          { waarde: showGetal(geopend), label: 'casussen geopend', tone: 'goed' },
          { waarde: showGetal(liepAl), label: 'daar was al een casus' },
        ]}
      />
      <div>
        <ButtonLink href="/werkvoorraad">Naar de werkvoorraad</ButtonLink>
      </div>
    </Card>
  );
}

const kolommen: Kolom<Rij>[] = [
  { kop: 'Peildatum', soort: 'naam', cel: ({ peildatum }) => <Datum iso={peildatum} /> },
  { kop: 'Uitgevoerd', cel: ({ geregistreerdOp }) => showMoment(geregistreerdOp) },
  { kop: 'Op beide lijsten', soort: 'getal', cel: ({ opBeide }) => showGetal(opBeide) },
  { kop: 'Geopend', soort: 'getal', cel: ({ geopend }) => showGetal(geopend) },
  { kop: 'Had al een casus', soort: 'getal', cel: ({ liepAl }) => showGetal(liepAl) },
];

function Eerdere({ verband, eerdere, volgende }: { verband: string; eerdere: Rij[]; volgende: string | undefined }) {
  if (eerdere.length === 0) return null;
  return (
    <>
      <Table caption="Eerdere vergelijkingen" captionVisible kolommen={kolommen} rijen={eerdere} />
      {volgende === undefined ? null : <Pagination volgende={`${pathOf(verband)}?na=${volgende}`} />}
    </>
  );
}

function Uitleg() {
  return (
    <Details vraag="Wat gebeurt er bij een vergelijking?">
      <Text>
        Loopplank zoekt wie op de peildatum op beide lijsten staat. Voor ieder van hen opent een casus, met iemand die
        verantwoordelijk is en een datum waarop iemand moet kijken. Liep er al een casus, dan verandert er niets.
      </Text>
      <Text>Wie op maar één lijst staat, blijft voor de ander onbekend. Ook het aantal wordt niet getoond.</Text>
    </Details>
  );
}

/** Why the lists may not be compared today, if they may not: no casus opens here, or nothing was decided. */
async function whyNot({ call }: Page, verband: string): Promise<Waarom | null> {
  const { verbanden } = await call(listVerbanden, {});
  const status = verbanden.find((een) => een.verband === verband)?.status ?? 'actief';
  const dicht = waaromDicht[status];
  if (dicht !== null) return { titel: 'Er gaan hier geen casussen open', waarom: dicht };
  const { verstrekkingsbesluiten } = await call(listVerstrekkingsbesluiten, { verband });
  if (verstrekkingsbesluiten.some(({ geldig }) => geldig)) return null;
  const waarom = verstrekkingsbesluiten[0]?.waaromNiet ?? 'Er is nog geen verstrekkingsbesluit.';
  return { titel: 'De lijsten mogen vandaag niet naast elkaar', waarom };
}

/** The comparison of two lists: whether it may, the question, and what earlier ones found. */
export async function drawVergelijkingen(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const na = page.c.req.query('na');
  const { vergelijkingen, volgende } = await page.call(listVergelijkingen, {
    verband,
    ...(na !== undefined && { na }),
  });
  const waarom = await whyNot(page, verband);
  const [laatste] = na === undefined ? vergelijkingen : [];
  return draw(
    page,
    { title: 'Vergelijk de lijsten', current: 'lijsten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Lijsten', href: `/verbanden/${verband}/lijsten` }, { naam: 'Vergelijkingen' }]} />
      <PageHead titel="Vergelijk de lijsten" onder={naam} />
      {laatste ? <Laatste vergelijking={laatste} /> : null}
      {waarom === null ? <Vraag page={page} refused={refused} /> : <Dicht verband={verband} {...waarom} />}
      <Uitleg />
      <Eerdere verband={verband} eerdere={laatste ? vergelijkingen.slice(1) : vergelijkingen} volgende={volgende} />
    </Stack>,
  );
}

export function record(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordVergelijking, {
    known: { verband },
    done: () => goOn(page, pathOf(verband), 'vergelijking'),
    again: (refused) => drawVergelijkingen(page, refused),
  });
}
