/** What a programme may want to know: nothing that Loopplank may not keep, and nothing that nobody may record. */
import { tellsTooMuch } from '../casus/tekst.contract.ts';
import type { Categorie } from '../toegang/basis.contract.ts';
import { findMatrix } from '../toegang/matrix.ts';
import { cellIn, showsEigen } from '../toegang/niveaus.ts';
import type { Kenmerk, Programma } from './contract.ts';
import type { Bevinding } from './meldingen.ts';

/** Rows of the matrix that have no noun of their own; what falls under the others is recorded elsewhere. */
const categorieen: readonly Categorie[] = [
  ...(['uitkering', 'doelgroepregister', 'mogelijkheden', 'ggz', 'ips', 'regieplan', 'participatie'] as const),
  ...([
    'herbeoordeling',
    'school',
    'matchprofiel',
    'selectietafel',
    'loonwaarde',
    'detachering',
    'beschikking',
  ] as const),
];

/** Beginnings of words for what nobody here may sort people by (AVG 9 and 10), beside diagnoses and offences. */
const verboden =
  /(?<![\p{L}\d])(?:afkomst|etni|geaardheid|geboorteland|gelo[ov]|godsdienst|huidskleur|iq|nationaliteit|politie|ras\b|recidive|religi|risico|seksu|vakbond|ziekte)/iu;

export function checkKenmerken(programma: Programma): Bevinding[] {
  return [
    ...Object.entries(programma.kenmerken).flatMap(([sleutel, kenmerk]) => [
      ...checkWoorden(sleutel, kenmerk),
      ...checkCategorie(sleutel, kenmerk),
      ...checkVorm(sleutel, kenmerk),
    ]),
    ...checkVastleggers(programma),
  ];
}

/** A name, a question or an answer that asks for what may not be kept. */
function checkWoorden(sleutel: string, { naam, vraag = '', keuzes = {} }: Kenmerk): Bevinding[] {
  const antwoorden = Object.entries(keuzes).flatMap(([keuze, one]) => [keuze, one.naam, one.omschrijving ?? '']);
  const woorden = [sleutel, naam, vraag, ...antwoorden].map((tekst) => tekst.replaceAll('_', ' '));
  if (!woorden.some((tekst) => verboden.test(tekst) || tellsTooMuch(tekst))) return [];
  const melding =
    'Dit kenmerk gaat over een diagnose, een delict, een risico of iemands afkomst of overtuiging. Loopplank bewaart dat niet. Haal het weg.';
  return [{ pad: ['kenmerken', sleutel], melding }];
}

function checkCategorie(sleutel: string, { categorie }: Kenmerk): Bevinding[] {
  if (categorieen.includes(categorie)) return [];
  const waarom =
    categorie === 'medisch'
      ? 'Medische gegevens staan nooit in Loopplank. Leg alleen vast wat iemand kan, bij mogelijkheden.'
      : `Onder ${categorie} valt geen kenmerk. Kies uit: ${categorieen.join(', ')}.`;
  return [{ pad: ['kenmerken', sleutel, 'categorie'], melding: waarom }];
}

function checkVorm(sleutel: string, { soort, keuzes, eenheid }: Kenmerk): Bevinding[] {
  const pad = ['kenmerken', sleutel];
  if (soort === 'keuze' && Object.keys(keuzes ?? {}).length < 2)
    return [{ pad, melding: 'Dit kenmerk heeft een keuze. Zet er minstens twee keuzes bij.' }];
  if (soort !== 'keuze' && keuzes !== undefined)
    return [{ pad: [...pad, 'keuzes'], melding: 'Keuzes horen alleen bij soort keuze.' }];
  if (soort !== 'getal' && eenheid !== undefined)
    return [{ pad: [...pad, 'eenheid'], melding: 'Een eenheid hoort alleen bij soort getal.' }];
  return [];
}

/** Each kenmerk has a role that records it, and each role that may record has a kenmerk of which it sees its own part. */
function checkVastleggers(programma: Programma): Bevinding[] {
  const { rollen, kenmerken } = programma;
  const vastleggers = Object.entries(rollen).filter(([, { mag }]) => mag.includes('waarneming'));
  const kan = vastleggers.map(([rol]) => ({ rol, kenmerken: listVastTeLeggen(programma, rol) }));
  const niemand = Object.keys(kenmerken).filter((sleutel) => !kan.some((one) => one.kenmerken.includes(sleutel)));
  return [
    ...niemand.map((sleutel) => ({
      pad: ['kenmerken', sleutel],
      melding:
        'Niemand kan dit kenmerk vastleggen. Zet waarneming bij mag van een rol die dit gegeven in de toegangsmatrix ziet.',
    })),
    ...kan
      .filter((one) => one.kenmerken.length === 0)
      .map(({ rol }) => ({
        pad: ['rollen', rol, 'mag', rollen[rol]?.mag.indexOf('waarneming') ?? 0],
        melding: `De rol ${rol} ziet geen enkel kenmerk dat zij zou vastleggen. Haal waarneming weg bij mag.`,
      })),
  ];
}

/** What a role may record: of which it sees at least what the own organisation recorded. */
function listVastTeLeggen({ rollen, kenmerken, toegang }: Programma, rol: string): string[] {
  const [kolom, matrix] = [rollen[rol]?.matrixkolom, findMatrix(toegang.matrix)];
  if (!kolom || !matrix) return [];
  const gebruik = { matrix, toegang, geregistreerd: new Set(Object.keys(toegang.grondslagen)) };
  return Object.entries(kenmerken)
    .filter(([, { categorie }]) => showsEigen(cellIn(gebruik, categorie, kolom).niveau))
    .map(([sleutel]) => sleutel);
}
