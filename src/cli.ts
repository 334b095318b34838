import { aanvraag } from './cli/aanvraag.ts';
import { aanbieder } from './cli/aanbieder.ts';
import { medewerker } from './cli/account.ts';
import { autorisatiereview } from './cli/autorisatiereview.ts';
import { beheerder } from './cli/beheerder.ts';
import { beoordeling } from './cli/beoordeling.ts';
import { bewaar, herstel } from './cli/archief.ts';
import { controle } from './cli/controle.ts';
import { createHulp } from './cli/hulp.ts';
import { lijst } from './cli/lijst.ts';
import { logboek } from './cli/logboek.ts';
import { meting } from './cli/meting.ts';
import { plek } from './cli/plek.ts';
import { rechten } from './cli/rechten.ts';
import { runCommand } from './cli/run.ts';
import { selectie } from './cli/selectie.ts';
import { sleutel } from './cli/sleutel.ts';
import { uitdienst } from './cli/uitdienst.ts';
import { verband } from './cli/verband.ts';
import { vergelijking } from './cli/vergelijking.ts';
import { verstrekkingsbesluit } from './cli/verstrekkingsbesluit.ts';
import { voorbeeld } from './cli/voorbeeld.ts';

const commands = [
  voorbeeld,
  lijst,
  verstrekkingsbesluit,
  vergelijking,
  selectie,
  beoordeling,
  aanvraag,
  plek,
  meting,
  rechten,
  controle,
  logboek,
  bewaar,
  herstel,
  sleutel,
  aanbieder,
  beheerder,
  verband,
  medewerker,
  uitdienst,
  autorisatiereview,
];

process.exitCode = await runCommand([...commands, createHulp(commands)], process.argv.slice(2));
