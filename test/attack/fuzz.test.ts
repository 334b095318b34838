import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { draftsOf, pageDraftsOf } from './shots.ts';
import type { Draft } from './shots.ts';
import { browserOf, clientOf, openSite, wrongWith } from './site.ts';
import type { Shot, Shown, Site } from './site.ts';
import { operations, pagesOf } from './walk.ts';

/**
 * Ten thousand requests that nobody meant, made from the operations' own contracts and aimed at every operation and every
 * page as many different people. None of them is our own fault (5xx), and what is refused changes no row. They are the
 * same each time; another LOOPPLANK_SEED makes others, LOOPPLANK_FUZZ=100000 makes more.
 */
const total = Number(process.env['LOOPPLANK_FUZZ'] ?? 10_500);
const seed = Number(process.env['LOOPPLANK_SEED'] ?? 2014);
const atOnce = 6;

const wrong: string[] = [];
const tally: { sent: number; statuses: Record<number, number> } = { sent: 0, statuses: {} };

let site: Site;
afterAll(() => site.world.end());

function shotOf({ who, method, path, type, body }: Draft): Shot {
  const page = !path.startsWith('/v1');
  const headers = { ...(page ? browserOf(site, who) : clientOf(site, who)), ...(type && { 'content-type': type }) };
  const print = page && body !== undefined ? `csrf=${site.prints.get(who) ?? ''}&` : '';
  return { method, path, headers, body: body === undefined ? undefined : `${print}${body}` };
}

async function fire(shots: Shot[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let n = 0; n < shots.length; n += atOnce) {
    shown.push(...(await Promise.all(shots.slice(n, n + atOnce).map((shot) => site.send(shot)))));
  }
  return shown;
}

/**
 * Sends them, and holds the rows afterwards against those before. When something among them was allowed, what was refused
 * is sent again by itself: then nothing may change.
 */
async function attack(shots: Shot[]): Promise<void> {
  const before = await site.rows.print();
  const shown = await fire(shots);
  const refused = shots.filter((shot, n) => {
    const answer = shown[n];
    if (!answer) return false;
    wrong.push(...wrongWith(shot, answer));
    tally.sent += 1;
    tally.statuses[answer.status] = (tally.statuses[answer.status] ?? 0) + 1;
    return shot.method === 'GET' || answer.status >= 400;
  });
  if (refused.length === shots.length) expect(await site.rows.print()).toEqual(before);
  else if (refused.length > 0) await attack(refused);
}

/** The targets in an order that mixes them, so that no kind of target always meets a database that others emptied. */
function targetsOf({ known }: Site) {
  const targets = [
    ...operations.map(({ operation }) => draftsOf(operation, known)),
    ...pagesOf(site).map((page) => pageDraftsOf(page, known)),
  ];
  return fc.sample(fc.shuffledSubarray(targets, { minLength: targets.length }), { seed, numRuns: 1 })[0] ?? [];
}

/** Whether the attack had better begin anew: a casus that was closed, or a session that has ended, answers little. */
async function spent(): Promise<boolean> {
  const { verband, casusId } = site.known;
  const path = `/v1/verbanden/${verband}/casussen/${casusId}`;
  const { text } = await site.send({ method: 'GET', path, headers: clientOf(site, 'rosa-okafor') });
  return !text.includes('"recordGesprek"');
}

test('whatever is sent', async () => {
  site = await openSite();
  let targets = targetsOf(site);
  const each = Math.ceil(total / targets.length);
  for (let n = 0; n < targets.length; n += 1) {
    if (await spent()) {
      await site.world.end();
      site = await openSite();
      targets = targetsOf(site);
    }
    const target = targets[n];
    if (target) await attack(fc.sample(target, { seed: seed + n, numRuns: each }).map(shotOf));
  }
  console.log(`LOOPPLANK_SEED=${seed}`, JSON.stringify(tally));
  expect(wrong).toEqual([]);
  expect(tally.sent).toBeGreaterThanOrEqual(total);
});
