import { recordInstemming, withdrawInstemming } from '../../src/domein/instemming/contract.ts';
import { Categorie } from '../../src/domein/toegang/basis.contract.ts';
import { expectOnlyCovered, levelIn, seenBy } from './inzage.ts';
import { as, at, attempt, day, pick, somebody } from './run.ts';
import type { Known, Run } from './run.ts';
import { lidOf } from './verbanden.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

/** Everything that a consent can be about. */
const shareable = Categorie.exclude(['instemming', 'toegangslog', 'cijfers']).options;

/** Shares some of what the giver sees with the organisation of another in the team. */
export const shareStep: Take = async (run, casus, wie, keuze) => {
  const slug = somebody(run, casus, 'gesprek', wie);
  const call = await as(run, slug);
  const seen = call && (await seenBy(run, casus, slug));
  if (!call || !seen) return;
  const others = casus.team.map((one) => lidOf(one).organisatie).filter((one) => one !== lidOf(slug).organisatie);
  const ontvanger = pick(others, keuze) ?? lidOf(slug).organisatie;
  const own = shareable.filter((one) => levelIn(seen.niveaus, one) > 0);
  const chosen = own.filter((_, index) => (index + keuze) % 3 !== 0);
  const given = { soort: 'toestemming_avg', ontvanger, categorieen: chosen, gegevenDoor: 'deelnemer' } as const;
  const made = await attempt(run, call(recordInstemming, { ...at(casus), ...given, begindatum: day(run, 0) }));
  if (!made) return;
  casus.instemmingen.push({ id: made.id, versie: made.versie, soort: ontvanger, categorieen: chosen });
  await expectOnlyCovered(run, casus, ontvanger);
};

/** Whoever of the team hears it withdraws a consent: from that very moment its receiver reads nothing more by it. */
export const unshareStep: Take = async (run, casus, wie, keuze) => {
  const consent = pick(casus.instemmingen, keuze);
  const call = await as(run, somebody(run, casus, 'gesprek', wie));
  if (!consent || !call) return;
  const { id: instemmingId, versie } = consent;
  const which = { ...at(casus), instemmingId, versie, reden: 'door_deelnemer' as const };
  if (!(await attempt(run, call(withdrawInstemming, which)))) return;
  casus.instemmingen.splice(casus.instemmingen.indexOf(consent), 1);
  await expectOnlyCovered(run, casus, consent.soort);
};
