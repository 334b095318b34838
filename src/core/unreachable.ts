import { refusalOf } from './db.ts';
import { startupError } from './settings.ts';

const nobodyThere = 'DATABASE_URL wijst naar een server waar geen PostgreSQL antwoordt. Controleer adres en poort.';

/** What a connection says that does not come about, by the code of the network or of the driver. */
const network: Record<string, string> = {
  ECONNREFUSED: nobodyThere,
  EHOSTUNREACH: nobodyThere,
  ENETUNREACH: nobodyThere,
  ETIMEDOUT: nobodyThere,
  ECONNRESET: nobodyThere,
  ENOENT: nobodyThere,
  CONNECT_TIMEOUT: nobodyThere,
  CONNECTION_CLOSED: 'De databank verbrak de verbinding. Controleer DATABASE_URL, of probeer het opnieuw.',
  ENOTFOUND: 'De server in DATABASE_URL bestaat niet. Controleer het adres.',
  EAI_AGAIN: 'De server in DATABASE_URL is niet te vinden. Controleer het adres en het netwerk.',
};

/** What PostgreSQL refuses at the door, by its SQLSTATE. */
const refusals: Record<string, string> = {
  '28P01': 'De gebruiker of het wachtwoord in DATABASE_URL klopt niet.',
  '28000':
    'PostgreSQL laat deze gebruiker niet toe. Controleer DATABASE_URL en pg_hba.conf, ook voor loopplank_server.',
  '3D000': 'De databank in DATABASE_URL bestaat niet. Maak die eerst aan.',
  '42501':
    'De gebruiker in DATABASE_URL mag te weinig. Geef die het recht CREATEROLE en maak die eigenaar van de databank.',
  '53300': 'PostgreSQL heeft geen verbinding meer vrij. Verhoog max_connections.',
  '57P03': 'PostgreSQL start nog. Probeer het over een minuut opnieuw.',
};

/** Turns a database that cannot be used into one clear line; every other error stays as it is. */
export function explainUnreachable(error: unknown): unknown {
  const refusal = refusalOf(error);
  const line = refusal ? refusals[refusal.code] : network[String(Object(error).code)];
  return line === undefined ? error : startupError(line);
}
