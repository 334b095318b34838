import { expect } from 'vitest';
import {
  recordOverdracht,
  recordOverdrachtAntwoord,
  transferCaseload,
  withdrawOverdracht,
} from '../../src/domein/regie/contract.ts';
import { recordUitstroom } from '../../src/domein/uitstroom/contract.ts';
import { newId } from '../../src/core/id.ts';
import { openInWorld } from '../casussen.ts';
import { as, attempt, day, newKnown, pick, verband } from './run.ts';
import type { Known, Run } from './run.ts';
import { everybody, organisaties, pairs, regisseurs } from './team.ts';

/** The organisation of a colleague, by the names of the world. */
const employers: Record<string, string> = {
  'rosa-okafor': 'ggd-amsterdam',
  'lars-van-dam': 'ggd-amsterdam',
  'hanna-mol': 'ggd-amsterdam',
  'sevda-aksoy': 'gemeente-amsterdam',
  'mariska-de-wit': 'gemeente-amsterdam',
  'petra-kramer': 'gemeente-amsterdam',
  'joris-vink': 'gemeente-amsterdam',
  'joost-pieters': 'reclassering-amsterdam',
  'wim-bakker': 'reclassering-amsterdam',
  'noor-visser': 'de-brug',
  'bas-hendriks': 'de-brug',
  'inge-vermeulen': 'uwv-amsterdam',
  'tarik-bulut': 'uwv-amsterdam',
  'carla-smit': 'uwv-amsterdam',
};
const coordinatorOf = new Map([
  ['ggd-amsterdam', 'hanna-mol'],
  ['gemeente-amsterdam', 'petra-kramer'],
  ['reclassering-amsterdam', 'wim-bakker'],
  ['de-brug', 'bas-hendriks'],
  ['uwv-amsterdam', 'carla-smit'],
]);

const mayGive = (casus: Known, slug: string): boolean =>
  slug === casus.regisseur || slug === coordinatorOf.get(employers[casus.regisseur] ?? '');

/** Somebody who is likely to be the right one, and now and then somebody who is not. */
function likely(run: Run, right: string[], wie: number): string {
  const there = right.filter((slug) => !run.away.has(slug));
  return (wie % 10 === 0 ? pick(everybody, wie) : pick(there, wie)) ?? 'rosa-okafor';
}

/** Offers the regie; the model says whether that may be, and the product must say the same. */
export async function offerStep(run: Run, casus: Known, wie: number, keuze: number): Promise<void> {
  const slug = likely(run, [casus.regisseur], wie);
  const organisatie = pick(organisaties, keuze) ?? '';
  const there = regisseurs.filter((one) => employers[one] === organisatie && !run.away.has(one));
  const medewerker = keuze % 3 === 0 ? pick(there, keuze) : undefined;
  const call = await as(run, slug);
  if (!call) return;
  const may =
    casus.open &&
    !casus.offer &&
    mayGive(casus, slug) &&
    medewerker !== casus.regisseur &&
    there.some((one) => one !== casus.regisseur);
  const given = await attempt(
    run,
    call(recordOverdracht, {
      verband,
      casusId: casus.id,
      naarOrganisatieId: run.world.id(organisatie),
      ...(medewerker && { naarMedewerkerId: run.world.id(medewerker) }),
      reden: 'Proef',
    }),
  );
  expect(given !== undefined, `${slug} offers ${casus.id}`).toBe(may);
  if (given) casus.offer = { id: given.id, organisatie, medewerker };
}

/** One colleague answers; only who is asked can, and only once. */
export async function answerStep(run: Run, casus: Known, wie: number, keuze: number): Promise<void> {
  const { offer } = casus;
  if (!offer) return;
  const asked = offer.medewerker
    ? [offer.medewerker]
    : regisseurs.filter((one) => employers[one] === offer.organisatie);
  const slug = likely(run, asked, wie);
  const accepts = keuze % 3 !== 0;
  if (!(await answer(run, offer.id, slug, accepts))) return;
  expect(employers[slug]).toBe(offer.organisatie);
  casus.offer = undefined;
  if (accepts) casus.regisseur = acceptedBy(offer, slug);
}

/** A coordinator who answers for a named colleague hands the regie to that colleague. */
const acceptedBy = (offer: NonNullable<Known['offer']>, slug: string): string => offer.medewerker ?? slug;

