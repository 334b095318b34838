import { Problem } from '../../core/problem.ts';
import { showDatum } from '../../core/datum.ts';
import { listFinancieringsbronnen } from '../../domein/financieringsbron/contract.ts';
import { endTrajectplek, recordTrajectplek } from '../../domein/trajectplek/contract.ts';
import type { Actie } from '../casus/invulling.ts';
import { showEuro } from '../../core/getal.ts';

const toekennen: Actie = {
  operation: recordTrajectplek,
  titel: 'Ken een plek toe',
  knop: 'Ken plek toe',
  melding: 'trajectplek',
  open: async ({ page, ref }) => {
    const { bronnen, doelgroep, eisen } = await page.call(listFinancieringsbronnen, { verband: ref.verband });
    const bronId = bronnen.map(({ id, naam, vrij, tarief, einddatum }) => ({
      waarde: id,
      naam: `${naam}: ${tarief === 0 ? '' : `${vrij} vrij, ${showEuro(tarief)} per plek, `}tot en met ${showDatum(einddatum)}`,
    }));
    return {
      values: { besluitdatum: page.vandaag, ...(bronId.length === 1 && { bronId: bronId[0]?.waarde }) },
      options: { bronId },
      uitleg: ['Voorwaarde:', doelgroep, ...eisen].join(' '),
    };
  },
};

const einde: Actie = {
  operation: endTrajectplek,
  titel: 'Hoe eindigde de plek?',
  knop: 'Leg einde vast',
  melding: 'trajectplek_einde',
  open: ({ blad, id }) => {
    const plek = blad.plekken.find((one) => one.id === id);
    if (!plek) throw new Problem('niet_gevonden');
    const { versie, bron, begindatum, einddatum } = plek;
    return {
      values: { versie },
      uitleg: `${bron ?? 'Plek'}, van ${showDatum(begindatum)} tot en met ${showDatum(einddatum)}.`,
    };
  },
};

/** Granting a place to somebody, and ending it. */
export const plekacties: Actie[] = [toekennen, einde];
