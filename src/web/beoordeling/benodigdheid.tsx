import type { z } from 'zod';
import type { Operation } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import {
  correctBenodigdheid,
  correctBeoordeling,
  endBenodigdheid,
  recordBenodigdheid,
} from '../../domein/beoordeling/contract.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { Kaartbenodigdheid } from '../../domein/beoordeling/selectietafel.contract.ts';
import { refOf } from '../casus/pad.ts';
import { Form } from '../form.tsx';
import type { MeldingKey } from '../meldingen.ts';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import type { Pages } from '../parts.ts';
import type { Option } from '../ui/field.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, Link, PageHead, Stack } from '../ui.tsx';
import { optionsOfBenodigdheid } from './formulier.ts';
import type { Kaart } from './formulier.ts';
import { kaartPath, tafelPath } from './pad.ts';
import { naamVan } from './woorden.ts';

/** What a form is about: the card, what is needed when the address names it, and today. */
type Over = { kaart: Kaart; nodig: Kaartbenodigdheid | undefined; vandaag: string };

/** A form about one candidate: its contract is that of the operation, its choices are those of the card. */
type Actie = {
  operation: Operation<z.ZodObject, z.ZodObject, z.ZodObject>;
  path: string;
  send: string;
  titel: string;
  melding: MeldingKey;
  values: (over: Over) => Record<string, unknown>;
};

const casus = '/verbanden/:verband/casussen/:casusId';
const pad = `${casus}/benodigdheden`;
const ronde = `${casus}/beoordelingen/:beoordelingId/verbeteren`;

const acties: Actie[] = [
  {
    operation: recordBenodigdheid,
    path: `${pad}/nieuw`,
    send: pad,
    titel: 'Wat heeft de kandidaat nog nodig?',
    melding: 'benodigdheid',
    values: ({ vandaag }) => ({ datum: vandaag }),
  },
  {
    operation: endBenodigdheid,
    path: `${pad}/:benodigdheidId/afloop`,
    send: `${pad}/:benodigdheidId/afloop`,
    titel: 'Heeft de kandidaat dit nu?',
    melding: 'benodigdheid_afloop',
    values: ({ nodig, vandaag }) => ({ datum: vandaag, versie: nodig?.versie }),
  },
  {
    operation: correctBenodigdheid,
    path: `${pad}/:benodigdheidId/verbeteren`,
    send: `${pad}/:benodigdheidId/verbeteren`,
    titel: 'Verbeter wat nog nodig is',
    melding: 'verbeterd',
    values: ({ nodig }) => ({
      soort: nodig?.soort,
      tekst: nodig?.tekst,
      aanbieder: nodig?.aanbiederSlug,
      opnieuwOp: nodig?.opnieuwOp,
      datum: nodig?.datum,
      versie: nodig?.versie,
    }),
  },
  {
    operation: correctBeoordeling,
    path: ronde,
    send: ronde,
    titel: 'Verbeter het oordeel',
    melding: 'verbeterd',
    values: ({ kaart: { beoordeling } }) => ({ datum: beoordeling?.datum, versie: beoordeling?.versie }),
  },
];

async function show(page: Page, actie: Actie, refused?: Refused): Promise<Response> {
  const { operation, titel, send } = actie;
  const ref = refOf(page);
  const kaart = await page.call(getKandidaatkaart, ref);
  if (!kaart.mag.includes(operation.id)) throw new Problem('mag_niet');
  const nodig = openIn(page, kaart);
  const fouten = refused?.fouten ?? [];
  return draw(
    page,
    { title: titel, current: 'selectietafel', fout: fouten.length > 0, status: refused?.status ?? 200 },
    <Stack>
      <Breadcrumb
        items={[
          { naam: 'Selectietafel', href: tafelPath(ref.verband) },
          { naam: naamVan(kaart), href: kaartPath(ref) },
          { naam: titel },
        ]}
      />
      <PageHead titel={titel} onder={nodig?.naam ?? naamVan(kaart)} />
      <Card>
        <Form
          contract={operation.body}
          action={fillIn(send, page.c.req.param())}
          csrf={page.csrf}
          submit="Bewaar"
          values={refused?.values ?? actie.values({ kaart, nodig, vandaag: page.vandaag })}
          fouten={fouten}
          options={optionsOf(kaart)}
          beside={<Link href={kaartPath(ref)}>Terug zonder bewaren</Link>}
        />
      </Card>
    </Stack>,
  );
}

/** What the address names, as long as it is open; an address of another is a page that does not exist. */
function openIn({ c }: Page, { benodigdheden }: Kaart): Kaartbenodigdheid | undefined {
  const id = c.req.param('benodigdheidId');
  const found = benodigdheden.find((one) => one.id === id);
  if (id !== undefined && !found) throw new Problem('niet_gevonden');
  return found;
}

function optionsOf(kaart: Kaart): Record<string, Option[]> {
  const criterium = kaart.criteria.map(({ criterium: waarde, naam }): Option => ({ waarde, naam }));
  return { criterium, ...optionsOfBenodigdheid(kaart) };
}

const fillIn = (path: string, params: Record<string, string>): string =>
  Object.entries(params).reduce((filled, [name, value]) => filled.replace(`:${name}`, value), path);

/** The forms about what a candidate still needs, and the correction of a verdict. */
export function addBenodigdheidPages(pages: Pages): void {
  for (const actie of acties) {
    pages.get(actie.path, (page) => show(page, actie));
    pages.post(actie.send, (page) =>
      submit(page, actie.operation, {
        known: page.c.req.param(),
        done: () => goOn(page, kaartPath(refOf(page)), actie.melding),
        again: (refused) => show(page, actie, refused),
      }),
    );
    if (actie.send !== actie.path)
      pages.get(actie.send, (page) => goOn(page, `${new URL(page.c.req.url).pathname}/nieuw`));
  }
}
