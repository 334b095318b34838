import { showDatum } from '../../core/datum.ts';
import type { Tijdlijnregel } from '../../domein/casus/tijdlijn.contract.ts';
import { getMijnCasus, getMijnProgramma, listMijnTijdlijn } from '../../domein/inwoner/mijn.contract.ts';
import type { Taal } from '../casus/tijdlijn/delen.tsx';
import { tell } from '../casus/tijdlijn/tell.ts';
import { Period, Timeline } from '../ui/data.tsx';
import { Pagination } from '../ui/guide.tsx';
import { Card, PageHead, Stack } from '../ui.tsx';
import { showMaand, showZin } from '../woorden.ts';
import { casusIdOf, drawMijn, mijnPath } from './page.tsx';
import type { Mijn } from './page.tsx';
import { sayTo } from './woorden.ts';

const maandOf = ({ datum }: Tijdlijnregel): string => datum.slice(0, 7);

/** Everything that happened, newest first, by month. */
export async function showTijdlijn(page: Mijn): Promise<Response> {
  const casusId = casusIdOf(page);
  const voor = page.c.req.query('voor');
  const [casus, programma, { tijdlijn, volgende }] = await Promise.all([
    page.call(getMijnCasus, { casusId }),
    page.call(getMijnProgramma, { casusId }),
    page.call(listMijnTijdlijn, { casusId, ...(voor !== undefined && { voor }) }),
  ]);
  const path = `${mijnPath(casusId)}/tijdlijn`;
  return drawMijn(
    page,
    { title: 'Wat er gebeurde', current: 'tijdlijn', casusId },
    <Stack>
      <PageHead titel="Wat er gebeurde" onder="Het nieuwste staat bovenaan." />
      <Card>
        <Maanden tijdlijn={tijdlijn} taal={{ programma, say: sayTo(casus), vandaag: page.vandaag }} />
        <Pagination
          {...(voor !== undefined && { begin: { href: path, naam: 'Naar het nieuwste' } })}
          {...(volgende !== undefined && { volgende: `${path}?voor=${volgende}` })}
        />
      </Card>
    </Stack>,
  );
}

function Maanden({ tijdlijn, taal }: { tijdlijn: Tijdlijnregel[]; taal: Taal }) {
  return [...new Set(tijdlijn.map(maandOf))].map((maand) => (
    <Period naam={showZin(showMaand(maand))} level={2}>
      <Timeline
        items={tijdlijn
          .filter((regel) => maandOf(regel) === maand)
          .map((regel) => ({ ...tell(regel, taal), meta: metaOf(regel) }))}
      />
    </Period>
  ));
}

function metaOf({ datum, door, verbeterd }: Tijdlijnregel): string {
  const wie = door === null ? '' : ` door ${door.naam}, ${door.organisatie}`;
  return `${showDatum(datum)}${wie}${verbeterd ? ' · verbeterd' : ''}`;
}
