import { expect } from 'vitest';
import {
  recordAgendapunt,
  recordAgendauitkomst,
  recordCasusaanwezigheid,
  recordOverlegafspraak,
  removeAgendapunt,
} from '../../src/domein/casusoverleg/agendapunt.contract.ts';
import {
  cancelCasusoverleg,
  closeCasusoverleg,
  getCasusoverleg,
  moveCasusoverleg,
  recordAanwezigheid,
  recordCasusoverleg,
} from '../../src/domein/casusoverleg/contract.ts';
import { getOverlegcasus } from '../../src/domein/casusoverleg/overlegcasus.contract.ts';
import type { Overlegcasus } from '../../src/domein/casusoverleg/overlegcasus.contract.ts';
import { levelIn, seenBy } from './inzage.ts';
import { add, addKind, as, at, attempt, day, end, goOn, pick, somebody } from './run.ts';
import type { Known, Run } from './run.ts';
import { whoCan } from './team.ts';
import { everybody } from './verbanden.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

const keeper = (run: Run, casus: Known, wie: number) => as(run, somebody(run, casus, 'casusoverleg', wie));

/** Plans a meeting, and has some colleagues at the table: the team of a casus, and now and then others. */
export const planStep: Take = async (run, casus, wie, keuze) => {
  const call = await keeper(run, casus, wie);
  const verband = casus.verband.slug;
  const made = call && (await attempt(run, call(recordCasusoverleg, { verband, datum: day(run, keuze % 40) })));
  if (!call || !made) return;
  run.overleggen.set(verband, [made.id, ...(run.overleggen.get(verband) ?? [])]);
  const table = [casus.regisseur, ...casus.team, ...whoCan(casus.verband, 'casusoverleg').slice(0, keuze % 3)];
  const aanwezig = table.filter((slug) => made.kandidaten.some(({ id }) => id === run.world.id(slug)));
  const ids = [...new Set(aanwezig)].map((slug) => run.world.id(slug));
  await attempt(run, call(recordAanwezigheid, { verband, casusoverlegId: made.id, aanwezig: ids }));
};

/** Puts a casus on the agenda, or takes it off again. */
export const agendaStep: Take = async (run, casus, wie, keuze) => {
  if (!run.overleggen.has(casus.verband.slug)) await planStep(run, casus, wie, keuze);
  const call = await keeper(run, casus, wie);
  const casusoverlegId = pick(run.overleggen.get(casus.verband.slug) ?? [], keuze % 3);
  if (!call) return;
  if (keuze % 6 === 0) {
    await end(casus.agendapunten, run, keuze, ({ id: agendapuntId, versie }) =>
      call(removeAgendapunt, { ...at(casus), agendapuntId, versie }).then(() => ({ versie })),
    );
  } else if (casusoverlegId !== undefined) {
    const punt = call(recordAgendapunt, { ...at(casus), casusoverlegId, vraag: 'Proefvraag' });
    await addKind(casus.agendapunten, run, casusoverlegId, punt);
  }
};

/** Somebody at the table looks at a casus: never more than each of who is there may see alone. */
export const lookStep: Take = async (run, casus, wie, keuze) => {
  const call = await keeper(run, casus, wie);
  if (casus.agendapunten.length === 0) await agendaStep(run, casus, wie, keuze);
  const punt = pick(casus.agendapunten, keuze);
  if (!call || !punt) return;
  const look = () => attempt(run, call(getOverlegcasus, { ...at(casus), agendapuntId: punt.id }));
  const seen = await look();
  if (!seen) return;
  await expectLeast(run, casus, seen);
  // Who does not belong to this casus leaves for a while, and the others go on.
  const aanwezig = seen.tafel.filter(({ hoortErbij }) => hoortErbij).map(({ id }) => id);
  await goOn([punt], run, 0, ({ id: agendapuntId, versie }) =>
    call(recordCasusaanwezigheid, { ...at(casus), agendapuntId, aanwezig, versie }),
  );
  const again = await look();
  if (again) await expectLeast(run, casus, again);
};

const bits: Record<string, number> = { V: 15, S: 7, E: 2, B: 1 };

