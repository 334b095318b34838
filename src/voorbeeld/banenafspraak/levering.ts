import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { writeLijst } from './lijst.ts';
import type { Leerling } from './leerlingen.ts';
import { scholen } from './partners.ts';

/** Each school tells who leaves; UWV looks after who asked for Wajong, and the gemeenten after everybody else. */
export async function deliver({ as }: Toneel, leerlingen: readonly Leerling[], peildatum: string): Promise<void> {
  for (const [school, { coordinator }] of scholen.entries()) {
    const eigen = leerlingen.filter((leerling) => leerling.school === school);
    if (eigen.length === 0) continue;
    const call = await as(coordinator);
    const inhoud = Buffer.from(writeLijst(eigen)).toString('base64');
    const bestand = { soort: 'schoolverlaters', bestandsnaam: `schoolverlaters-${peildatum}.csv`, inhoud };
    const { id: lijstId } = await call(receiveLijst, { verband, ...bestand });
    await call(processLijst, { verband, lijstId, allesOfNiets: true });
    for (const selectie of ['wajong_aanvragers', 'schoolverlaters'])
      await call(recordSelectie, { verband, selectie, peildatum });
  }
}
