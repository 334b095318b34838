import { z } from 'zod';
import type { Lijstdetail, Telling } from '../../domein/lijst/contract.ts';
import { Form } from '../form.tsx';
import type { Page, Refused } from '../page.tsx';
import { Progress } from '../ui/data.tsx';
import { Actiebalk, Details } from '../ui/guide.tsx';
import { ActButton, ButtonLink, Card, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showAantal } from '../woorden.ts';
import { Kolommen } from './kolommen.tsx';
import { AnderGebied, NietInBestand, Regels, Totalen } from './regels.tsx';

/** The page of a list in each state that it can be in. */

export type View = { page: Page; lijst: Lijstdetail; path: string };

/** A choice of columns that was refused. */
export type Gekozen = { koppeling: Lijstdetail['koppeling']; refused: Refused };

/** Which heading of the file stands for which column; nothing can be tried before that is clear. */
export function Voorbereiden({ page, lijst, path, gekozen }: View & { gekozen: Gekozen | undefined }) {
  const klopt = lijst.ontbrekend.length === 0;
  return (
    <Card titel="Welke kolom is wat?">
      <Text>
        {klopt
          ? 'Alle kolommen die nodig zijn, zijn herkend. Kijk of het klopt en doe een proef. Er verandert nog niets.'
          : 'Niet alle kolommen zijn herkend. Kies per kolom van de lijst de kop in uw bestand. Er verandert nog niets.'}
      </Text>
      <Kolommen
        lijst={lijst}
        action={`${path}/proef`}
        csrf={page.csrf}
        {...(gekozen && { koppeling: gekozen.koppeling, fouten: gekozen.refused.fouten })}
      />
    </Card>
  );
}

const Keuze = z.object({
  keuze: z.enum(['goed', 'alles_of_niets']).meta({
    label: 'Wat neemt u over?',
    options: {
      goed: 'Alles wat goed is. De afgekeurde regels levert u later verbeterd aan.',
      alles_of_niets: 'Alles of niets. Er wordt niets overgenomen zolang er een regel is afgekeurd.',
    },
  }),
});

/** What would happen, and the choice to let it. */
export function Proef({ page, lijst, path, telling }: View & { telling: Telling }) {
  const action = `${path}/verwerking`;
  return (
    <Stack>
      {telling.afgekeurd === 0 ? (
        <Actiebalk
          titel="De proef is klaar: alle regels zijn goed"
          acties={
            <ActButton action={action} csrf={page.csrf} kind="primair">
              Verwerk de lijst
            </ActButton>
          }
        >
          Er is nog niets veranderd. Hieronder ziet u wat er per regel gebeurt als u de lijst verwerkt.
        </Actiebalk>
      ) : null}
      <Totalen telling={telling} path={path} />
      <NietInBestand telling={telling} />
      <AnderGebied telling={telling} />
      {telling.afgekeurd === 0 ? null : (
        <Card titel={`${showAantal(telling.afgekeurd, 'regel wordt', 'regels worden')} afgekeurd`}>
          <Text>Dit was een proef. Er is nog niets veranderd.</Text>
          <Form
            contract={Keuze}
            action={action}
            csrf={page.csrf}
            submit="Verwerk de lijst"
            values={{ keuze: 'goed' }}
          />
        </Card>
      )}
      <Regels page={page} lijst={lijst} telling={telling} />
      <Details vraag="Klopt een kolom niet? Pas de kolommen aan">
        <Kolommen lijst={lijst} action={`${path}/proef`} csrf={page.csrf} />
      </Details>
    </Stack>
  );
}

export function Bezig({ lijst }: View) {
  return (
    <Card titel="De lijst wordt verwerkt">
      <Progress label="Verwerkte regels" waarde={lijst.gedaan} totaal={lijst.regels} />
      <Text>U kunt deze pagina verlaten. De verwerking gaat door, en de uitslag staat daarna hier.</Text>
    </Card>
  );
}

/** What came of it, and what to do next. */
export function Uitslag({ page, lijst, path, telling }: View & { telling: Telling }) {
  const { verband, mag, delen } = verbandOf(page);
  const klaar = lijst.status === 'verwerkt';
  const csv = telling.afgekeurd > 0 && (
    <ButtonLink kind="secundair" href={`${path}/afgekeurd.csv`}>
      Download afgekeurde regels
    </ButtonLink>
  );
  const verder = klaar && mag.includes('vergelijking') && (
    <ButtonLink href={`/verbanden/${verband}/vergelijkingen`}>Vergelijk de lijsten</ButtonLink>
  );
  const selecties = klaar && delen.includes('selecties') && (
    <ButtonLink href={`/verbanden/${verband}/selecties`}>Naar de selecties</ButtonLink>
  );
  const titel = klaar ? 'De lijst is verwerkt' : 'Er is niets overgenomen';
  const goed = klaar ? 'Wat goed was, staat op de lijst.' : 'U koos voor alles of niets, en er zijn regels afgekeurd.';
  const rest = telling.afgekeurd > 0 ? ' Verbeter de afgekeurde regels in uw bestand en lever het opnieuw aan.' : '';
  return (
    <Stack>
      <Actiebalk titel={titel} acties={[verder, selecties, csv]}>
        {goed + rest}
      </Actiebalk>
      <Totalen telling={telling} path={path} />
      <NietInBestand telling={telling} />
      <AnderGebied telling={telling} />
      <Regels page={page} lijst={lijst} telling={telling} />
    </Stack>
  );
}
