import type { Call } from '../../core/road.ts';
import { recordBesluit, recordBesluitOpBezwaar, recordBezwaar } from '../../domein/aanvraag/besluit.contract.ts';
import * as aanvraag from '../../domein/aanvraag/contract.ts';
import { recordOverdrachtAntwoord } from '../../domein/regie/contract.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { na } from './delen.ts';
import type { Besluit, Vraag } from './delen.ts';
import { verband } from './getallen.ts';
import { beoordelaar } from './partners.ts';
import { collegaVan, plaatsOf, sceneOf } from './spel.ts';
import type { Rol } from './spel.ts';

/** What was recorded and is gone on with. */
type Stand = { aanvraagId: string; overdrachtId: string };

type Zaak = { toneel: Toneel; rol: Rol; vraag: Vraag; stand: Stand };

/** Everything that is done with one aanvraag, each by who does that. */
export function listVraagscenes(toneel: Toneel, rol: Rol, vraag: Vraag): Scene[] {
  const zaak = { toneel, rol, vraag, stand: { aanvraagId: '', overdrachtId: '' } };
  return [ask(zaak), ...listLoop(zaak), ...listBesluiten(zaak)];
}

const at = ({ rol, stand }: Zaak) => ({ ...plaatsOf(rol), aanvraagId: stand.aanvraagId });

const byBeoordelaar = ({ toneel, rol }: Zaak, dag: string, doe: (call: Call) => Promise<unknown>): Scene =>
  sceneOf(toneel, rol, { dag, slug: beoordelaar }, doe);

function ask({ toneel, rol, vraag, stand }: Zaak): Scene {
  const { soort, aanvrager, door, ontvangen: ontvangenOp, geinformeerd: geinformeerdOp } = vraag;
  const doe = async (call: Call) => {
    const gegeven = { soort, aanvrager, ontvangenOp, geinformeerdOp };
    stand.aanvraagId = (await call(aanvraag.recordAanvraag, { ...plaatsOf(rol), ...gegeven })).id;
  };
  return sceneOf(toneel, rol, { dag: ontvangenOp, slug: collegaVan(rol, door) }, doe);
}

/** The term stands still, is longer, or is not going to be kept. */
function listLoop(zaak: Zaak): Scene[] {
  const { stil, langer, verwacht, ontvangen } = zaak.vraag;
  const scenes: Scene[] = [];
  if (stil) {
    const begin = { reden: 'aanvulling', begindatum: stil.van } as const;
    scenes.push(byBeoordelaar(zaak, stil.van, (call) => call(aanvraag.recordOpschorting, { ...at(zaak), ...begin })));
  }
  if (stil?.tot !== undefined) {
    const { tot: einddatum } = stil;
    scenes.push(byBeoordelaar(zaak, einddatum, (call) => call(aanvraag.endOpschorting, { ...at(zaak), einddatum })));
  }
  if (langer) {
    const meer = { weken: langer.weken, grond: 'nader_onderzoek', meegedeeldOp: langer.op } as const;
    scenes.push(byBeoordelaar(zaak, langer.op, (call) => call(aanvraag.recordVerlenging, { ...at(zaak), ...meer })));
  }
  if (verwacht !== undefined) {
    const later = { verwachteDatum: verwacht, versie: 1 };
    const doe = (call: Call) => call(aanvraag.recordVerwachting, { ...at(zaak), ...later });
    scenes.push(byBeoordelaar(zaak, na(ontvangen, 92), doe));
  }
  return scenes;
}

function listBesluiten(zaak: Zaak): Scene[] {
  const { toneel, rol, stand } = zaak;
  const { besluit, ingetrokken: datum, aanvaard, bezwaar } = zaak.vraag;
  const byGemeente = (dag: string, doe: (call: Call) => Promise<unknown>): Scene =>
    sceneOf(toneel, rol, { dag, slug: rol.klantmanager }, doe);
  if (datum !== undefined) {
    const doe = (call: Call) => call(aanvraag.withdrawAanvraag, { ...at(zaak), datum, versie: 1 });
    return [byGemeente(datum, doe)];
  }
  if (!besluit) return [];
  const scenes = [decide(zaak, besluit)];
  if (aanvaard !== undefined) {
    const accept = async (call: Call) => {
      await call(recordOverdrachtAntwoord, { verband, overdrachtId: stand.overdrachtId, uitkomst: 'geaccepteerd' });
      rol.regisseur = rol.klantmanager;
    };
    scenes.push(byGemeente(aanvaard, accept));
  }
  if (bezwaar) {
    const { ingediend: ingediendOp, besluit: dag, daarna } = bezwaar;
    const gegrond = { uitkomst: 'gegrond', datum: dag } as const;
    scenes.push(
      byGemeente(ingediendOp, (call) => call(recordBezwaar, { ...at(zaak), ingediendOp })),
      byBeoordelaar(zaak, dag, (call) => call(recordBesluitOpBezwaar, { ...at(zaak), ...gegrond })),
      decide(zaak, daarna),
    );
  }
  return scenes;
}

const nietAlles = ['wajong', 'tijdelijk_geen_vermogen', 'duurzaam_geen_vermogen'];
const criteria = ['taak', 'basisvaardigheden', 'uur_achtereen', 'vier_uur'];

/** Yes on every criterium, or not on the last one; why is not written down. */
const conclusiesOf = ({ soort }: Vraag, uitkomst: string): Record<string, boolean> =>
  soort === 'werken_met_voorziening'
    ? {}
    : Object.fromEntries(criteria.map((een) => [een, een !== 'vier_uur' || !nietAlles.includes(uitkomst)]));

function decide(zaak: Zaak, { datum, uitkomst }: Besluit): Scene {
  const { rol, vraag, stand } = zaak;
  const doe = async (call: Call) => {
    const naar =
      vraag.door === 'arbeidsdeskundige' && uitkomst !== 'wajong' ? { naarOrganisatieId: rol.gemeenteId } : {};
    const gegeven = { uitkomst, datum, conclusies: conclusiesOf(vraag, uitkomst), ...naar };
    stand.overdrachtId = (await call(recordBesluit, { ...at(zaak), ...gegeven })).overdrachtId ?? '';
  };
  return byBeoordelaar(zaak, datum, doe);
}
