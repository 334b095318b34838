import { Problem } from '../../core/problem.ts';
import { recordBeoordeling, recordCriteriumoordelen } from '../../domein/beoordeling/contract.ts';
import { getKandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import { refOf } from '../casus/pad.ts';
import { readForm } from '../form/read.ts';
import type { MeldingKey } from '../meldingen.ts';
import { goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { addBenodigdheidPages } from './benodigdheid.tsx';
import { formOfOordelen, formOfRonde, readOordelen, readRonde, veldInRonde } from './formulier.ts';
import type { Kaart } from './formulier.ts';
import { showKaart } from './kaart.tsx';
import type { Terug } from './kaart.tsx';
import { kaartPath, tafelPath } from './pad.ts';
import { showSelectietafel } from './selectietafel.tsx';

type Formulier = {
  formulier: Terug['formulier'];
  melding: MeldingKey;
  read: (page: Page, kaart: Kaart) => Promise<Record<string, unknown>>;
  send: (page: Page, kaart: Kaart, values: Record<string, unknown>) => Promise<unknown>;
  /** The field of this form that a fault of the operation is about. */
  veldIn: (kaart: Kaart, veld: string) => string;
};

/** A day that is missing is no day, which the operation says. */
const dayIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const oordelen: Formulier = {
  formulier: 'oordelen',
  melding: 'criteriumoordeel',
  read: async (page, kaart) => readForm(formOfOordelen(kaart), await page.c.req.formData()),
  send: (page, kaart, values) =>
    page.call(recordCriteriumoordelen, {
      ...refOf(page),
      datum: dayIn(values['datum']),
      antwoorden: readOordelen(kaart, values),
    }),
  veldIn: (_, veld) => veld,
};

const ronde: Formulier = {
  formulier: 'ronde',
  melding: 'beoordeling',
  read: async (page, kaart) => readForm(formOfRonde(kaart), await page.c.req.formData()),
  send: (page, kaart, values) =>
    page.call(recordBeoordeling, {
      ...refOf(page),
      datum: dayIn(values['rondedatum']),
      benodigdheden: readRonde(kaart, values),
    }),
  veldIn: veldInRonde,
};

/** The card decides which fields there were; a refusal comes back as the card with every answer kept. */
async function record(page: Page, { formulier, melding, read, send, veldIn }: Formulier): Promise<Response> {
  const ref = refOf(page);
  const kaart = await page.call(getKandidaatkaart, ref);
  const values = await read(page, kaart);
  try {
    await send(page, kaart, values);
    return goOn(page, kaartPath(ref), melding);
  } catch (error) {
    if (!(error instanceof Problem) || ![400, 409].includes(error.status)) throw error;
    const fouten = error.fouten.length > 0 ? error.fouten : [{ veld: '', melding: error.message }];
    return showKaart(page, {
      formulier,
      values,
      fouten: fouten.map((fout) => ({ ...fout, veld: veldIn(kaart, fout.veld) })),
    });
  }
}

/** The selection table of a verband, and the card of each candidate. */
export function addBeoordelingPages(pages: Pages): void {
  const casus = '/verbanden/:verband/casussen/:casusId';
  const keuze = { titel: 'Selectietafel', current: 'selectietafel', naar: tafelPath, handeling: 'beoordeling' };
  pages.get('/selectietafel', chooseVerband(keuze));
  pages.get('/verbanden/:verband/selectietafel', showSelectietafel);
  pages.get(`${casus}/kandidaatkaart`, (page) => showKaart(page));
  pages.post(`${casus}/criteriumoordelen`, (page) => record(page, oordelen));
  pages.post(`${casus}/beoordelingen`, (page) => record(page, ronde));
  for (const sent of ['criteriumoordelen', 'beoordelingen']) {
    pages.get(`${casus}/${sent}`, (page) => goOn(page, kaartPath(refOf(page))));
  }
  addBenodigdheidPages(pages);
}
