import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { getLijst, processLijst, tryLijst } from '../../domein/lijst/contract.ts';
import type { Lijstdetail, Telling } from '../../domein/lijst/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { Progress } from '../ui/data.tsx';
import { Actiebalk, Breadcrumb, Details, ErrorSummary } from '../ui/guide.tsx';
import { ActButton, ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';
import { showAantal } from '../woorden.ts';
import { standOf, startVerwerking } from './bezig.ts';
import { Kolommen, readKoppeling } from './kolommen.tsx';
import { lijstPath, readLijstPad } from './pad.ts';
import { NietInBestand, Regels, Totalen } from './regels.tsx';

type View = { page: Page; lijst: Lijstdetail; path: string };

/** A list in the state it is in: its columns, the trial, the work, or what came of it. */
export async function drawLijst(page: Page, gekozen?: Gekozen): Promise<Response> {
  const pad = readLijstPad(page);
  const path = lijstPath(pad);
  const lijst = await page.call(getLijst, pad);
  const stand = standOf(pad.lijstId);
  const bezig = lijst.status === 'bezig' || stand?.bezig === true;
  if (bezig) page.c.header('Refresh', '2');
  const view = { page, lijst, path };
  return draw(
    page,
    { title: lijst.soortNaam, current: 'lijsten', ...(gekozen && { fout: true, status: gekozen.refused.status }) },
    <Stack>
      <Breadcrumb
        items={[{ naam: 'Lijsten', href: `/verbanden/${pad.verband}/lijsten` }, { naam: lijst.bestandsnaam }]}
      />
      <PageHead
        titel={lijst.soortNaam}
        onder={`${lijst.bestandsnaam}, ${showAantal(lijst.regels, 'regel', 'regels')}`}
      />
      {stand?.bezig === false ? (
        <ErrorSummary titel="De lijst is niet verwerkt" fouten={[{ veld: '', melding: stand.fout }]} />
      ) : null}
      {bezig ? <Bezig {...view} /> : bodyOf(view, gekozen)}
    </Stack>,
  );
}

function bodyOf(view: View, gekozen: Gekozen | undefined): Child {
  const { status, telling } = view.lijst;
  if (status === 'ontvangen' && (telling === null || gekozen)) return <Voorbereiden {...view} gekozen={gekozen} />;
  if (telling === null) return null;
  return status === 'ontvangen' ? <Proef {...view} telling={telling} /> : <Uitslag {...view} telling={telling} />;
}

type Gekozen = { koppeling: Lijstdetail['koppeling']; refused: Refused };

function Voorbereiden({ page, lijst, path, gekozen }: View & { gekozen: Gekozen | undefined }) {
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

function Proef({ page, lijst, path, telling }: View & { telling: Telling }) {
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

function Bezig({ lijst }: View) {
  return (
    <Card titel="De lijst wordt verwerkt">
      <Progress label="Verwerkte regels" waarde={lijst.gedaan} totaal={lijst.regels} />
      <Text>U kunt deze pagina verlaten. De verwerking gaat door, en de uitslag staat daarna hier.</Text>
    </Card>
  );
}

function Uitslag({ page, lijst, path, telling }: View & { telling: Telling }) {
  const { verband, mag } = verbandOf(page);
  const klaar = lijst.status === 'verwerkt';
  const csv = telling.afgekeurd > 0 && (
    <ButtonLink kind="secundair" href={`${path}/afgekeurd.csv`}>
      Download afgekeurde regels
    </ButtonLink>
  );
  const verder = klaar && mag.includes('vergelijking') && (
    <ButtonLink href={`/verbanden/${verband}/vergelijkingen`}>Vergelijk de lijsten</ButtonLink>
  );
  const titel = klaar ? 'De lijst is verwerkt' : 'Er is niets overgenomen';
  const goed = klaar ? 'Wat goed was, staat op de lijst.' : 'U koos voor alles of niets, en er zijn regels afgekeurd.';
  const rest = telling.afgekeurd > 0 ? ' Verbeter de afgekeurde regels in uw bestand en lever het opnieuw aan.' : '';
  return (
    <Stack>
      <Actiebalk titel={titel} acties={[verder, csv]}>
        {goed + rest}
      </Actiebalk>
      <Totalen telling={telling} path={path} />
      <NietInBestand telling={telling} />
      <Regels page={page} lijst={lijst} telling={telling} />
    </Stack>
  );
}

/** The trial: nothing changes but the choice of columns. */
export async function tryOut(page: Page): Promise<Response> {
  const pad = readLijstPad(page);
  const koppeling = readKoppeling(await page.call(getLijst, pad), await page.c.req.formData());
  return submit(page, tryLijst, {
    known: { ...pad, koppeling },
    done: () => goOn(page, lijstPath(pad)),
    again: (refused) => drawLijst(page, { koppeling, refused }),
  });
}

/** Starts the work and goes on to the page that shows how far it is. */
export async function process(page: Page): Promise<Response> {
  const pad = readLijstPad(page);
  await page.call(getLijst, pad);
  const allesOfNiets = (await page.c.req.formData()).get('keuze') === 'alles_of_niets';
  await startVerwerking(pad.lijstId, () => page.call(processLijst, { ...pad, allesOfNiets }));
  return goOn(page, lijstPath(pad));
}
