import { listCollegas } from '../../domein/medewerker/contract.ts';
import { getRegels } from '../../domein/programma/regels.contract.ts';
import { recordOverdracht } from '../../domein/regie/contract.ts';
import { recordUitstroom } from '../../domein/uitstroom/contract.ts';
import type { Option } from '../ui/field.tsx';
import { showAantal } from '../woorden.ts';
import type { Actie, Plaats } from './invulling.ts';
import { readProgramma } from './keuzes.ts';

const overdracht: Actie = {
  operation: recordOverdracht,
  titel: 'Bied de regie aan',
  knop: 'Bied aan',
  melding: 'overdracht',
  open: async (plaats) => {
    const aantal = plaats.blad.afspraken.length;
    const mee = aantal === 0 ? '' : ` ${showAantal(aantal, 'open afspraak gaat', 'open afspraken gaan')} mee.`;
    return {
      options: await receivers(plaats),
      uitleg: `U blijft verantwoordelijk tot de ander aanvaardt.${mee}`,
    };
  },
};

/** Colleagues who can have the regie by the programme, and their organisations. */
async function receivers({ page, ref, blad }: Plaats): Promise<Record<string, Option[]>> {
  const [{ collegas }, { rollen }] = await Promise.all([
    page.call(listCollegas, { verband: ref.verband }),
    readProgramma({ page, ref }),
  ]);
  const regie = Object.values(rollen).flatMap(({ naam, regisseur }) => (regisseur ? [naam] : []));
  const able = collegas.filter((one) => one.id !== blad.regisseur?.id && one.rollen.some((rol) => regie.includes(rol)));
  const organisaties = new Map(able.map(({ organisatieId, organisatie }) => [organisatieId, organisatie]));
  return {
    naarOrganisatieId: [...organisaties].map(([waarde, naam]) => ({ waarde, naam })),
    naarMedewerkerId: able.map(({ id, naam, organisatie }) => ({ waarde: id, naam: `${organisatie}: ${naam}` })),
  };
}

const uitstroom: Actie = {
  operation: recordUitstroom,
  titel: 'Sluit de casus af',
  knop: 'Sluit de casus',
  melding: 'uitstroom',
  open: async (plaats) => ({ values: { datum: plaats.page.vandaag }, options: { soort: await outcomes(plaats) } }),
};

/** Every outcome with what it asks for, so that nobody is surprised by a refusal. */
async function outcomes({ page, ref }: Plaats): Promise<Option[]> {
  const [{ uitkomsten }, regels] = await Promise.all([
    readProgramma({ page, ref }),
    page.call(getRegels, { verband: ref.verband }),
  ]);
  return Object.entries(uitkomsten).map(([waarde, { naam }]) => {
    const eisen = regels.uitkomsten.find((one) => one.naam === naam)?.eisen;
    return {
      waarde,
      naam,
      ...(eisen && { onder: `Kan als dit waar is: ${eisen.charAt(0).toLowerCase()}${eisen.slice(1)}` }),
    };
  });
}

/** What changes who is accountable, or ends that somebody has to be. */
export const regieacties: Actie[] = [overdracht, uitstroom];
