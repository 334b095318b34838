import { z } from 'zod';
import { endBetrokkenheid, recordBetrokkenheid } from '../../domein/betrokkenheid/contract.ts';
import { listCollegas } from '../../domein/medewerker/contract.ts';
import { Problem } from '../../core/problem.ts';
import { sayIn } from '../programma-woorden.ts';
import type { Option } from '../ui/field.tsx';
import { showAantal } from '../woorden.ts';
import type { Actie, Plaats } from './invulling.ts';
import { readProgramma } from './keuzes.ts';

/** One question: who is there in a role is one choice, so that nobody can choose a role that a colleague does not have. */
const vraag = z.strictObject({
  wie: z.string().meta({ label: 'Wie betrekt u, en in welke rol?', widget: 'select' }),
});

const betrek: Actie = {
  operation: recordBetrokkenheid,
  titel: 'Betrek een collega',
  knop: 'Betrek deze collega',
  melding: 'betrokkenheid',
  shaped: true,
  shape: ({ wie, ...rest }) => {
    const [medewerkerId, rol] = typeof wie === 'string' ? wie.split(':') : [];
    return { ...rest, medewerkerId, rol };
  },
  open: async (plaats) => ({
    contract: vraag,
    options: { wie: await listChoices(plaats) },
    uitleg: sayInzage,
  }),
};

const sayInzage =
  'Wie u erbij haalt, ziet vanaf dat moment van deze casus wat de toegangsmatrix voor die rol opent, en niet meer.';

/** Every colleague of the verband in each role of today, but for who has it here already. */
async function listChoices({ page, ref, blad }: Plaats): Promise<Option[]> {
  const [{ collegas }, { rollen }] = await Promise.all([
    page.call(listCollegas, { verband: ref.verband }),
    readProgramma({ page, ref }),
  ]);
  const keyOf = new Map(Object.entries(rollen).map(([sleutel, { naam }]) => [naam, sleutel]));
  const here = new Set(blad.team.map(({ id, rol }) => `${id}:${keyOf.get(rol) ?? ''}`));
  return collegas.flatMap(({ id, naam, organisatie, rollen: namen }) =>
    namen.flatMap((rol) => {
      const waarde = `${id}:${keyOf.get(rol) ?? ''}`;
      if (!keyOf.has(rol) || here.has(waarde)) return [];
      return [{ waarde, naam: `${naam}, ${rol}`, onder: organisatie, groep: organisatie }];
    }),
  );
}

const haalEruit: Actie = {
  operation: endBetrokkenheid,
  titel: 'Haal een collega uit het team',
  knop: 'Haal uit het team',
  melding: 'betrokkenheid_einde',
  open: ({ blad, id }) => {
    const lid = blad.team.find(({ betrokkenheidId }) => betrokkenheidId === id);
    if (!lid) throw new Problem('niet_gevonden');
    const blijft = blad.team.some((een) => een.id === lid.id && een.betrokkenheidId !== id);
    const gevolg = blijft ? sayBlijft : sayIn(blad.casus.woorden)(sayWeg(blad, lid.id));
    return { values: { versie: lid.versie }, uitleg: `${lid.naam}, ${lid.organisatie}, ${lid.rol}. ${gevolg}` };
  },
};

const sayBlijft = 'Deze collega houdt een andere rol in deze casus.';

/** What leaving means: reading goes on for a while, acting stops, and what was agreed stays with somebody. */
function sayWeg({ afspraken }: Plaats['blad'], medewerkerId: string): string {
  const aantal = afspraken.filter(({ eigenaar }) => eigenaar.id === medewerkerId).length;
  const mee =
    aantal === 0 ? '' : ` ${showAantal(aantal, 'open afspraak gaat', 'open afspraken gaan')} naar de casusregisseur.`;
  return `Deze collega kan nog even lezen om af te ronden, en niets meer vastleggen.${mee}`;
}

/** Who comes into the team, and who leaves it. */
export const teamacties: Actie[] = [betrek, haalEruit];
