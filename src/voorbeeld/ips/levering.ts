import { dayOf } from '../../core/clock.ts';
import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { writeAanmeldingen } from './lijst.ts';
import { aanmelder } from './partners.ts';
import { findCasussen } from './spel.ts';
import type { Rol } from './spel.ts';

/** The ggz delivers referrals, and everybody in it gets a casus: IPS excludes nobody. */
export async function deliver(toneel: Toneel, rollen: readonly Rol[]): Promise<void> {
  const call = await toneel.as(aanmelder);
  const dag = dayOf(toneel.clock.now);
  const inhoud = Buffer.from(writeAanmeldingen(rollen.map(({ kandidaat }) => kandidaat))).toString('base64');
  const bestand = { soort: 'aanmeldingen', bestandsnaam: `aanmeldingen-${dag}.csv`, inhoud };
  const { id: lijstId } = await call(receiveLijst, { verband, ...bestand });
  await call(processLijst, { verband, lijstId, allesOfNiets: true });
  await call(recordSelectie, { verband, selectie: 'aanmeldingen', peildatum: dag });
  await findCasussen(toneel, rollen);
}
