import type { World } from '../../../test/world.ts';
import { recordAkkoord, recordVerstrekkingsbesluit } from './contract.ts';

const verband = 'top600-amsterdam';

export const gegeven = {
  doel: 'Jongeren die op beide lijsten staan iets passends bieden',
  grondslag: 'Convenant TOP600 (proef)',
  geldigTot: '2015-08-31',
};

/** A decision in the world, with the agreement of the suppliers that are named. */
export async function addBesluit(world: World, akkoord = ['petra-kramer', 'carla-smit']): Promise<string> {
  const petra = await world.as('petra-kramer');
  const { id } = await petra(recordVerstrekkingsbesluit, { verband, ...gegeven });
  for (const slug of akkoord) await (await world.as(slug))(recordAkkoord, { verband, besluitId: id });
  return id;
}
