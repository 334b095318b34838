import { dayOf } from '../../core/clock.ts';
import { addDuur } from '../../domein/programma/duur.ts';
import { addVerband } from '../../domein/verband/inrichten.ts';
import { recordAkkoord, recordVerstrekkingsbesluit } from '../../domein/verstrekkingsbesluit/contract.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { top600Amsterdam } from './partners.ts';
import type { Toneel } from '../toneel.ts';

const verband = top600Amsterdam.verband.slug;

/** Sets up the partners of the example and their colleagues, who can be chosen by name. */
export async function addPartners({ owner, clock }: Toneel): Promise<void> {
  const programma = await readVoorbeeldprogramma('top600-wajong');
  await owner.begin((sql) => addVerband(sql, top600Amsterdam, programma, clock.now.toISOString()));
}

/** Both suppliers agree, for two years from the day of the clock, that their lists may be laid side by side. */
export async function agreeOnLists({ as, clock }: Toneel): Promise<void> {
  const [gemeente, uwv] = [await as('petra-kramer'), await as('carla-smit')];
  const { id } = await gemeente(recordVerstrekkingsbesluit, {
    verband,
    doel: 'Jongeren die op de TOP600-lijst staan en een Wajong-uitkering hebben samen iets passends bieden.',
    grondslag: 'Convenant TOP600 (voorbeeld)',
    geldigTot: addDuur(dayOf(clock.now), 'P2Y'),
  });
  for (const partner of [gemeente, uwv]) await partner(recordAkkoord, { verband, besluitId: id });
}