async function expectLeast(run: Run, casus: Known, { tafel, gezien, blad }: Overlegcasus): Promise<void> {
  const there = tafel.filter(({ aanwezig }) => aanwezig);
  if (there.some(({ hoortErbij }) => !hoortErbij)) return expect(blad, 'with a stranger at the table').toBeNull();
  for (const { id } of there) {
    const slug = everybody.find((one) => run.world.id(one) === id) ?? '';
    const alone = await seenBy(run, casus, slug);
    const more = gezien.filter(({ categorie, niveau }) => {
      const mine = alone ? levelIn(alone.niveaus, categorie) : 0;
      return ((bits[niveau] ?? 0) & ~mine) !== 0;
    });
    expect(more, `what the table shows and ${slug} may not see`).toEqual([]);
  }
}

/** What a table decides is an afspraak, with somebody of the team who is there. */
export const agreeStep: Take = async (run, casus, wie, keuze) => {
  const call = await keeper(run, casus, wie);
  if (casus.agendapunten.length === 0) await agendaStep(run, casus, wie, keuze);
  const agendapuntId = pick(casus.agendapunten, keuze)?.id;
  if (!call || agendapuntId === undefined) return;
  const wat = { wat: 'Besluit van de tafel', wie: 'medewerker', datum: day(run, keuze % 40) } as const;
  await add(casus.afspraken, run, call(recordOverlegafspraak, { ...at(casus), agendapuntId, ...wat }));
};

const uitkomsten = ['besproken', 'volgende_keer', 'niet_besproken'] as const;

export const outcomeStep: Take = async (run, casus, wie, keuze) => {
  const call = await keeper(run, casus, wie);
  if (!call) return;
  await end(casus.agendapunten, run, keuze, ({ id: agendapuntId, versie }) =>
    call(recordAgendauitkomst, {
      ...at(casus),
      agendapuntId,
      versie,
      uitkomst: pick(uitkomsten, keuze) ?? 'besproken',
    }),
  );
};

export const closeMeetingStep: Take = async (run, casus, wie, keuze) => {
  const verband = casus.verband.slug;
  const casusoverlegId = pick(run.overleggen.get(verband) ?? [], keuze);
  const call = await keeper(run, casus, wie);
  if (call && casusoverlegId !== undefined) await attempt(run, call(closeCasusoverleg, { verband, casusoverlegId }));
};

/** Which meeting, as who keeps it reads it first. */
async function readMeeting(run: Run, casus: Known, wie: number, keuze: number) {
  const verband = casus.verband.slug;
  const casusoverlegId = pick(run.overleggen.get(verband) ?? [], keuze);
  const call = await keeper(run, casus, wie);
  if (!call || casusoverlegId === undefined) return undefined;
  const seen = await attempt(run, call(getCasusoverleg, { verband, casusoverlegId }));
  return seen && { call, which: { verband, casusoverlegId, versie: seen.versie } };
}

/** The casussen that wait for a meeting, whoever has a part in them. */
const waiting = ({ casussen }: Run, casusoverlegId: string) =>
  casussen.flatMap(({ agendapunten }) =>
    agendapunten.filter(({ soort }) => soort === casusoverlegId).map((punt) => ({ agendapunten, punt })),
  );

/** Moves a meeting: every casus on its agenda waits for the new day. */
export const moveMeetingStep: Take = async (run, casus, wie, keuze) => {
  const meeting = await readMeeting(run, casus, wie, keuze);
  if (!meeting) return;
  const { call, which } = meeting;
  if (!(await attempt(run, call(moveCasusoverleg, { ...which, datum: day(run, (keuze % 50) - 5) })))) return;
  for (const { punt } of waiting(run, which.casusoverlegId)) punt.versie += 1;
};

/** Calls a meeting off: no casus waits for it any more. */
export const cancelMeetingStep: Take = async (run, casus, wie, keuze) => {
  const meeting = await readMeeting(run, casus, wie, keuze);
  if (!meeting) return;
  const { call, which } = meeting;
  if (!(await attempt(run, call(cancelCasusoverleg, which)))) return;
  for (const { agendapunten, punt } of waiting(run, which.casusoverlegId))
    agendapunten.splice(agendapunten.indexOf(punt), 1);
};
