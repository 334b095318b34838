/** Whether who asks for an aanvraag, who decides on it and who is next after a refusal can do that. */
import { own } from '../../core/own.ts';
import type { Categorie } from '../toegang/basis.contract.ts';
import { findMatrix } from '../toegang/matrix.ts';
import { cellIn, showsEigen } from '../toegang/niveaus.ts';
import type { Aanvraagsoort, Programma } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

export type Plek = { programma: Programma; soort: Aanvraagsoort; pad: Pad };

/** Who asks and who decides may do that and see what they do it on; who is next may be accountable. */
export function checkAanvraagrechten(plek: Plek): Bevinding[] {
  const { programma, soort, pad } = plek;
  const { aanvragers, beslissers, afwijzing } = soort;
  const volgende: Bevinding = {
    pad: [...pad, 'afwijzing', 'volgende'],
    melding: `De rol ${afwijzing.volgende} kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.`,
  };
  return [
    ...aanvragers.flatMap((rol, nr) => checkRol(plek, rol, ['aanvragers', nr])),
    ...beslissers.flatMap((rol, nr) => checkRol(plek, rol, ['beslissers', nr])),
    ...(own(programma.rollen, afwijzing.volgende)?.regisseur === true ? [] : [volgende]),
  ];
}

function checkRol({ programma, soort, pad }: Plek, rol: string, [als, nr]: ['aanvragers' | 'beslissers', number]) {
  const handeling = als === 'beslissers' ? 'besluit' : 'aanvraag';
  const here = [...pad, als, nr];
  if (!own(programma.rollen, rol)?.mag.includes(handeling))
    return [
      { pad: here, melding: `De rol ${rol} mag dit niet vastleggen: ${handeling}. Zet het bij mag van die rol.` },
    ];
  const niveau = niveauOf(programma, rol, soort.categorie);
  if (als === 'beslissers' ? niveau !== 'V' : !showsEigen(niveau)) {
    const raad = 'Kies een rol die dit gegeven in de toegangsmatrix ziet.';
    return [{ pad: here, melding: `De rol ${rol} ziet deze aanvraag niet (${soort.categorie}). ${raad}` }];
  }
  if (als === 'aanvragers') return [];
  return listBlind(programma, soort, rol).map((kenmerk) => ({
    pad: here,
    melding: `De rol ${rol} ziet het kenmerk ${kenmerk} niet, dat met dit besluit wordt vastgelegd. Kies een andere rol.`,
  }));
}

/** Kenmerken that a besluit records, and of which who decides may not even see the own part. */
function listBlind(programma: Programma, { uitkomsten }: Aanvraagsoort, rol: string): string[] {
  const genoemd = Object.values(uitkomsten).flatMap(({ kenmerk }) => (kenmerk ? [kenmerk.kenmerk] : []));
  return [...new Set(genoemd)].filter((kenmerk) => {
    const categorie = own(programma.kenmerken, kenmerk)?.categorie;
    return categorie !== undefined && !showsEigen(niveauOf(programma, rol, categorie));
  });
}

function niveauOf({ rollen, toegang }: Programma, rol: string, categorie: Categorie) {
  const [kolom, matrix] = [own(rollen, rol)?.matrixkolom, findMatrix(toegang.matrix)];
  if (!kolom || !matrix) return '-';
  return cellIn({ matrix, toegang, geregistreerd: new Set(Object.keys(toegang.grondslagen)) }, categorie, kolom).niveau;
}
