import { z } from 'zod';
import type { Answer } from '../../core/contract.ts';
import { showDatum } from '../../core/datum.ts';
import { getAanvraagverloop } from '../../domein/aanvraag/lijst.contract.ts';
import { LineOverTime } from '../charts/line-over-time.tsx';
import { fieldOfDatum, readDatum } from '../form/datum.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Kerngetallen } from '../ui/data.tsx';
import { Breadcrumb, FilterBar } from '../ui/guide.tsx';
import { Card, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { aanvragenPath } from './pad.ts';

const Vraag = z.object({ soort: z.string().optional(), van: z.iso.date().optional(), tot: z.iso.date().optional() });

/** What the filter asks; what is no day is not asked. */
function readVraag({ c }: Page): z.output<typeof Vraag> {
  const filled = Object.entries(c.req.query()).filter(([, value]) => value !== '');
  const read = filled.map(([naam, value]) => [naam, naam === 'soort' ? value : readDatum(value)]);
  const vraag = Vraag.safeParse(Object.fromEntries(read));
  return vraag.success ? vraag.data : {};
}

const titel = 'Aanvragen per week';

const optionsOf = (soorten: Record<string, string>) => [
  { waarde: '', naam: 'alle soorten' },
  ...Object.entries(soorten).map(([waarde, naam]) => ({ waarde, naam })),
];

/** How many aanvragen came in each week, and how many were decided. */
export async function showVerloop(page: Page): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const vraag = readVraag(page);
  const { van, tot, weken, soorten, verwachting } = await page.call(getAanvraagverloop, { verband, ...vraag });
  const path = aanvragenPath(verband);
  return draw(
    page,
    { title: titel, current: 'aanvragen' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Aanvragen', href: path }, { naam: titel }]} />
      <PageHead titel={titel} onder={`${naam}, ${showDatum(van)} tot en met ${showDatum(tot)}`} />
      <FilterBar
        action={`${path}/verloop`}
        label="Andere periode"
        filters={[
          { naam: 'soort', label: 'Soort', waarde: vraag.soort, opties: optionsOf(soorten) },
          { naam: 'van', label: 'Van', waarde: fieldOfDatum(van), soort: 'datum' },
          { naam: 'tot', label: 'Tot en met', waarde: fieldOfDatum(tot), soort: 'datum' },
        ]}
      />
      <Cijfers weken={weken} verwachting={verwachting} />
    </Stack>,
  );
}

type Verloop = Pick<Answer<typeof getAanvraagverloop>, 'weken' | 'verwachting'>;

type Geteld = 'ontvangen' | 'besloten' | 'toegekend' | 'verwacht';

/** The sums of the period, and the weeks as a picture with its table. */
function Cijfers({ weken, verwachting }: Verloop) {
  const sum = (wat: Geteld) => weken.reduce((all, week) => all + week[wat], 0);
  const series = (wat: Geteld) => weken.map((week) => ({ datum: week.maandag, aantal: week[wat] }));
  return (
    <>
      <Kerngetallen
        items={[
          { waarde: sum('ontvangen'), label: 'ontvangen' },
          { waarde: sum('besloten'), label: 'besloten' },
          { waarde: sum('toegekend'), label: 'toegekend' },
          ...(verwachting === null ? [] : [{ waarde: sum('verwacht'), label: 'verwacht' }]),
        ]}
      />
      <Card titel={titel}>
        <LineOverTime
          titel={titel}
          kop="Week van"
          reeksen={[
            { naam: 'Ontvangen', punten: series('ontvangen') },
            { naam: 'Besloten', punten: series('besloten') },
            ...(verwachting === null ? [] : [{ naam: 'Verwacht', punten: series('verwacht') }]),
          ]}
        />
        {verwachting === null ? null : <Text stil>{`Verwacht: geteld naar “${verwachting}”.`}</Text>}
        <Drukste weken={weken} wat="verwacht" zin="De meeste aanvragen worden verwacht in de week van" />
        <Drukste weken={weken} wat="ontvangen" zin="De meeste aanvragen kwamen binnen in de week van" />
      </Card>
    </>
  );
}

/** The first of the weeks with most: what a reader looks for in the picture. */
function Drukste({ weken, wat, zin }: Pick<Verloop, 'weken'> & { wat: Geteld; zin: string }) {
  const [busiest] = weken.toSorted((een, ander) => ander[wat] - een[wat]);
  if (!busiest || busiest[wat] === 0) return null;
  return <Text stil>{`${zin} ${showDatum(busiest.maandag)}: ${busiest[wat]}.`}</Text>;
}
