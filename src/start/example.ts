import { clearNote, readNote, writeNote } from '../core/huishouding.ts';
import type { Loopplank } from '../core/open.ts';
import { isEmpty, listTables } from '../core/tables.ts';
import { voorbeelden } from '../voorbeeld/alle.ts';
import type { Voorbeeld } from '../voorbeeld/voorbeeld.ts';
import { createAls } from './als.ts';
import type { Als } from './als.ts';
import { createLater } from './later.ts';

/** Fills an empty database with the examples; one that holds anything stays as it is. `tell` says what is going on. */
export async function seedWhenEmpty(loopplank: Loopplank, tell: (zin: string) => void): Promise<void> {
  await clearHalfMade(loopplank);
  if (!(await isEmpty(loopplank.owner))) return;
  tell('De databank is leeg. De voorbeelden worden klaargezet; dat duurt minder dan een minuut.');
  for (const voorbeeld of voorbeelden) tell(`- ${voorbeeld.wat}`);
  await seed(loopplank, voorbeelden, false);
}

/** Lays out examples, one after the other. `leeg` leaves them at the partners and their colleagues. */
export async function seed(loopplank: Loopplank, which: readonly Voorbeeld[], leeg: boolean): Promise<void> {
  const { owner, vault } = loopplank;
  const clock = { now: new Date() };
  const db = loopplank.hasty();
  await writeNote(owner, 'voorbeeld', 'bezig');
  try {
    for (const { setUp } of which) {
      const later = createLater();
      // Colleagues may work in several examples: who somebody is, is asked anew in each.
      const as = remember(createAls({ ...loopplank, db }, () => clock.now, later.closing));
      await setUp({ owner, db, vault, clock, as }, leeg);
      await later.closeAll(db);
      clock.now = new Date();
    }
    // The tables were empty a moment ago; who asks for figures now should not wait until the database finds that out.
    await owner`analyze`;
    await clearNote(owner, 'voorbeeld');
  } finally {
    await db.end({ timeout: 5 });
  }
}

/** Nobody's roles change while the example is laid out, so who somebody is needs to be asked once. */
function remember(als: Als): Als {
  const known = new Map<string, ReturnType<Als>>();
  return (slug) => {
    const call = known.get(slug) ?? als(slug);
    known.set(slug, call);
    return call;
  };
}

/** A start that was killed while the example was laid out leaves half a story, which nobody has worked in yet. */
async function clearHalfMade({ owner }: Loopplank): Promise<void> {
  if ((await readNote(owner, 'voorbeeld')) === undefined) return;
  const tables = await listTables(owner);
  await owner.unsafe(`truncate ${tables.join(', ')}`);
  await clearNote(owner, 'voorbeeld');
}
