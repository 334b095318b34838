import { dayOf } from '../../core/clock.ts';
import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { writeDossiers } from './lijst.ts';
import { projectleider } from './partners.ts';
import { findCasussen } from './spel.ts';
import type { Rol } from './spel.ts';

/** UWV delivers dossiers, and everybody in it gets a casus: nobody falls in between. */
export async function deliver(toneel: Toneel, rollen: readonly Rol[]): Promise<void> {
  const call = await toneel.as(projectleider);
  const dag = dayOf(toneel.clock.now);
  const inhoud = Buffer.from(writeDossiers(rollen.map(({ kandidaat }) => kandidaat))).toString('base64');
  const bestand = { soort: 'dossiers', bestandsnaam: `dossiers-${dag}.csv`, inhoud };
  const { id: lijstId } = await call(receiveLijst, { verband, ...bestand });
  await call(processLijst, { verband, lijstId, allesOfNiets: true });
  await call(recordSelectie, { verband, selectie: 'dossiers', peildatum: dag });
  await findCasussen(toneel, rollen);
}
