import { groningen } from '../../src/voorbeeld/banenafspraak/partners.ts';
import { readVoorbeeldprogramma } from '../../src/voorbeeld/programma.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

export const verband = '/verbanden/banenafspraak-groningen';

const leerling = { school: 0, profiel: 'arbeid', wajong: false } as const;
/** Three leave the same school: Sam, whose way this is, Noa, who asked for Wajong, and Robin, to whom nobody speaks. */
export const leerlingen = [
  {
    ...{ ...leerling, nummer: 0, naam: 'Sam Voorbeeld', geboortedatum: '1997-02-03', bsn: '900000016' },
    uitstroom: '2015-07-10',
  },
  {
    ...{ ...leerling, nummer: 1, naam: 'Noa van Proef', geboortedatum: '1997-05-04', bsn: '900000028' },
    ...{ uitstroom: '2015-07-08', wajong: true },
  },
  {
    ...{ ...leerling, nummer: 2, naam: 'Robin de Test', geboortedatum: '1996-11-20', bsn: '900000041' },
    uitstroom: '2015-06-26',
  },
];

/** Who does not work here: one klantmanager and one arbeidsdeskundige are left, so that everybody is with a colleague whom the journey knows. */
const elsewhere = new Set(['jelle-de-schets', 'wietske-de-oefening', 'hugo-te-staal']);

/** The region of the example with its partners, and nobody in it yet. */
export async function openRegio(now: string): Promise<Site> {
  const organisaties = groningen.organisaties.map((een) => ({
    ...een,
    medewerkers: een.medewerkers.filter(({ slug }) => !elsewhere.has(slug)),
  }));
  const programma = await readVoorbeeldprogramma('banenafspraak');
  return openSite(now, [{ inrichting: { ...groningen, organisaties }, programma }]);
}

export const send = ({ page }: Visitor, naam: string): Promise<void> =>
  page.getByRole('button', { name: naam }).click();

/** The page of somebody, from the own worklist. */
export async function open({ page, goto }: Visitor, naam: string): Promise<string> {
  await goto('/werkvoorraad');
  await page.getByRole('link', { name: naam }).click();
  await page.getByRole('heading', { level: 2, name: 'Wat er gebeurde' }).waitFor();
  return new URL(page.url()).pathname;
}

/** What a figure of the region is today. */
export async function figure({ page, goto }: Visitor, naam: string): Promise<string | null> {
  await goto(`${verband}/cijfers`);
  const row = page.getByRole('row').filter({ has: page.getByText(naam, { exact: true }) });
  return row.getByRole('cell').first().textContent();
}

export async function talk(visitor: Visitor, casus: string, datum: string): Promise<void> {
  await visitor.goto(`${casus}/gesprekken/nieuw`);
  await visitor.page.getByLabel('Wanneer was het gesprek?').fill(datum);
  await visitor.choose('Hoe sprak u elkaar?', 'op kantoor');
  await visitor.choose('Is het gesprek gevoerd?', 'Ja');
  await send(visitor, 'Leg gesprek vast');
  await visitor.page.getByText('Het gesprek is vastgelegd.').waitFor();
}

/** Somebody sees how it is, and from whom that is known. */
export async function observe(
  visitor: Visitor,
  casus: string,
  kenmerk: string,
  antwoord: [string, string],
): Promise<void> {
  const [vraag, waarde] = antwoord;
  await visitor.goto(`${casus}/waarnemingen/nieuw?kenmerk=${kenmerk}`);
  await visitor.choose(vraag, waarde);
  await visitor.choose('Van wie weet u dit?', waarde === 'Vermoedelijk' ? 'eigen organisatie' : 'register');
  await send(visitor, 'Leg waarneming vast');
  await visitor.page.getByText('De waarneming is vastgelegd.').waitFor();
}

/** What one partner says of somebody, on each of the questions of the screening. */
export async function judge(visitor: Visitor, casus: string): Promise<void> {
  await visitor.goto(`${casus}/kandidaatkaart`);
  await visitor.choose('Verdient deze kandidaat zonder hulp waarschijnlijk minder', 'ja');
  await visitor.choose('Kan de kandidaat naar verwachting een taak uitvoeren', 'ja');
  await visitor.choose('Is de kandidaat van school', 'ja');
  await visitor.choose('Weet de kandidaat wat het register betekent', 'ja');
  await send(visitor, 'Leg oordeel vast');
  await visitor.page.getByText('Wat uw organisatie zegt is vastgelegd.').waitFor();
}

/** Who decides says yes to each criterium, and nothing about why. */
export async function decide(visitor: Visitor, casus: string, uitkomst: string): Promise<void> {
  const { page, goto, choose, look } = visitor;
  await goto(casus);
  await page.getByRole('main').getByRole('link', { name: 'Leg besluit vast' }).click();
  for (const vraag of ['een taak uitvoeren', 'afspraken met een werkgever na', 'minstens een uur', 'vier uur per dag'])
    await page.getByRole('group', { name: vraag }).getByLabel('Ja').check();
  await choose('Wat is er besloten?', uitkomst);
  await look(`banen-besluit-${uitkomst.split(' ')[0]?.toLowerCase()}`);
  await send(visitor, 'Leg besluit vast');
  await page.getByText('Het besluit is vastgelegd.').waitFor();
}
