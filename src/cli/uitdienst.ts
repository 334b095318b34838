import { givenFor } from '../core/contract.ts';
import { getUitdiensttreding, recordUitdiensttreding } from '../domein/regie/uitdienst.contract.ts';
import { idOf } from './account.ts';
import { needed, usageError } from './command.ts';
import type { Base, Command, Options } from './command.ts';

/** "verband=collega": who takes over there. */
async function readOpvolgers(base: Base, { opvolger }: Options): Promise<Record<string, string>> {
  const given = Array.isArray(opvolger) ? opvolger.map(String) : [];
  const named = given.map(async (one): Promise<[string, string]> => {
    const [, verband, collega] = /^([^=]+)=([^=]+)$/.exec(one) ?? [];
    if (verband === undefined || collega === undefined) {
      throw usageError(`“${one}” is geen opvolger. Schrijf verband=collega.`);
    }
    return [verband, await idOf(base, collega)];
  });
  return Object.fromEntries(await Promise.all(named));
}

/** Lets a colleague leave; without --opvolger where casussen are open it tells what is still to be handed over. */
export const uitdienst: Command = {
  naam: 'uitdienst',
  gebruik: '--als C --collega C [--opvolger VERBAND=C …]',
  wat: 'Laat een collega uit dienst gaan: casussen gaan over, rollen eindigen en het account sluit. Alles of niets.',
  woorden: 0,
  opties: { als: { type: 'string' }, collega: { type: 'string' }, opvolger: { type: 'string', multiple: true } },
  nodig: ['als', 'collega'],
  runOn: async (base) => {
    const collega = needed(base.options, 'collega');
    const call = await base.als(needed(base.options, 'als'));
    const medewerkerId = await idOf(base, collega);
    const opvolgers = await readOpvolgers(base, base.options);
    const { naam } = await call(getUitdiensttreding, { medewerkerId });
    const given = givenFor(recordUitdiensttreding, { medewerkerId, opvolgers });
    const { casussen } = await call(recordUitdiensttreding, given);
    const tekst = [`${naam} is uit dienst. ${casussen} ${casussen === 1 ? 'casus ging' : 'casussen gingen'} over.`];
    return { json: { collega, casussen }, tekst };
  },
};
