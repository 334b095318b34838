import type { Child } from 'hono/jsx';
import { getLijst, processLijst, tryLijst } from '../../domein/lijst/contract.ts';
import { draw, goOn, submit } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Breadcrumb, ErrorSummary } from '../ui/guide.tsx';
import { PageHead, Stack } from '../ui.tsx';
import { showAantal } from '../woorden.ts';
import { forgetFout, standOf, startVerwerking } from './bezig.ts';
import { readKoppeling } from './kolommen.tsx';
import { lijstPath, readLijstPad } from './pad.ts';
import { Bezig, Proef, Uitslag, Voorbereiden } from './standen.tsx';
import type { Gekozen, View } from './standen.tsx';

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
      {stand?.bezig === false && lijst.status === 'ontvangen' ? (
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

/** The trial: nothing changes but the choice of columns. */
export async function tryOut(page: Page): Promise<Response> {
  const pad = readLijstPad(page);
  const koppeling = readKoppeling(await page.call(getLijst, pad), await page.c.req.formData());
  return submit(page, tryLijst, {
    known: { ...pad, koppeling },
    done: () => {
      forgetFout(pad.lijstId);
      return goOn(page, lijstPath(pad));
    },
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
