import { Problem } from '../../core/problem.ts';
import type { Answer } from '../../core/contract.ts';
import type { getMeting } from '../../domein/meting/contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import { BarShare } from '../charts/bar-share.tsx';
import { PhasePicture } from '../charts/phase-picture.tsx';
import { queryOf } from '../meting/peil.ts';
import type { Peil } from '../meting/peil.ts';
import { Peilbalk, Peilregel } from '../meting/peilbalk.tsx';
import { askMeting } from '../meting/vraag.ts';
import { ZonderAanbod } from '../meting/zonder-aanbod.tsx';
import { draw, goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import { ButtonLink, Buttons, Card, Grid, Link, PageHead, Stack } from '../ui.tsx';
import { Kerngetallen } from '../ui/data.tsx';
import { EmptyState } from '../ui/guide.tsx';
import { verbandOf } from '../verband.ts';
import { showAantal, showGetal } from '../woorden.ts';

type Meting = Answer<typeof getMeting>;
type Woord = { enkelvoud: string; meervoud: string };

/** The road of a programme with the people on it. Who may not see figures gets the rules of the road instead. */
export async function showProgramma(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  try {
    return await drawProgramma(page);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'mag_niet') throw error;
    return goOn(page, `/verbanden/${verband}/programma/regels`);
  }
}

async function drawProgramma(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const { peil, meting, fouten } = await askMeting(page, verband);
  const { woorden, programma } = await page.call(getProgramma, { verband });
  const action = `/verbanden/${verband}/programma`;
  return draw(
    page,
    { title: naam, current: 'programmas', fout: fouten.length > 0, status: meting ? 200 : 400 },
    <Stack>
      <PageHead
        titel={naam}
        onder={meting ? <Peilregel {...meting} /> : undefined}
        actie={
          <Buttons>
            <ButtonLink href={`${action}/regels`} kind="secundair">
              Lees de regels
            </ButtonLink>
            <ButtonLink href={`/programmas/${programma}/spreiding`} kind="stil">
              Waar het werkt
            </ButtonLink>
          </Buttons>
        }
      />
      <Peilbalk action={action} peil={peil} peildatum={meting?.peildatum} fouten={fouten} />
      {meting ? <Road meting={meting} peil={peil} woord={woorden.deelnemer} /> : null}
    </Stack>,
  );
}

function Road({ meting, peil, woord }: { meting: Meting; peil: Peil; woord: Woord }) {
  const totaal = meting.fasen.reduce((som, { aantal }) => som + aantal, 0);
  const titel = `De weg van ${showAantal(totaal, woord.enkelvoud, woord.meervoud)}`;
  if (totaal === 0) {
    return (
      <EmptyState titel={`Nog geen ${woord.meervoud} op deze weg`}>
        {`Op deze peildatum liep er geen casus. Een casus opent als de lijsten zijn vergeleken.`}
      </EmptyState>
    );
  }
  const delen = sharesOf(meting, peil);
  return (
    <>
      <Card titel={titel}>
        <PhasePicture
          titel={titel}
          fasen={meting.fasen.map(({ fase, ...rest }) => ({ sleutel: fase, ...rest }))}
          woord={woord}
        />
      </Card>
      <Kerngetallen items={figuresOf(meting)} />
      <Grid>
        {delen.length > 0 ? (
          <Card titel="Wie heeft iets passends?" actie={<Link href={cijfers(meting, peil)}>Alle cijfers</Link>}>
            <BarShare titel="Aandelen" delen={delen} />
          </Card>
        ) : null}
        <ZonderAanbod meting={meting} woord={woord} alles={cijfers(meting, peil)} />
      </Grid>
    </>
  );
}

const cijfers = ({ verband }: Meting, peil: Peil): string => `/verbanden/${verband}/cijfers${queryOf(peil)}`;

/** Figures that stand by themselves; those of another organisation are not there. */
const figuresOf = ({ indicatoren }: Meting) =>
  indicatoren.flatMap(({ naam, waarde, noemer }) =>
    waarde === null || noemer !== undefined ? [] : [{ label: naam, waarde: showGetal(waarde) }],
  );

const sharesOf = ({ verband, indicatoren }: Meting, peil: Peil) =>
  indicatoren.flatMap(({ sleutel, naam, waarde, noemer, norm, opent }) =>
    typeof waarde === 'number' && typeof noemer === 'number'
      ? [
          {
            label: naam,
            aantal: waarde,
            totaal: noemer,
            ...(norm !== undefined && { norm }),
            ...(opent && waarde > 0 && { href: `/verbanden/${verband}/cijfers/${sleutel}${queryOf(peil)}` }),
          },
        ]
      : [],
  );
