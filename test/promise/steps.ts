import { dayOf } from '../../src/core/clock.ts';
import * as aanvraag from './aanvraag.ts';
import { needs } from './acts.ts';
import type { Soort, Step } from './acts.ts';
import { shareStep, unshareStep } from './delen.ts';
import { actorFor, dossier } from './dossier.ts';
import { openStep, selectStep } from './openen.ts';
import * as overleg from './overleg.ts';
import { endPlaceStep, grantStep, grantTwiceStep, sourceStep } from './plek.ts';
import * as regie from './regie.ts';
import { as, pick } from './run.ts';
import type { Known, Run } from './run.ts';
import { fillStep, judgeStep, needStep, verdictStep } from './tafel.ts';
import { endLendStep, endWorkStep, lendStep, takeOnStep, workStep } from './werk.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

/** Days and weeks forward, and now and then a few hours back within the day, as clocks of servers do. */
function moveClock(run: Run, keuze: number): void {
  const { clock } = run.world;
  const back = new Date(clock.now.getTime() - (keuze % 5) * 3_600_000);
  const ahead = new Date(clock.now.getTime() + ((keuze % 30) * 24 + 1) * 3_600_000);
  clock.now = keuze % 7 === 0 && dayOf(back) === dayOf(clock.now) ? back : ahead;
  run.calls.clear();
}

const takes: Partial<Record<Soort, Take>> = {
  klok: async (run, _casus, _wie, keuze) => moveClock(run, keuze),
  openen: (run, { verband }, _wie, keuze) => openStep(run, verband, keuze),
  selectie: (run, { verband }, _wie, keuze) => selectStep(run, verband, keuze),
  caseload: (run, { verband }, _wie, keuze) => regie.caseloadStep(run, verband, keuze, false),
  vertrek: (run, { verband }, _wie, keuze) => regie.caseloadStep(run, verband, keuze, true),
  terugkeer: (run) => regie.returnStep(run),
  aanbieden: regie.offerStep,
  beantwoorden: regie.answerStep,
  tegelijk: (run, casus, _wie, keuze) => regie.raceStep(run, casus, keuze),
  intrekken: regie.withdrawStep,
  sluiten: regie.closeStep,
  aanvraag: aanvraag.askStep,
  termijn: aanvraag.termStep,
  aanvraag_weg: aanvraag.takeBackStep,
  besluit: aanvraag.decideStep,
  bezwaar: aanvraag.objectStep,
  bezwaar_besluit: aanvraag.decideAgainStep,
  aanvraag_verbetering: aanvraag.mendStep,
  oordeel: judgeStep,
  beoordeling: verdictStep,
  benodigdheid: needStep,
  benodigdheid_einde: fillStep,
  bron: sourceStep,
  plek: grantStep,
  plek_tegelijk: grantTwiceStep,
  plek_einde: endPlaceStep,
  plaatsing: workStep,
  plaatsing_einde: endWorkStep,
  detachering: lendStep,
  detachering_einde: endLendStep,
  overname: takeOnStep,
  instemming: shareStep,
  instemming_weg: unshareStep,
  overleg: overleg.planStep,
  agenda: overleg.agendaStep,
  tafel: overleg.lookStep,
  overlegafspraak: overleg.agreeStep,
  agendauitkomst: overleg.outcomeStep,
  overleg_dicht: overleg.closeMeetingStep,
  overleg_verzet: overleg.moveMeetingStep,
  overleg_af: overleg.cancelMeetingStep,
};

/** Which casus a step is about: mostly one of which the programme knows such an act, seldom one of which it does not, or one that is closed. */
function chosen({ casussen }: Run, { soort, casus, wie }: Step): Known | undefined {
  const fits = needs[soort];
  const known = fits && wie % 16 > 0 ? casussen.filter(({ verband }) => fits(verband.programma)) : casussen;
  const open = wie % 14 > 0 ? known.filter((one) => one.open) : known;
  return pick(open, casus);
}

/** Takes one step, a second later than the last one; gives the casus it was about. */
export async function take(run: Run, step: Step): Promise<Known | undefined> {
  run.world.clock.now = new Date(run.world.clock.now.getTime() + 1000);
  const casus = chosen(run, step);
  if (!casus) return undefined;
  const { soort, wie, keuze } = step;
  const own = takes[soort];
  if (own) {
    await own(run, casus, wie, keuze);
    return casus;
  }
  const call = await as(run, actorFor(run, casus, wie));
  if (call) await dossier[soort]?.(run, call, casus, keuze);
  return casus;
}
