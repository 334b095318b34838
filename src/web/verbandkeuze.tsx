import { draw, goOn } from './page.tsx';
import type { Page } from './page.tsx';
import { Link, PageHead, Stack, Text } from './ui.tsx';
import { Table } from './ui/data.tsx';
import { EmptyState } from './ui/guide.tsx';
import type { MijnVerband } from './verband.ts';
import { showNamen } from './woorden.ts';

type Keuze = {
  titel: string;
  current: string;
  naar: (verband: string) => string;
  /** Only the verbanden in which one may do this. */
  handeling?: string;
  /** Only the verbanden of which the programme has this part. */
  deel?: MijnVerband['delen'][number];
};

/** Which of my verbanden? With one there is nothing to choose, so that one opens at once. */
export function chooseVerband({ titel, current, naar, handeling, deel }: Keuze) {
  return (page: Page): Response | Promise<Response> => {
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
        {first ? <Verbanden verbanden={verbanden} naar={naar} /> : <None />}
      </Stack>,
    );
  };
}

function Verbanden({ verbanden, naar }: { verbanden: MijnVerband[]; naar: Keuze['naar'] }) {
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

function None() {
  return (
    <EmptyState titel="U werkt nog in geen samenwerkingsverband">
      Vraag de coördinator van uw organisatie om u toe te voegen.
    </EmptyState>
  );
}
