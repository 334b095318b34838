/** A YAML file that people write, read: what it says, or everything that is wrong in it with line numbers. */
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { listBevindingen, type Bevinding, type Pad } from './meldingen.ts';

/** One fault in a file; `pad` is the place in the file, such as termijnen.contact.duur. */
export type Controlefout = { bestand: string; regel: number; kolom: number; pad: string; melding: string };

/** Everything that was wrong, or what the file says and what its writer should think over. */
export type Gelezen<Inhoud> = { inhoud?: Inhoud; fouten: Controlefout[]; waarschuwingen: Controlefout[] };

/**
 * What a kind of file must be: the name that faults give it, its contract, and what no contract can tell. What `warn` finds
 * is told and stands in no way.
 */
export type Bestandsvorm<Contract extends z.ZodType> = {
  soort: string;
  contract: Contract;
  check: (inhoud: z.output<Contract>) => Bevinding[];
  warn?: (inhoud: z.output<Contract>) => Bevinding[];
};

type Vondst = { plaats: number; pad: Pad; melding: string };

const MAX_TEKENS = 200_000;
const MAX_DIEPTE = 60;
const VERWIJZING = 'Verwijzingen (& en *) en tags (!) kunnen hier niet. Schrijf het uit.';
const tooBig = (soort: string): string =>
  `Dit bestand is te groot voor een ${soort}. Het mag hoogstens 200.000 tekens hebben.`;
const tooDeep = (soort: string): string => `Dit bestand is te diep genest voor een ${soort}.`;

/** Reads and checks one file; `bestand` is only the name that the faults carry. */
export function readBestand<Contract extends z.ZodType>(
  tekst: string,
  bestand: string,
  vorm: Bestandsvorm<Contract>,
): Gelezen<z.output<Contract>> {
  const regels = new LineCounter();
  const { inhoud, vondsten, gewaarschuwd } =
    tekst.length > MAX_TEKENS ? refuse(tooBig(vorm.soort)) : readDocument(tekst, regels, vorm);
  const tell = (gevonden: Vondst[]): Controlefout[] =>
    gevonden.map((vondst) => placed(vondst, bestand, regels)).toSorted(byPlaats);
  const gelezen = { fouten: tell(vondsten), waarschuwingen: tell(gewaarschuwd) };
  return inhoud === undefined ? gelezen : { inhoud, ...gelezen };
}

function placed({ plaats, pad, melding }: Vondst, bestand: string, regels: LineCounter): Controlefout {
  const { line, col } = regels.linePos(plaats);
  return { bestand, regel: Math.max(line, 1), kolom: Math.max(col, 1), pad: showPad(pad), melding };
}

const byPlaats = (een: Controlefout, ander: Controlefout): number => een.regel - ander.regel || een.kolom - ander.kolom;

type Uitkomst<Inhoud> = { inhoud?: Inhoud; vondsten: Vondst[]; gewaarschuwd: Vondst[] };

function refuse(melding: string): Uitkomst<never> {
  return { vondsten: [{ plaats: 0, pad: [], melding }], gewaarschuwd: [] };
}

function readDocument<Contract extends z.ZodType>(
  tekst: string,
  regels: LineCounter,
  { soort, contract, check, warn = () => [] }: Bestandsvorm<Contract>,
): Uitkomst<z.output<Contract>> {
  const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false, version: '1.2', merge: false });
  const vormfouten = listVormfouten(document, soort);
  if (vormfouten.length > 0) return { vondsten: vormfouten, gewaarschuwd: [] };
  const gelezen = contract.safeParse(document.toJS(), { reportInput: true });
  const bevindingen = gelezen.success ? check(gelezen.data) : listBevindingen(gelezen.error.issues);
  const vondsten = bevindingen.map((bevinding) => locate(document, bevinding));
  if (!gelezen.success || vondsten.length > 0) return { vondsten, gewaarschuwd: [] };
  const gewaarschuwd = warn(gelezen.data).map((bevinding) => locate(document, bevinding));
  return { inhoud: gelezen.data, vondsten, gewaarschuwd };
}

const listVormmeldingen = (soort: string): Partial<Record<YAMLError['code'], string>> => ({
  DUPLICATE_KEY: 'Deze sleutel staat er al. Elke sleutel mag in een blok maar één keer voorkomen.',
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  MULTIPLE_DOCS: `Een bestand bevat één ${soort}. Haal weg wat na de regel met --- staat.`,
  BAD_INDENT: 'Deze regel springt niet goed in. Zet hem gelijk met de andere regels van het blok.',
  MISSING_CHAR: 'Hier ontbreekt een teken, bijvoorbeeld een aanhalingsteken, een haakje of een dubbele punt.',
  BLOCK_AS_IMPLICIT_KEY: 'Deze regel springt niet goed in, of er staat een dubbele punt te veel.',
  RESOURCE_EXHAUSTION: tooDeep(soort),
});

/** Only the first fault of form: what the parser says after it is mostly a consequence. */
function listVormfouten(document: Document.Parsed, soort: string): Vondst[] {
  const [fout] = [...document.errors, ...document.warnings];
  if (fout === undefined) return listVerwijzingen(document, soort);
  const melding =
    listVormmeldingen(soort)[fout.code] ??
    'Deze regel is niet te lezen als YAML. Kijk naar dubbele punten en aanhalingstekens.';
  return [{ plaats: fout.pos[0], pad: [], melding }];
}

/** References inside a file (& and *) can blow it up a billion times, tags can change what a value is, and the
 * contract walks nested parts by recursion: a hostile file must end in a fault and not in a crash. */
function listVerwijzingen(document: Document.Parsed, soort: string): Vondst[] {
  const vondsten: Vondst[] = [];
  visit(document, {
    Node(_sleutel, node, ouders) {
      const heeftAnker = 'anchor' in node && node.anchor !== undefined;
      const plaats = node.range?.[0] ?? 0;
      if (isAlias(node) || heeftAnker || node.tag !== undefined)
        vondsten.push({ plaats, pad: [], melding: VERWIJZING });
      if (ouders.length <= MAX_DIEPTE) return undefined;
      vondsten.push({ plaats, pad: [], melding: tooDeep(soort) });
      return visit.BREAK;
    },
  });
  return vondsten;
}

function locate(document: Document.Parsed, { pad, melding }: Bevinding): Vondst {
  return { plaats: findPlaats(document, pad), pad, melding };
}

/** Where the part stands: a value by itself, a block by its key; what is missing stands where it should have been. */
function findPlaats(document: Document.Parsed, pad: Pad): number {
  if (pad.length === 0) return 0;
  const ouder = document.getIn(pad.slice(0, -1), true);
  const deel = document.getIn(pad, true);
  const sleutel = isMap(ouder)
    ? ouder.items.find((paar) => isScalar(paar.key) && paar.key.value === pad.at(-1))?.key
    : undefined;
  const node = isCollection(deel) ? (sleutel ?? deel) : (deel ?? sleutel);
  return isNode(node) && node.range ? node.range[0] : findPlaats(document, pad.slice(0, -1));
}

function showPad(pad: Pad): string {
  return pad.map((deel, plek) => (typeof deel === 'number' ? `[${deel}]` : `${plek === 0 ? '' : '.'}${deel}`)).join('');
}
