/** What partners do together outside a single casus works only with the right people at the right partners. */
import { findMatrix } from '../toegang/matrix.ts';
import { cellIn, showsEigen } from '../toegang/niveaus.ts';
import type { Programma } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

export function checkSamen(programma: Programma): Bevinding[] {
  return [...checkTafel(programma), ...checkOproepen(programma), ...checkGids(programma)];
}

/** Whoever sits at the table must be a role, and able to see that a casus is on the agenda. */
function checkTafel({ casusoverleg, rollen, toegang }: Programma): Bevinding[] {
  const matrix = findMatrix(toegang.matrix);
  if (casusoverleg === undefined || !matrix) return [];
  const geregistreerd = new Set(Object.keys(toegang.grondslagen));
  return casusoverleg.rollen.flatMap((rol, plek): Bevinding[] => {
    const pad: Pad = ['casusoverleg', 'rollen', plek];
    const kan = rollen[rol];
    if (!kan) return [{ pad, melding: sayGeenRol(rol) }];
    if (showsEigen(cellIn({ matrix, toegang, geregistreerd }, 'afspraak', kan.matrixkolom).niveau)) return [];
    const melding = `De rol ${rol} zit aan tafel en ziet de agenda niet: kolom ${kan.matrixkolom} van de toegangsmatrix laat geen afspraken zien. Haal de rol weg.`;
    return [{ pad, melding }];
  });
}

const sayGeenRol = (rol: string): string => `Deze rol bestaat niet: ${rol}. Zet hem bij rollen.`;

/** A partner tells of itself how it stands, so each kind of partner that is called needs somebody who may. */
function checkOproepen({ oproepen, partners, rollen }: Programma): Bevinding[] {
  return Object.entries(oproepen).flatMap(([oproep, { partner }]): Bevinding[] => {
    const pad: Pad = ['oproepen', oproep, 'partner'];
    if (!partners[partner]) return [{ pad, melding: `Deze partner bestaat niet: ${partner}. Zet hem bij partners.` }];
    const kan = Object.values(rollen).some((rol) => rol.partners.includes(partner) && rol.mag.includes('oproep'));
    const melding = `Bij ${partner} mag niemand vastleggen hoe het met deze oproep staat. Zet oproep bij mag van een rol bij die partner.`;
    return kan ? [] : [{ pad, melding }];
  });
}

/** The guide is kept by who keeps the calls. */
function checkGids({ regiodeskundigen, rollen }: Programma): Bevinding[] {
  return (regiodeskundigen?.beheer ?? []).flatMap((rol, plek): Bevinding[] => {
    const pad: Pad = ['regiodeskundigen', 'beheer', plek];
    const kan = rollen[rol];
    if (!kan) return [{ pad, melding: sayGeenRol(rol) }];
    return kan.mag.includes('oproep')
      ? []
      : [{ pad, melding: `De rol ${rol} houdt de gids bij. Zet oproep bij mag van die rol.` }];
  });
}
