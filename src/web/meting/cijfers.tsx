import type { Answer } from '../../core/contract.ts';
import { showDatum } from '../../core/datum.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { ButtonLink, Heading, Link, PageHead, PrintOnly, Stack } from '../ui.tsx';
import { DefinitionList } from '../ui/data.tsx';
import { verbandOf } from '../verband.ts';
import { showMoment } from '../woorden.ts';
import { Cijfertabel } from './cijfertabel.tsx';
import { queryOf } from './peil.ts';
import { Peilbalk, Peilregel } from './peilbalk.tsx';
import { samenMet } from './samen.tsx';
import { askMeting } from './vraag.ts';
import type { Gemeten } from './vraag.ts';
import { ZonderAanbod } from './zonder-aanbod.tsx';

/** The figures of a verband on a day, as known at a moment. */
export async function showCijfers(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const gemeten = await askMeting(page, verband);
  const { peil, meting, fouten } = gemeten;
  const [programma, samen] = await Promise.all([page.call(getProgramma, { verband }), samenMet(page, verband)]);
  const action = `/verbanden/${verband}/cijfers`;
  return draw(
    page,
    { title: `Cijfers van ${naam}`, current: 'cijfers', fout: fouten.length > 0, status: meting ? 200 : 400 },
    <Stack>
      <PageHead
        titel={`Cijfers van ${naam}`}
        onder={meting ? <Peilregel {...meting} /> : undefined}
        actie={
          meting ? (
            <ButtonLink href={`${action}.csv${queryOf(peil)}`} kind="secundair">
              Download als CSV
            </ButtonLink>
          ) : null
        }
      />
      <Peilbalk action={action} peil={peil} peildatum={meting?.peildatum} fouten={fouten} />
      {meting && samen ? (
        <Link href={`/programmas/${samen}/meting${queryOf(peil)}`}>Alle verbanden van dit programma</Link>
      ) : null}
      {programma.getrouwheid ? (
        <Link href={`/verbanden/${verband}/getrouwheid${meting ? queryOf(peil) : ''}`}>Trouw aan de methode</Link>
      ) : null}
      {meting ? <Figures gemeten={gemeten} meting={meting} programma={programma} /> : null}
    </Stack>,
  );
}

type Meting = NonNullable<Gemeten['meting']>;
type FiguresProps = { gemeten: Gemeten; meting: Meting; programma: Answer<typeof getProgramma> };

function Figures({ gemeten: { peil }, meting, programma }: FiguresProps) {
  const namen = (sleutel: string, query: Record<string, string> = {}): string =>
    `/verbanden/${meting.verband}/cijfers/${sleutel}${queryOf({ ...peil, ...query })}`;
  const rest = (sleutel: string): string | undefined => {
    const whole = programma.indicatoren[sleutel]?.deel_van;
    const opent = meting.indicatoren.some((cijfer) => cijfer.sleutel === whole && cijfer.opent);
    return opent ? namen(sleutel, { deel: 'rest' }) : undefined;
  };
  return (
    <>
      <Cijfertabel cijfers={meting.indicatoren} namen={namen} rest={rest} />
      <ZonderAanbod meting={meting} woord={programma.woorden.deelnemer} />
      <PrintOnly>
        <Verantwoording meting={meting} />
      </PrintOnly>
    </>
  );
}

/** On paper every figure carries its day, the moment it was known, the version and the definition. */
function Verantwoording({ meting }: { meting: Meting }) {
  const { peildatum, bekendOp, programmaNaam, versie, indicatoren } = meting;
  return (
    <>
      <Heading level={2}>Verantwoording</Heading>
      <DefinitionList
        items={[
          ['Peildatum', showDatum(peildatum)],
          ['Zoals bekend op', showMoment(bekendOp)],
          ['Programma', `${programmaNaam}, versie ${versie}`],
          ...indicatoren.map(({ naam, definitie }) => [naam, definitie] as const),
        ]}
      />
    </>
  );
}
