import { verband } from '../filled.ts';
import { browserOf, clientOf } from './site.ts';
import type { Shown, Site } from './site.ts';

/** The coordinator who may deliver the list of the gemeente. */
export const leverancier = 'petra-kramer';

export const koppen = 'Achternaam;Voornaam;Geb.datum;BSN;Regiehouder;Op lijst sinds;Van lijst per';

const lijsten = `/verbanden/${verband}/lijsten`;

/** Delivers a file through the API. */
export function deliver(site: Site, inhoud: string | Uint8Array, bestandsnaam = 'proef.csv'): Promise<Shown> {
  const body = JSON.stringify({ soort: 'top600', bestandsnaam, inhoud: Buffer.from(inhoud).toString('base64') });
  const headers = { ...clientOf(site, leverancier), 'content-type': 'application/json' };
  return site.send({ method: 'POST', path: `/v1${lijsten}`, headers, body });
}

/** Delivers a file through the form of the page, as a browser does. */
export function upload(site: Site, inhoud: string, bestandsnaam: string): Promise<Shown> {
  const body = new FormData();
  body.append('csrf', site.prints.get(leverancier) ?? '');
  body.append('soort', 'top600');
  body.append('inhoud', new File([inhoud], bestandsnaam));
  return site.send({ method: 'POST', path: lijsten, headers: browserOf(site, leverancier), body });
}

/** Does something with a delivered list: a trial, or the work itself. */
export function go(site: Site, id: string, what: 'proef' | 'verwerking'): Promise<Shown> {
  const headers = { ...clientOf(site, leverancier), 'content-type': 'application/json' };
  return site.send({ method: 'POST', path: `/v1${lijsten}/${id}/${what}`, headers, body: '{}' });
}

export const idOf = ({ text }: Shown): string => String(Object(JSON.parse(text)).id);

/** What is kept of the names of files. */
export async function namesOf(site: Site): Promise<string[]> {
  const path = `/v1${lijsten}?aantal=100`;
  const { text } = await site.send({ method: 'GET', path, headers: clientOf(site, leverancier) });
  const kept: unknown[] = Object(JSON.parse(text)).lijsten;
  return kept.map((lijst) => String(Object(lijst).bestandsnaam));
}