async function answer(run: Run, overdrachtId: string, slug: string, accepts: boolean): Promise<boolean> {
  const call = await as(run, slug);
  if (!call) return false;
  const what = accepts
    ? { uitkomst: 'geaccepteerd' as const }
    : { uitkomst: 'geweigerd' as const, volgendeStap: 'casusoverleg' };
  return (await attempt(run, call(recordOverdrachtAntwoord, { verband, overdrachtId, ...what }))) !== undefined;
}

/** Two colleagues answer at the same moment: one answer counts, never two. */
export async function raceStep(run: Run, casus: Known, keuze: number): Promise<void> {
  const { offer } = casus;
  const asked = regisseurs.filter((one) => employers[one] === offer?.organisatie && !run.away.has(one));
  if (!offer || offer.medewerker || asked.length < 2) return;
  const answers = await Promise.all(asked.map((slug, index) => answer(run, offer.id, slug, (keuze + index) % 2 === 0)));
  expect(answers.filter(Boolean).length, 'answers at once').toBe(1);
  const winner = answers.indexOf(true);
  casus.offer = undefined;
  if ((keuze + winner) % 2 === 0) casus.regisseur = asked[winner] ?? '';
}

export async function withdrawStep(run: Run, casus: Known, wie: number): Promise<void> {
  if (!casus.offer) return;
  const slug = likely(run, [casus.regisseur], wie);
  const call = await as(run, slug);
  if (!call) return;
  const done = await attempt(run, call(withdrawOverdracht, { verband, overdrachtId: casus.offer.id }));
  expect(done !== undefined, `${slug} withdraws`).toBe(mayGive(casus, slug));
  if (done) casus.offer = undefined;
}

/** Closes a casus, if need be with an offer still open. */
export async function closeStep(run: Run, casus: Known, wie: number): Promise<void> {
  const call = await as(run, likely(run, [casus.regisseur], wie));
  const done =
    call &&
    (await attempt(run, call(recordUitstroom, { verband, casusId: casus.id, soort: 'overleden', datum: day(run, 0) })));
  if (done) Object.assign(casus, { open: false, offer: undefined });
}

export async function openStep(run: Run, keuze: number): Promise<void> {
  const regisseur = regisseurs.filter((one) => !run.away.has(one))[keuze % 4] ?? 'noor-visser';
  const arbeidsdeskundige = run.away.has('inge-vermeulen') ? 'tarik-bulut' : 'inge-vermeulen';
  const [id = ''] = await openInWorld(run.world, verband, { regisseur, arbeidsdeskundige });
  run.casussen.push(newKnown(id, regisseur));
}

/** A whole caseload goes to a colleague of the same organisation; with `leaves` the other is gone. */
export async function caseloadStep(run: Run, keuze: number, leaves: boolean): Promise<void> {
  const [one, two, coordinator] = pick(pairs, keuze) ?? pairs[0];
  const [from, to] = keuze % 2 === 0 ? [one, two] : [two, one];
  const call = await as(run, coordinator);
  if (!call || run.away.has(from) || run.away.has(to)) return;
  const change = { verband, medewerkerId: run.world.id(from), opvolgerId: run.world.id(to), vertrekt: leaves };
  const moved = await attempt(run, call(transferCaseload, change));
  expect(moved, `${coordinator} moves the caseload of ${from}`).toBeDefined();
  for (const casus of run.casussen.filter(({ open }) => open)) {
    if (casus.regisseur === from) casus.regisseur = to;
    if (casus.offer?.medewerker === from) await redirect(run, casus);
  }
  run.calls.clear();
  if (leaves) run.away.add(from);
}

/** The offer to a colleague who is gone was made again to the organisation, under a new id. */
async function redirect(run: Run, casus: Known): Promise<void> {
  const [row] = await run.world.owner`select overdracht_id from casus where id = ${casus.id}`;
  expect(row?.['overdrachtId']).not.toBe(casus.offer?.id);
  casus.offer = {
    id: String(row?.['overdrachtId']),
    organisatie: casus.offer?.organisatie ?? '',
    medewerker: undefined,
  };
}

/** Somebody who left comes back, with the old role and no casussen. */
export async function returnStep(run: Run): Promise<void> {
  const [slug] = run.away;
  const pair = pairs.find(([one, two]) => one === slug || two === slug);
  if (slug === undefined || !pair) return;
  await run.world.owner`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    values (
      ${run.world.id(verband)}, ${newId()}, ${run.world.id(slug)}, ${run.world.id(employers[slug] ?? '')}, ${pair[3]},
      daterange(${day(run, 0)}, null), ${run.world.clock.now.toISOString()}
    )`;
  run.away.delete(slug);
  run.calls.clear();
}
