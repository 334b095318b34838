import type { Child } from 'hono/jsx';
import { draw, goOn } from './page.tsx';
import type { Page } from './page.tsx';
import { Card, Link, PageHead, Stack, Text } from './ui.tsx';
import { List, Table } from './ui/data.tsx';
import { EmptyState, FilterBar } from './ui/guide.tsx';
import type { MijnVerband } from './verband.ts';
import { byNaam, showNamen } from './woorden.ts';

type Keuze = {
  titel: string;
  current: string;
  naar: (verband: string) => string;
  /** Only the verbanden in which one may do this. */
  handeling?: string;
  /** Only the verbanden of which the programme has this part. */
  deel?: MijnVerband['delen'][number];
  /** What stands above the choice, such as a way to all of them together. */
  boven?: (page: Page) => Promise<Child>;
};

/** From so many on, one looks for a name instead of reading them all. */
const veel = 9;

/** Which of my verbanden? With one there is nothing to choose, so that one opens at once. */
export function chooseVerband({ titel, current, naar, handeling, deel, boven }: Keuze) {
  return async (page: Page): Promise<Response> => {
    const verbanden = page.ik.verbanden.filter(
      ({ mag, delen }) =>
        (handeling === undefined || mag.includes(handeling)) && (deel === undefined || delen.includes(deel)),
    );
    const [first, ...others] = verbanden;
    if (first && others.length === 0) return goOn(page, naar(first.verband));
    return draw(
      page,
      { title: titel, current },
      <Stack>
        <PageHead titel={titel} />
        {boven && first ? await boven(page) : null}
        {first ? null : <None />}
        {first && verbanden.length < veel ? <Verbanden verbanden={verbanden} naar={naar} /> : null}
        {verbanden.length >= veel ? <VeelVerbanden verbanden={verbanden} naar={naar} page={page} /> : null}
      </Stack>,
    );
  };
}

type VerbandenProps = { verbanden: MijnVerband[]; naar: Keuze['naar'] };

/** A few with one's role in each. */
function Verbanden({ verbanden, naar }: VerbandenProps) {
  return (
    <>
      <Text>U werkt in meer dan één samenwerkingsverband. Kies er een.</Text>
      <Table
        caption="Samenwerkingsverbanden"
        rijen={verbanden}
        kolommen={[
          {
            kop: 'Samenwerkingsverband',
            soort: 'naam',
            cel: ({ verband, naam }) => <Link href={naar(verband)}>{naam}</Link>,
          },
          { kop: 'Uw rol', cel: ({ rollen }) => showNamen(rollen) },
        ]}
      />
    </>
  );
}

/** Many: in columns under the alphabet, and with a question that leaves only those that one means. */
function VeelVerbanden({ verbanden, naar, page }: VerbandenProps & { page: Page }) {
  const zoek = page.c.req.query('zoek')?.trim() ?? '';
  const found = verbanden.filter(({ naam }) => naam.toLowerCase().includes(zoek.toLowerCase()));
  const here = page.c.req.path;
  return (
    <>
      <Text>{`U werkt in ${verbanden.length} samenwerkingsverbanden. Kies er een.`}</Text>
      <FilterBar
        action={here}
        label="Samenwerkingsverbanden"
        filters={[{ naam: 'zoek', label: 'Zoek op naam', waarde: zoek }]}
      >
        {zoek === '' ? null : <Link href={here}>Toon alles</Link>}
      </FilterBar>
      {found.length === 0 ? (
        <EmptyState titel="Geen samenwerkingsverband gevonden">
          Kijk of de naam goed is geschreven. U zoekt alleen in de verbanden waarin u werkt.
        </EmptyState>
      ) : (
        <Card titel="Samenwerkingsverbanden">
          <List
            columns
            items={found.toSorted(byNaam).map(({ verband, naam }) => (
              <Link href={naar(verband)}>{naam}</Link>
            ))}
          />
        </Card>
      )}
    </>
  );
}

function None() {
  return (
    <EmptyState titel="U werkt nog in geen samenwerkingsverband">
      Vraag de coördinator van uw organisatie om u toe te voegen.
    </EmptyState>
  );
}
