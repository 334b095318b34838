import { readFileSync } from 'node:fs';
import { newId } from '../../core/id.ts';
import { dayOf } from '../../core/clock.ts';
import { operation } from '../../core/contract.ts';
import { caller, route } from '../../core/road.ts';
import { z } from 'zod';
import { testVault } from '../../../test/vault.ts';
import type { Extra, World } from '../../../test/world.ts';
import { closeActs } from '../casus/closing.ts';
import { openCasussen } from '../casus/openen.ts';
import { sealDeelnemer } from '../deelnemer/deelnemer.ts';
import { loadActor } from '../medewerker/actor.ts';
import { readProgramma } from '../programma/lezen.ts';
import { programmaVan } from '../verband/programma.ts';
import type { Inrichting } from '../verband/inrichten.ts';

/** A region in which places are paid for: who guides, who decides, who coordinates, and somebody of UWV. */
export const verband = 'plekken-proef';

const collega = (voornaam: string, rol: string) => ({
  ...{ slug: `${voornaam.toLowerCase()}-voorbeeld`, voornaam, achternaam: 'Voorbeeld', rollen: [rol], voorbeeld: true },
});

const inrichting: Inrichting = {
  verband: {
    slug: verband,
    naam: 'Plekken Proef',
    status: 'actief',
    begin: '2020-01-01',
    grondslagenTot: '2030-12-31',
  },
  organisaties: [
    {
      ...{ slug: 'ggz-plekken', naam: 'Ggz Voorbeeld', soort: 'ggz' },
      medewerkers: [collega('Iris', 'trajectbegeleider'), collega('Ivo', 'trajectbegeleider')],
    },
    {
      ...{ slug: 'gemeente-plekken', naam: 'Gemeente Voorbeeld', soort: 'gemeente' },
      medewerkers: [collega('Karel', 'klantmanager'), collega('Coor', 'coordinator'), collega('Cato', 'coordinator')],
    },
    {
      ...{ slug: 'uwv-plekken', naam: 'UWV Voorbeeld', soort: 'uwv' },
      medewerkers: [collega('Ada', 'arbeidsdeskundige')],
    },
  ],
};

const { programma } = readProgramma(readFileSync(new URL('../../../programmas/ggz-ips.yaml', import.meta.url), 'utf8'));
if (!programma) throw new Error('The programme of the places is not in order');

export const plekken: Extra = { inrichting, programma };

const team = [
  ['iris-voorbeeld', 'ggz-plekken', 'trajectbegeleider'],
  ['karel-voorbeeld', 'gemeente-plekken', 'klantmanager'],
] as const;

const open = operation({
  ...{ id: 'openForPlekken', method: 'post', path: '/test', tag: 'test', verwerking: 'test' },
  summary: 'Opent casussen voor een test.',
  body: z.object({ namen: z.array(z.string()) }),
  answer: z.object({ ids: z.array(z.uuid()) }),
});

/** Casussen of people of whom it is only said that they are an example, with the begeleider and the klantmanager on them. */
export async function openPlekcasussen(world: World, namen: string[]): Promise<string[]> {
  const verbandId = world.id(verband);
  const [regisseur, ...betrokken] = team.map(([wie, waar, rol]) => ({
    ...{ medewerkerId: world.id(wie), organisatieId: world.id(waar), rol },
  }));
  if (!regisseur) throw new Error('There is no team');
  const handle = route(open, async (tx, input) => {
    const openings = input.namen.map(() => ({ deelnemerId: newId(), begindatum: tx.vandaag, regisseur, betrokken }));
    for (const [index, { deelnemerId }] of openings.entries()) {
      const persoon = { voornaam: input.namen[index] ?? '', achternaam: 'Voorbeeld', geboortedatum: '1990-01-01' };
      const { naam, geboortedatum } = sealDeelnemer(tx.vault, deelnemerId, persoon);
      await tx.sql`
        insert into deelnemer (verband_id, id, naam, geboortedatum, geregistreerd_op)
        values (${verbandId}, ${deelnemerId}, ${naam}::text::bytea, ${geboortedatum}::text::bytea, ${tx.nu})`;
    }
    return { ids: await openCasussen(tx, { verbandId, regels: await programmaVan(tx, verbandId) }, openings) };
  });
  const road = { db: world.db, vault: testVault, clock: () => world.clock.now, routes: [handle], closing: closeActs };
  const actor = await loadActor(world.db, world.id('iris-voorbeeld'), dayOf(world.clock.now));
  if (!actor) throw new Error('Nobody guides today');
  const { ids } = await caller(road)(actor, { trace: '0'.repeat(32), address: 'test' })(open, { namen });
  return ids;
}
