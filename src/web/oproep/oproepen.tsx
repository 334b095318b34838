import { showDatum } from '../../core/datum.ts';
import { OproepstandGegeven, getOproepen, recordOproepstand } from '../../domein/oproep/contract.ts';
import type { Oproepen, Oproepstand, Oproepstatus } from '../../domein/oproep/contract.ts';
import { wordOf } from '../form/fields.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { List, Table } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { Badge, Card, Columns, Lines, PageHead, Part, Stack, Text } from '../ui.tsx';
import type { Tone } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { chooseVerband } from '../verbandkeuze.tsx';

const titel = 'Oproepen';
const pathOf = (verband: string): string => `/verbanden/${verband}/oproepen`;

const tonen: Record<Oproepstatus, Tone> = { niet_begonnen: 'te-laat', bezig: 'let-op', geregeld: 'goed' };

const Status = ({ status }: { status: Oproepstatus }) => (
  <Badge tone={tonen[status]}>{wordOf(OproepstandGegeven, 'status', status)}</Badge>
);

/** Which partner has arranged what: one table of partners by calls, and of each call what it asks. */
async function drawOproepen(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const all = await page.call(getOproepen, { verband });
  return draw(
    page,
    { title: titel, current: 'oproepen', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <PageHead titel={titel} onder={naam} />
      <Columns aside={all.mag ? <LegVast {...{ page, all, refused }} /> : null}>
        <Card titel="Hoe het ervoor staat">
          <Matrix all={all} />
        </Card>
        <Wat all={all} />
        <PerPartner all={all} />
      </Columns>
    </Stack>,
  );
}

function Matrix({ all: { oproepen, partners } }: { all: Oproepen }) {
  return (
    <Table
      caption="Partners en oproepen"
      rijen={partners}
      kolommen={[
        { kop: 'Partner', soort: 'naam', cel: ({ naam }) => naam },
        ...oproepen.map(({ oproep, naam }) => ({
          kop: naam,
          cel: ({ standen }: Oproepen['partners'][number]) => (
            <Status status={standen.find((one) => one.oproep === oproep)?.status ?? 'niet_begonnen'} />
          ),
          leeg: ({ standen }: Oproepen['partners'][number]) => !standen.some((one) => one.oproep === oproep),
        })),
      ]}
    />
  );
}

function Wat({ all: { oproepen } }: { all: Oproepen }) {
  return (
    <Card titel="Wat er gevraagd wordt">
      {oproepen.map(({ naam, omschrijving, partner, bron, telling }) => (
        <Part titel={naam}>
          <Text>{omschrijving}</Text>
          <Text stil>
            {`${partner} · geregeld ${telling.geregeld}, bezig ${telling.bezig}, niet begonnen ${telling.niet_begonnen} · ${bron}`}
          </Text>
        </Part>
      ))}
    </Card>
  );
}

function PerPartner({ all: { oproepen, partners } }: { all: Oproepen }) {
  const named = (sleutel: string) => oproepen.find(({ oproep }) => oproep === sleutel)?.naam ?? sleutel;
  const told = partners.filter(({ standen }) => standen.some(({ vastgelegd }) => vastgelegd.length > 0));
  if (told.length === 0) return null;
  return (
    <Card titel="Per partner">
      {told.map(({ naam, standen }) => (
        <Details vraag={naam}>
          <List
            items={standen.flatMap(({ oproep, vastgelegd }) =>
              vastgelegd.map((stand) => (
                <>
                  <Lines onder={sayMelding(stand)}>
                    {[named(oproep), stand.wederpartij].filter(Boolean).join(', met ')} <Status status={stand.status} />
                  </Lines>
                  <Eerder stand={stand} />
                </>
              )),
            )}
          />
        </Details>
      ))}
    </Card>
  );
}

type Melding = Oproepstand['eerder'][number];

/** Since when it is so, and who says so. */
const sayMelding = ({ datum, door, toelichting }: Melding): string =>
  [`sinds ${showDatum(datum)}`, door, toelichting].filter(Boolean).join(' · ');

/** How it stood before, the newest first. */
function Eerder({ stand: { eerder } }: { stand: Oproepstand }) {
  if (eerder.length === 0) return null;
  return (
    <Details vraag="Hoe het eerder stond">
      <List
        items={eerder.map((melding) => (
          <Lines onder={sayMelding(melding)}>
            <Status status={melding.status} />
          </Lines>
        ))}
      />
    </Details>
  );
}

type LegVastProps = { page: Page; all: Oproepen; refused: Refused | undefined };

function LegVast({ page, all, refused }: LegVastProps) {
  const eigen = all.partners.find((one) => one.eigen)?.standen.map(({ oproep }) => oproep) ?? [];
  const options = all.oproepen
    .filter(({ oproep }) => eigen.includes(oproep))
    .map(({ oproep, naam }) => ({ waarde: oproep, naam }));
  return (
    <Card titel="Leg vast voor uw organisatie">
      <Form
        contract={recordOproepstand.body}
        action={pathOf(verbandOf(page).verband)}
        csrf={page.csrf}
        submit="Leg vast"
        options={{ oproep: options }}
        {...refused}
      />
    </Card>
  );
}

function record(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, recordOproepstand, {
    known: { verband },
    done: () => goOn(page, pathOf(verband), 'oproep'),
    again: (refused) => drawOproepen(page, refused),
  });
}

export function addOproepPages(pages: Pages): void {
  pages.get('/oproepen', chooseVerband({ titel, current: 'oproepen', naar: pathOf, deel: 'oproepen' }));
  pages.get('/verbanden/:verband/oproepen', (page) => drawOproepen(page));
  pages.post('/verbanden/:verband/oproepen', record);
}
