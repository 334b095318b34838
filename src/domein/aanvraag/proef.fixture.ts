import { openInWorld } from '../../../test/casussen.ts';
import { joinTeam } from '../../../test/team.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../regie/contract.ts';
import { recordAanvraag } from './contract.ts';
import { proefverband, readAanvraagprogramma } from './programma.fixture.ts';

export const verband = 'proef-aanvraag';

export type Proef = { world: World; casusId: string };

/** A world in which Gijsje has the regie, and Aldert of UWV and Dunya of the gemeente are in the team. */
export async function createProef(now = '2015-06-08T09:00:00Z'): Promise<World> {
  return createWorld(now, [{ inrichting: proefverband, programma: readAanvraagprogramma() }]);
}

export async function openProef(world: World): Promise<string> {
  const [casusId = ''] = await openInWorld(world, verband, { regisseur: 'gijsje', arbeidsdeskundige: 'aldert' });
  await joinTeam(world, { verband, casusId, medewerker: 'dunya', rol: 'klantmanager' });
  return casusId;
}

/** The same after Gijsje handed the regie to Dunya. */
export async function openBijGemeente(world: World): Promise<string> {
  const casusId = await openProef(world);
  const [gijsje, dunya] = [await world.as('gijsje'), await world.as('dunya')];
  const naar = { naarOrganisatieId: world.id('gemeente-proef'), reden: 'De gemeente gaat verder.' };
  const { id: overdrachtId } = await gijsje(recordOverdracht, { verband, casusId, ...naar });
  await dunya(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
  return casusId;
}

export const beoordeling = {
  soort: 'beoordeling',
  aanvrager: 'deelnemer',
  ontvangenOp: '2015-06-01',
  geinformeerdOp: '2015-05-28',
} as const;

export async function ask({ world, casusId }: Proef, gegeven: object = {}, wie = 'dunya') {
  return (await world.as(wie))(recordAanvraag, { verband, casusId, ...beoordeling, ...gegeven });
}
