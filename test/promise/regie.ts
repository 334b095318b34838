import { expect } from 'vitest';
import {
  recordOverdracht,
  recordOverdrachtAntwoord,
  transferCaseload,
  withdrawOverdracht,
} from '../../src/domein/regie/contract.ts';
import { recordUitstroom } from '../../src/domein/uitstroom/contract.ts';
import { newId } from '../../src/core/id.ts';
import { as, at, attempt, day, pick } from './run.ts';
import type { Known, Run } from './run.ts';
import { coordinatorOf, pairsOf, regisseursOf } from './team.ts';
import { everybody, lidOf } from './verbanden.ts';
import type { Proefverband } from './verbanden.ts';

const mayGive = (casus: Known, slug: string): boolean =>
  slug === casus.regisseur || slug === coordinatorOf(casus.verband, lidOf(casus.regisseur).organisatie);

/** Somebody who is likely to be the right one, and now and then somebody who is not. */
function likely(run: Run, right: string[], wie: number): string {
  const there = right.filter((slug) => !run.away.has(slug));
  return (wie % 10 === 0 ? pick(everybody, wie) : pick(there, wie)) ?? right[0] ?? '';
}

/** Who can have the regie at an organisation. */
const askedAt = ({ verband }: Known, organisatie: string | undefined): string[] =>
  regisseursOf(verband)
    .filter((lid) => lid.organisatie === organisatie)
    .map(({ slug }) => slug);

/** Offers the regie; the model says whether that may be, and the product must say the same. */
export async function offerStep(run: Run, casus: Known, wie: number, keuze: number): Promise<void> {
  const slug = likely(run, [casus.regisseur], wie);
  const organisatie = pick(casus.verband.organisaties, keuze) ?? '';
  const there = askedAt(casus, organisatie).filter((one) => !run.away.has(one));
  const medewerker = keuze % 3 === 0 ? pick(there, keuze) : undefined;
  const call = await as(run, slug);
  if (!call) return;
  const receivable = medewerker !== casus.regisseur && there.some((one) => one !== casus.regisseur);
  const may = casus.open && !casus.offer && mayGive(casus, slug) && receivable;
  const given = await attempt(
    run,
    call(recordOverdracht, {
      ...at(casus),
      naarOrganisatieId: run.world.id(organisatie),
      ...(medewerker !== undefined && { naarMedewerkerId: run.world.id(medewerker) }),
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
  const asked = offer.medewerker === undefined ? askedAt(casus, offer.organisatie) : [offer.medewerker];
  const slug = likely(run, asked, wie);
  const accepts = keuze % 3 !== 0;
  if (!(await answer(run, casus, slug, accepts))) return;
  expect(lidOf(slug).organisatie).toBe(offer.organisatie);
  casus.offer = undefined;
  // A coordinator who answers for a named colleague hands the regie to that colleague.
  if (accepts) casus.regisseur = offer.medewerker ?? slug;
}

async function answer(run: Run, { verband, offer }: Known, slug: string, accepts: boolean): Promise<boolean> {
  const call = await as(run, slug);
  if (!call || !offer) return false;
  const volgendeStap = Object.keys(verband.programma.weigeringen.overdracht.stappen)[0];
  const what = accepts ? { uitkomst: 'geaccepteerd' as const } : { uitkomst: 'geweigerd' as const, volgendeStap };
  const given = { verband: verband.slug, overdrachtId: offer.id, ...what };
  return (await attempt(run, call(recordOverdrachtAntwoord, given))) !== undefined;
}

/** Colleagues answer at the same moment: one answer counts, never two. */
export async function raceStep(run: Run, casus: Known, keuze: number): Promise<void> {
  const { offer } = casus;
  const asked = askedAt(casus, offer?.organisatie).filter((one) => !run.away.has(one));
  if (!offer || offer.medewerker !== undefined || asked.length < 2) return;
  const answers = await Promise.all(asked.map((slug, index) => answer(run, casus, slug, (keuze + index) % 2 === 0)));
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
  const which = { verband: casus.verband.slug, overdrachtId: casus.offer.id };
  const done = await attempt(run, call(withdrawOverdracht, which));
  expect(done !== undefined, `${slug} withdraws`).toBe(mayGive(casus, slug));
  if (done) casus.offer = undefined;
}

/** Closes a casus, if need be with an offer still open; with any end of the programme, of which many ask something first. */
export async function closeStep(run: Run, casus: Known, wie: number, keuze: number): Promise<void> {
  const call = await as(run, likely(run, [casus.regisseur], wie));
  const soort = keuze % 3 === 0 ? 'overleden' : (pick(Object.keys(casus.verband.programma.uitkomsten), keuze) ?? '');
  const done = call && (await attempt(run, call(recordUitstroom, { ...at(casus), soort, datum: day(run, 0) })));
  if (done) Object.assign(casus, { open: false, offer: undefined });
}

/** A whole caseload goes to a colleague of the same organisation; with `leaves` the other is gone. */
export async function caseloadStep(run: Run, verband: Proefverband, keuze: number, leaves: boolean): Promise<void> {
  const pair = pick(pairsOf(verband), keuze);
  if (!pair) return;
  const [from, to] = keuze % 2 === 0 ? [pair.one.slug, pair.two.slug] : [pair.two.slug, pair.one.slug];
  const call = await as(run, pair.coordinator);
  if (!call || run.away.has(from) || run.away.has(to)) return;
  const who = { medewerkerId: run.world.id(from), opvolgerId: run.world.id(to), vertrekt: leaves };
  const moved = await attempt(run, call(transferCaseload, { verband: verband.slug, ...who }));
  expect(moved, `${pair.coordinator} moves the caseload of ${from}`).toBeDefined();
  for (const casus of run.casussen.filter(({ open }) => open)) await moveTo(run, casus, from, to);
  run.calls.clear();
  if (leaves) run.away.add(from);
}

async function moveTo(run: Run, casus: Known, from: string, to: string): Promise<void> {
  if (casus.regisseur === from) casus.regisseur = to;
  casus.team = casus.team.map((slug) => (slug === from ? to : slug));
  if (casus.offer?.medewerker === from) await redirect(run, casus);
}

/** The offer to a colleague who is gone was made again to the organisation, under a new id. */
async function redirect(run: Run, casus: Known): Promise<void> {
  const [row] = await run.world.owner`select overdracht_id from casus where id = ${casus.id}`;
  const { offer } = casus;
  expect(row?.['overdrachtId']).not.toBe(offer?.id);
  const organisatie = offer?.organisatie ?? '';
  casus.offer = { id: String(row?.['overdrachtId']), organisatie, medewerker: undefined };
}

/** Somebody who left comes back, with the old role and no casussen. */
export async function returnStep(run: Run): Promise<void> {
  const [slug] = run.away;
  if (slug === undefined) return;
  const { organisatie, rol } = lidOf(slug);
  await run.world.owner`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    select
      a.verband_id, ${newId()}, a.medewerker_id, ${run.world.id(organisatie)}, ${rol}, daterange(${day(run, 0)}, null),
      ${run.world.clock.now.toISOString()}
    from aanstelling a
    where a.medewerker_id = ${run.world.id(slug)}
    limit 1`;
  run.away.delete(slug);
  run.calls.clear();
}
