import { dayOf } from '../core/clock.ts';
import { check } from '../core/faults.ts';
import { problemOf } from '../core/road.ts';
import { addBeheerder, EersteBeheerder } from '../domein/account/inrichten.ts';
import { showCode } from './account.ts';
import type { Command } from './command.ts';

/** Sets up the first beheerder of an organisation, and the organisation itself when it is new. */
export const beheerder: Command = {
  naam: 'beheerder',
  gebruik: '--organisatie O --naam NAAM --soort S --collega C --voornaam V --achternaam A',
  wat: 'Maakt een beheerder aan, ook in een lege databank, en toont de code waarmee die een wachtwoord kiest.',
  woorden: 0,
  opties: {
    organisatie: { type: 'string' },
    naam: { type: 'string' },
    soort: { type: 'string' },
    collega: { type: 'string' },
    voornaam: { type: 'string' },
    achternaam: { type: 'string' },
  },
  nodig: ['organisatie', 'naam', 'soort', 'collega', 'voornaam', 'achternaam'],
  runOn: async ({ options: { json: _json, ...options }, loopplank }) => {
    const given = check(EersteBeheerder, options);
    const now = new Date();
    const when = { nu: now.toISOString(), vandaag: dayOf(now) };
    const adding = loopplank.owner.begin((sql) => addBeheerder(sql, given, when));
    const uitnodiging = await adding.catch((error: unknown) => {
      throw problemOf(error);
    });
    return { json: { collega: given.collega, ...uitnodiging }, tekst: showCode(given.collega, uitnodiging) };
  },
};
