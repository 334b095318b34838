/**
 * Calendar dates as people write them and as we keep them (ISO, jjjj-mm-dd).
 * Plain integer arithmetic: a list of 100,000 rows holds 300,000 dates, and a calendar day needs no time zone.
 */

/** What reading a date gives: the date in ISO form, or a Dutch sentence that says what is wrong. */
export type Datumlezing = { datum: string } | { melding: string };

const dagEerst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const jaarEerst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const aaneen = /^(\d{4})(\d{2})(\d{2})$/;
const kortJaar = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;
const tijd = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

const dagenPerMaand = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const eersteJaar = 1800;

const geenDatum = 'Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 31-08-2014';

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

function bestaat(jaar: number, maand: number, dag: number): boolean {
  const dagen = maand === 2 && isSchrikkeljaar(jaar) ? 29 : (dagenPerMaand[maand - 1] ?? 0);
  return dag >= 1 && dag <= dagen;
}

function isoDatum(jaar: number, maand: number, dag: number): string {
  return `${jaar}-${maand < 10 ? '0' : ''}${maand}-${dag < 10 ? '0' : ''}${dag}`;
}

function readDelen(tekst: string, jaar: number, maand: number, dag: number): Datumlezing {
  if (!bestaat(jaar, maand, dag)) return { melding: `${tekst} bestaat niet. Vul een bestaande datum in` };
  if (jaar < eersteJaar) return { melding: `Het jaar van ${tekst} kan niet kloppen. Vul het goede jaar in` };
  return { datum: isoDatum(jaar, maand, dag) };
}

/** Eight digits in a row may just as well be a person's number, so what is wrong with them is never quoted. */
function readAaneen(delen: RegExpExecArray): Datumlezing {
  const lezing = readDelen('', Number(delen[1]), Number(delen[2]), Number(delen[3]));
  return 'datum' in lezing ? lezing : { melding: geenDatum };
}

/** Reads d-m-jjjj (also with / or .), jjjj-mm-dd and jjjjmmdd; a time of day behind the date is dropped. */
export function parseDatum(invoer: string): Datumlezing {
  const tekst = invoer.length > 10 ? invoer.trim().replace(tijd, '') : invoer.trim();
  const nl = dagEerst.exec(tekst);
  if (nl) return readDelen(tekst, Number(nl[4]), Number(nl[3]), Number(nl[1]));
  const iso = jaarEerst.exec(tekst);
  if (iso) return readDelen(tekst, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cijfers = aaneen.exec(tekst);
  if (cijfers) return readAaneen(cijfers);
  if (kortJaar.test(tekst)) return { melding: `Schrijf het jaar van ${tekst} met vier cijfers` };
  return { melding: geenDatum };
}

/** An ISO date as people read it: 2014-08-31 becomes 31-08-2014. */
export function showDatum(iso: string): string {
  return `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}`;
}
