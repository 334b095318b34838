import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { getOverlegcasus } from '../../domein/casusoverleg/overlegcasus.contract.ts';
import type { Overlegcasus } from '../../domein/casusoverleg/overlegcasus.contract.ts';
import { WatWeWeten } from '../casus/bekend/weten.tsx';
import { WatLoopt } from '../casus/loopt.tsx';
import { naamOf } from '../casus/pad.ts';
import { OpenAfspraken, WieDoetWat } from '../casus/zijkant.tsx';
import { draw } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { sayIn } from '../programma-woorden.ts';
import { niveauwoorden } from '../toegang/woorden.ts';
import { DefinitionList } from '../ui/data.tsx';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { Card, Columns, PageHead, Stack, Text } from '../ui.tsx';
import { PuntPad, overleggenPath, overlegPath, sayUitkomst } from './pad.ts';
import type { PuntRef } from './pad.ts';
import { Besluiten } from './punt-acties.tsx';

export type PuntAgain = { form: 'aanwezigheid' | 'afspraken' | 'uitkomst'; refused: Refused };

export type PuntDeel = { page: Page; pad: PuntRef; punt: Overlegcasus; again: PuntAgain | undefined };

/** A casus at the table: exactly what everybody who sits there may see, and what the table decides. */
export async function drawPunt(page: Page, again?: PuntAgain): Promise<Response> {
  const pad = readPad(page, PuntPad);
  const punt = await page.call(getOverlegcasus, pad);
  const blad = punt.blad && bladOf(punt.blad);
  const titel = blad ? naamOf(blad) : `Casus ${punt.nummer}`;
  const overleg = { verband: pad.verband, casusoverlegId: punt.casusoverlegId };
  return draw(
    page,
    { title: titel, current: 'casusoverleg', ...(again && { fout: true, status: again.refused.status }) },
    <Stack>
      <Breadcrumb
        items={[
          { naam: 'Casusoverleg', href: overleggenPath(pad.verband) },
          { naam: showDatum(punt.datum), href: overlegPath(overleg) },
          { naam: punt.nummer },
        ]}
      />
      <PageHead titel={titel} onder={blad ? onderOf(punt, blad) : `casusoverleg van ${showDatum(punt.datum)}`} />
      <InDeWeg punt={punt} />
      <Columns aside={<Besluiten {...{ page, pad, punt, again }} />}>
        {blad ? <Samen page={page} pad={pad} punt={punt} blad={blad} /> : null}
      </Columns>
    </Stack>,
  );
}

/** The casus as its own parts of a page know it, with nothing to do in it: what is done here is done by the table. */
const bladOf = (blad: NonNullable<Overlegcasus['blad']>): CasusBlad => ({
  ...blad,
  kenmerken: Object.fromEntries(Object.entries(blad.kenmerken).map(([key, one]) => [key, { ...one, mag: false }])),
  ...{ mag: [], inzage: [], inzageTot: null, bsn: null, agendapunten: [] },
});

const onderOf = ({ datum, uitkomst }: Overlegcasus, { casus }: CasusBlad): string =>
  [casus.faseNaam && `fase ${casus.faseNaam}`, `casusoverleg van ${showDatum(datum)}`, sayUitkomst(uitkomst)]
    .filter(Boolean)
    .join(' · ');

function InDeWeg({ punt }: { punt: Overlegcasus }) {
  if (punt.inDeWeg.length === 0) return null;
  return (
    <Card titel="Deze casus kan nu niet op tafel">
      {punt.inDeWeg.map((zin) => (
        <Text>{zin}</Text>
      ))}
    </Card>
  );
}

type Gezien = { page: Page; pad: PuntRef; punt: Overlegcasus; blad: CasusBlad };

function Samen({ page, pad, punt, blad }: Gezien) {
  const deel = { blad, pad, say: sayIn(blad.casus.woorden) };
  return (
    <>
      <Card titel="De vraag">
        <Text>
          {punt.vraag ?? 'Niet iedereen aan tafel mag de vraag lezen. Vertel haar zoals het voor iedereen kan.'}
        </Text>
      </Card>
      <OpenAfspraken {...deel} />
      <WatLoopt {...deel} />
      <WatWeWeten {...deel} vandaag={page.vandaag} />
      <WieDoetWat {...deel} />
      <Card titel="Wat deze tafel mag zien">
        <Text>
          U ziet hier alleen wat iedereen die erbij zit mag zien: van elk soort gegevens het minste. Wat bij één
          organisatie hoort, staat er niet.
        </Text>
        <Details vraag="Welke soorten gegevens zijn dat?">
          {punt.gezien.length === 0 ? (
            <Text>Geen enkele.</Text>
          ) : (
            <DefinitionList items={punt.gezien.map(({ naam, niveau }) => [naam, niveauwoorden[niveau].naam])} />
          )}
        </Details>
      </Card>
    </>
  );
}
