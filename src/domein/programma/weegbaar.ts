/**
 * What a programme weighs: the kenmerken and the columns of lists that its criteria name. Only of these the value is kept
 * readable to the database, beside the sealed one (docs/besluiten/0008-weegwaarde.md).
 */
import type { Programma } from './contract.ts';
import type { Criterium, Lijstcriterium } from './criterium.contract.ts';
import type { Sleutel } from './basis.contract.ts';
import type { Casusselectie, Lijstselectie, Selectie } from './selectie.contract.ts';

/** A selection over a list opens casussen; the other one only tells which casussen fit on paper. */
export const isLijstselectie = (selectie: Selectie): selectie is Lijstselectie => 'lijst' in selectie;

export const isCasusselectie = (selectie: Selectie): selectie is Casusselectie => !isLijstselectie(selectie);

/** The single conditions of a criterium, however deep they lie. */
export function listLeden<Deel extends Criterium | Lijstcriterium>(criterium: Deel): Lid<Deel>[];
export function listLeden(criterium: Criterium | Lijstcriterium): (Criterium | Lijstcriterium)[] {
  if ('alle' in criterium) return criterium.alle.flatMap((lid) => listLeden(lid));
  if ('een' in criterium) return criterium.een.flatMap((lid) => listLeden(lid));
  if ('geen' in criterium) return criterium.geen.flatMap((lid) => listLeden(lid));
  return [criterium];
}
type Lid<Deel> = Exclude<Deel, { alle: unknown } | { een: unknown } | { geen: unknown }>;

/** The columns of one kind of list that the selections of the programme weigh. */
export function weegbareKolommen({ selecties }: Programma, lijst: Sleutel): Set<Sleutel> {
  const regels = Object.values(selecties)
    .filter(isLijstselectie)
    .filter((selectie) => selectie.lijst === lijst)
    .flatMap((selectie) => selectie.regels);
  return new Set(regels.flatMap(({ wanneer }) => (wanneer ? listLeden(wanneer).map(({ kolom }) => kolom) : [])));
}

/** The kenmerken that a criterium anywhere in the programme weighs, or by whose day its aanvragen are expected. */
export function weegbareKenmerken(programma: Programma): Set<Sleutel> {
  const leden = listCriteria(programma).flatMap((criterium) => listLeden(criterium));
  const dagen = Object.values(programma.aanvragen).flatMap(({ verwacht_op: dag }) => dag ?? []);
  return new Set([...leden.flatMap((lid) => ('kenmerk' in lid ? [lid.kenmerk] : [])), ...dagen]);
}

/** Every criterium over a casus that the programme holds. */
function listCriteria({ fasen, uitkomsten, indicatoren, selecties, ...programma }: Programma): Criterium[] {
  const { financiering, werkgevercontact } = programma;
  const gevonden = [
    ...fasen.map(({ wanneer }) => wanneer),
    ...Object.values(uitkomsten).map(({ eisen }) => eisen),
    ...Object.values(indicatoren).map(({ waar }) => waar),
    ...Object.values(selecties)
      .filter(isCasusselectie)
      .map(({ wanneer }) => wanneer),
    financiering?.doelgroep,
    ...[...(financiering?.eisen ?? []), ...(werkgevercontact?.eisen ?? [])].map(({ wanneer }) => wanneer),
  ];
  return gevonden.flatMap((criterium) => criterium ?? []);
}

/** The column that tells of which area a row is, for a list about more areas than one. */
export function gebiedskolomOf({ selecties }: Programma, lijst: Sleutel): Sleutel | undefined {
  return Object.values(selecties)
    .filter(isLijstselectie)
    .find((selectie) => selectie.lijst === lijst && selectie.gebied !== undefined)?.gebied;
}
