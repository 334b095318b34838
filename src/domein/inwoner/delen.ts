import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { takeCasussen } from '../casus/act.ts';
import { closeVersion } from '../casus/versie.ts';
import { readInstemmingen } from '../instemming/lezen.ts';
import type { Instemming } from '../instemming/contract.ts';
import { addWithdrawn } from '../instemming/intrekken.ts';
import { matrixOf } from '../toegang/matrix.ts';
import { readVerstrekkingen } from '../verstrekking/verstrekking.ts';
import { programmaVan } from '../verband/programma.ts';
import { requireEigen } from './casus.ts';
import type { Eigen } from './casus.ts';
import { listMijnInstemmingen, listMijnVerstrekkingen, withdrawMijnInstemming } from './mijn.contract.ts';
import type { MijnInstemming } from './mijn.contract.ts';

/** The consents with what they are about in words. */
async function readAll(tx: Tx, eigen: Eigen): Promise<MijnInstemming[]> {
  const [instemmingen, { toegang }] = await Promise.all([
    readInstemmingen(tx, eigen),
    programmaVan(tx, eigen.verbandId),
  ]);
  const { categorieen } = matrixOf(toegang.matrix);
  const named = (one: Instemming) => ({ ...one, namen: (one.categorieen ?? []).map((key) => categorieen[key].naam) });
  return instemmingen.map(named);
}

async function readOne(tx: Tx, eigen: Eigen, id: string): Promise<MijnInstemming> {
  const found = (await readAll(tx, eigen)).find((one) => one.id === id);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

const list: Handler<typeof listMijnInstemmingen> = async (tx, { casusId }) => ({
  instemmingen: await readAll(tx, await requireEigen(tx, casusId)),
});

/** Whoever gave it takes it back at any moment, also when the casus is closed, and without a reason (AVG 7). */
const withdraw: Handler<typeof withdrawMijnInstemming> = async (tx, { casusId, instemmingId: id }) => {
  const eigen = await requireEigen(tx, casusId);
  const [casus] = await takeCasussen(tx, eigen.verbandId, [casusId]);
  if (!casus) throw new Problem('niet_gevonden');
  const { versie, intrekking } = await readOne(tx, eigen, id);
  if (intrekking !== null) throw new Problem('instemming_al_ingetrokken');
  await closeVersion(tx, { act: 'instemming', casus, id }, versie, true);
  await addWithdrawn(tx, eigen, { id, versie, reden: 'door_deelnemer' });
  return readOne(tx, eigen, id);
};

const given: Handler<typeof listMijnVerstrekkingen> = async (tx, { casusId }) => ({
  verstrekkingen: await readVerstrekkingen(tx, await requireEigen(tx, casusId)),
});

export const routes = [
  route(listMijnInstemmingen, list),
  route(withdrawMijnInstemming, withdraw),
  route(listMijnVerstrekkingen, given),
];
