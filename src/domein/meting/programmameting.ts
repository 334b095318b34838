import { z } from 'zod';
import { many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import type { Criterium, Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { figuresOf } from './cijfers.ts';
import { getProgrammameting } from './contract.ts';
import type { Verbandcijfers } from './contract.ts';
import { readLos } from './los.ts';
import type { Los } from './los.ts';
import { setPeil } from './peil.ts';
import { heldOp, readGroepen } from './stand.ts';
import type { Groep } from './stand.ts';
import { addUp, countCasussen, countIndicatoren } from './tellen.ts';
import type { Aantal } from './tellen.ts';

const Rij = z.object({
  verbandId: z.uuid(),
  verband: z.string(),
  naam: z.string(),
  gebied: z.string().nullable(),
  programma: z.string(),
  versie: z.number(),
});
type Verband = z.infer<typeof Rij> & { regels: Programma };

/** One question to the database for all verbanden together; each is then counted by its own version of the programme. */
const get: Handler<typeof getProgrammameting> = async (tx, { programma, ...vraag }) => {
  const peil = await setPeil(tx, vraag);
  const verbanden = await readVerbanden(tx, programma);
  const ids = verbanden.map(({ verbandId }) => verbandId);
  const [groepen, losOf] = await Promise.all([readGroepen(tx, ids), readLos(tx, verbanden)]);
  const geteld = verbanden.map((verband) => {
    const here = groepen.filter(({ verbandId }) => verbandId === verband.verbandId);
    return count(verband, here, losOf(verband));
  });
  const head = newestOf(programma, verbanden);
  const indicatoren = figuresOf(head, addUp(geteld.map(({ aantallen }) => aantallen)));
  return {
    ...peil,
    programma,
    versie: head.versie,
    naam: head.naam,
    meedoen: geteld.filter(({ cijfers }) => cijfers.doetMee).length,
    casussen: geteld.reduce((som, { cijfers }) => som + cijfers.casussen, 0),
    // Names are behind the figures of a verband, where one has a caseload.
    indicatoren: indicatoren.map((cijfer) => ({ ...cijfer, opent: false })),
    verbanden: geteld.map(({ cijfers }) => cijfers),
  };
};

/** The verbanden that follow a programme, or a programme of their own that came from it, of which one may see the figures. */
async function readVerbanden(tx: Tx, programma: string): Promise<Verband[]> {
  const mine = tx.actor.aanstellingen.map(({ verbandId }) => verbandId);
  const rows = await tx.sql`
    select v.id as verband_id, v.slug as verband, v.naam, v.gebied, v.programma, v.versie
    from verband v
    join programmaversie p on p.programma = v.programma and p.versie = v.versie
    where v.id = any (${mine}::uuid[])
      and ${programma} in (v.programma, p.inhoud #>> '{herkomst,programma}')
    order by v.naam, v.slug`;
  const found = many(Rij, rows);
  if (found.length === 0) throw new Problem('niet_gevonden');
  const shown = found.filter(({ verbandId }) => tx.actor.cijfers.includes(verbandId));
  if (shown.length === 0) throw new Problem('mag_niet');
  return Promise.all(
    shown.map(async (one) => ({ ...one, regels: await programmaOf(tx.sql, one.programma, one.versie) })),
  );
}

const open: Criterium = { feit: 'gesloten', is: false };

type Geteld = { aantallen: Record<string, Aantal>; cijfers: Verbandcijfers };

function count({ regels, ...verband }: Verband, groepen: Groep[], los: Los): Geteld {
  const aantallen = countIndicatoren(regels, { groepen, los });
  return {
    aantallen,
    cijfers: {
      verband: verband.verband,
      naam: verband.naam,
      gebied: verband.gebied,
      doetMee: los.verbanden > 0,
      casussen: countCasussen(groepen.filter(({ feiten }) => heldOp(open, feiten))),
      cijfers: figuresOf(regels, aantallen),
    },
  };
}

/** Whose names and definitions stand with the sums: the newest version of the programme itself that is followed. */
function newestOf(programma: string, verbanden: Verband[]): Programma {
  const [newest] = verbanden.toSorted(
    (one, other) =>
      Number(other.programma === programma) - Number(one.programma === programma) || other.versie - one.versie,
  );
  if (!newest) throw new Problem('niet_gevonden');
  return newest.regels;
}

export const routes = [route(getProgrammameting, get)];
