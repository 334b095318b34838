import { showDatum } from '../../core/datum.ts';
import { recordAanbod } from '../../domein/aanbod/contract.ts';
import { recordAfspraak } from '../../domein/afspraak/contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { recordAgendapunt } from '../../domein/casusoverleg/agendapunt.contract.ts';
import { listCasusoverleggen } from '../../domein/casusoverleg/contract.ts';
import { recordContactpoging } from '../../domein/contactpoging/contract.ts';
import { recordGesprek } from '../../domein/gesprek/contract.ts';
import { PlaatsingGegeven, recordPlaatsing } from '../../domein/plaatsing/contract.ts';
import { recordTraject } from '../../domein/traject/contract.ts';
import type { Option } from '../ui/field.tsx';
import type { Actie, Invulling, Plaats } from './invulling.ts';
import { optionsOf, optionsOfTeam, readProgramma } from './keuzes.ts';
import { askWerk } from './werk.ts';

/** What somebody records is most often what happened today. */
const today = ({ page }: Plaats) => ({ datum: page.vandaag });

const gesprek: Actie = {
  operation: recordGesprek,
  titel: 'Leg een gesprek vast',
  knop: 'Leg gesprek vast',
  melding: 'gesprek',
  open: (plaats) => ({ values: { ...today(plaats), aanwezig: ['deelnemer'] } }),
};

const contactpoging: Actie = {
  operation: recordContactpoging,
  titel: 'Leg een contactpoging vast',
  knop: 'Leg contactpoging vast',
  melding: 'contactpoging',
  open: (plaats) => ({ values: today(plaats) }),
};

const afspraak: Actie = {
  operation: recordAfspraak,
  titel: 'Leg een afspraak vast',
  knop: 'Leg afspraak vast',
  melding: 'afspraak',
  open: ({ blad }) => eigenaars(blad),
};

/** Who is alone in the team keeps an eye on every afspraak. */
function eigenaars({ team }: CasusBlad): Invulling {
  const eigenaarId = optionsOfTeam(team.filter(({ zelf }) => !zelf));
  return eigenaarId.length > 0 ? { options: { eigenaarId } } : { omit: ['eigenaarId'] };
}

const aanbod: Actie = {
  operation: recordAanbod,
  titel: 'Leg een aanbod vast',
  knop: 'Leg aanbod vast',
  melding: 'aanbod',
  open: async (plaats) => ({
    values: today(plaats),
    options: { soort: optionsOf((await readProgramma(plaats)).aanbod) },
  }),
};

const traject: Actie = {
  operation: recordTraject,
  titel: 'Leg een traject vast',
  knop: 'Leg traject vast',
  melding: 'traject',
  open: async (plaats) => {
    const aanbodId = optionsOfAanbod(plaats.blad);
    const known = plaats.blad.aanbod.find(({ id }) => id === plaats.page.c.req.query('aanbodId'));
    return {
      values: known ? { aanbodId: known.id, soort: known.soort } : {},
      options: { soort: optionsOf((await readProgramma(plaats)).aanbod), aanbodId },
      omit: aanbodId.length > 0 ? [] : ['aanbodId'],
    };
  },
};

const optionsOfAanbod = ({ aanbod: running }: CasusBlad): Option[] =>
  running.map(({ id, naam, datum }) => ({ waarde: id, naam: `${naam}, aangeboden op ${showDatum(datum)}` }));

const plaatsing: Actie = {
  operation: recordPlaatsing,
  titel: 'Leg werk vast',
  knop: 'Leg werk vast',
  melding: 'plaatsing',
  shaped: true,
  open: (plaats) => askWerk(plaats, PlaatsingGegeven),
};

const agendapunt: Actie = {
  operation: recordAgendapunt,
  titel: 'Zet op de agenda',
  knop: 'Zet op de agenda',
  melding: 'agendapunt',
  open: async ({ page, ref }) => {
    const { overleggen } = await page.call(listCasusoverleggen, { verband: ref.verband });
    const open = overleggen.filter(({ geslotenOp, afgezegdOp }) => geslotenOp === null && afgezegdOp === null);
    return {
      options: {
        casusoverlegId: open.map(({ id, datum, plaats }) => ({ waarde: id, naam: nameOverleg(datum, plaats) })),
      },
      ...(open.length === 0 && { uitleg: 'Er is geen overleg gepland. Plan er eerst een bij Casusoverleg.' }),
    };
  },
};

const nameOverleg = (datum: string, plaats: string | null): string =>
  [showDatum(datum), plaats].filter(Boolean).join(', ');

/** What begins something new in a casus. */
export const vastleggen: Actie[] = [gesprek, contactpoging, afspraak, aanbod, traject, plaatsing, agendapunt];
