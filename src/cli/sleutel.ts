import { openLoopplank } from '../core/open.ts';
import { renewKey } from '../core/renew.ts';
import type { Renewed } from '../core/renew.ts';
import type { Settings } from '../core/settings.ts';
import { bsnAfdruk, inwonerAfdruk } from '../domein/lijst/afdruk.ts';
import { upgrades } from '../upgrades.ts';
import { usageError } from './command.ts';
import type { Command, Outcome } from './command.ts';

/** Gives the database another master key, while nobody serves it. */
export const sleutel: Command = {
  naam: 'sleutel',
  gebruik: 'vernieuwen',
  wat: 'Maakt een nieuwe hoofdsleutel en verzegelt alle gegevens daarmee opnieuw. Stop Loopplank eerst.',
  woorden: 1,
  opties: {},
  nodig: [],
  run: async ({ file, settings }) => {
    if (file !== 'vernieuwen') throw usageError('Met de sleutel kan alleen: vernieuwen.');
    return tell(settings, await renew(settings));
  },
};

async function renew(settings: Settings): Promise<Renewed> {
  const { owner, db, vault, close } = await openLoopplank(settings, 'serve', upgrades);
  try {
    await db.end({ timeout: 5 });
    return await renewKey(owner, vault, settings, [bsnAfdruk, inwonerAfdruk]);
  } finally {
    await close();
  }
}

function tell({ keyFile }: Settings, { tabellen, rijen, oud }: Renewed): Outcome {
  const waar =
    oud === undefined
      ? ['Zet de nieuwe sleutel nu in LOOPPLANK_SLEUTEL_WAARDE, en haal LOOPPLANK_SLEUTEL_NIEUW weg.']
      : [`De nieuwe sleutel staat in ${keyFile}. De oude staat in ${oud}.`];
  return {
    json: { tabellen: tabellen.length, rijen, oudeSleutel: oud ?? null },
    tekst: [
      `De sleutel is vernieuwd: ${rijen} rijen in ${tabellen.length} tabellen zijn opnieuw verzegeld.`,
      ...waar,
      'Reservekopieën van vóór nu zijn alleen met de oude sleutel te lezen. Bewaar die apart, of vernietig hem samen met die kopieën.',
    ],
  };
}
