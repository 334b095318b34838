import { showDatum } from '../../core/datum.ts';
import { recordOverlegverslag } from '../../domein/casusoverleg/agendapunt.contract.ts';
import { getOverlegcasus, getOverlegverslag } from '../../domein/casusoverleg/overlegcasus.contract.ts';
import type { Verslagcasus } from '../../domein/casusoverleg/overlegcasus.contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { List, Prose } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, Lines, Link, PageHead, Part, Stack, Text } from '../ui.tsx';
import { showNamen } from '../woorden.ts';
import { OverlegPad, PuntPad, overleggenPath, overlegPath, puntPath, sayUitkomst } from './pad.ts';

/** The minutes, to read and to print: of each casus what this reader may see. */
export async function drawVerslag(page: Page): Promise<Response> {
  const pad = readPad(page, OverlegPad);
  const { naam, datum, plaats, verslag, deelnemers, casussen } = await page.call(getOverlegverslag, pad);
  const wanneer = showDatum(datum);
  return draw(
    page,
    { title: `Verslag van ${wanneer}`, current: 'casusoverleg' },
    <Stack>
      <Breadcrumb
        items={[
          { naam, href: overleggenPath(pad.verband) },
          { naam: wanneer, href: overlegPath(pad) },
          { naam: 'Verslag' },
        ]}
      />
      <PageHead titel={`Verslag van het ${naam.toLowerCase()} van ${wanneer}`} onder={plaats} />
      <Card titel="Algemeen">
        <Text>{`Aan tafel: ${showNamen(deelnemers.map((one) => `${one.naam} (${one.organisatie})`))}.`}</Text>
        {verslag === null ? null : <Prose tekst={verslag} />}
      </Card>
      {casussen.length === 0 ? <Text>U hoort bij geen van de casussen van dit overleg.</Text> : null}
      {casussen.map((casus) => (
        <Casus casus={casus} verband={pad.verband} />
      ))}
    </Stack>,
  );
}

function Casus({ casus, verband }: { casus: Verslagcasus; verband: string }) {
  const { nummer, naam, vraag, uitkomst, afspraken, verslag } = casus;
  return (
    <Card titel={naam === null ? `Casus ${nummer}` : `${naam}, casus ${nummer}`}>
      <Text>{[vraag, sayUitkomst(uitkomst)].filter(Boolean).join(' · ')}</Text>
      {afspraken.length === 0 ? null : (
        <Part titel="Afgesproken">
          <List
            items={afspraken.map(({ wat, datum, eigenaar }) => (
              <Lines onder={`${showDatum(datum)} · ${eigenaar} ziet erop toe`}>{wat ?? 'Afspraak'}</Lines>
            ))}
          />
        </Part>
      )}
      {verslag === null ? null : (
        <Part titel="Verslag van uw organisatie">
          <Prose tekst={verslag.tekst} />
        </Part>
      )}
      <Text>
        <Link href={`${puntPath({ verband, ...casus })}/verslag`}>
          {verslag === null ? 'Schrijf het verslag' : 'Verbeter het verslag'}
        </Link>
      </Text>
    </Card>
  );
}

/** What the own organisation writes of one casus: on a page of its own, which is not for the table to look at. */
export async function drawSchrijven(page: Page, refused?: Refused): Promise<Response> {
  const pad = readPad(page, PuntPad);
  const { casusoverlegId, nummer, datum } = await page.call(getOverlegcasus, pad);
  const overleg = { verband: pad.verband, casusoverlegId };
  const { casussen } = await page.call(getOverlegverslag, overleg);
  const verslag = casussen.find(({ agendapuntId }) => agendapuntId === pad.agendapuntId)?.verslag;
  const titel = `Verslag van casus ${nummer}`;
  return draw(
    page,
    { title: titel, current: 'casusoverleg', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb
        items={[
          { naam: showDatum(datum), href: overlegPath(overleg) },
          { naam: nummer, href: puntPath(pad) },
        ]}
      />
      <PageHead titel={titel} onder={`casusoverleg van ${showDatum(datum)}`} />
      <Card>
        <Form
          contract={recordOverlegverslag.body}
          action={`${puntPath(pad)}/verslag`}
          csrf={page.csrf}
          submit="Bewaar verslag"
          values={{ tekst: verslag?.tekst, versie: verslag?.versie }}
          {...refused}
        />
      </Card>
    </Stack>,
  );
}

export function recordVerslag(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordOverlegverslag, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'overlegverslag'),
    again: (refused) => drawSchrijven(page, refused),
  });
}
