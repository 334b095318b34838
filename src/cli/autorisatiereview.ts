import { showDatum } from '../core/datum.ts';
import { listAutorisaties } from '../domein/autorisatiereview/contract.ts';
import { needed } from './command.ts';
import type { Command } from './command.ts';

/** Lists the rights of colleagues and which wait too long for a review; the review itself is done on its page. */
export const autorisatiereview: Command = {
  naam: 'autorisatiereview',
  gebruik: '--als BEHEERDER',
  wat: 'Toont alle rechten van collega’s en welke te lang niet zijn nagekeken.',
  woorden: 0,
  opties: { als: { type: 'string' } },
  nodig: ['als'],
  runOn: async ({ options, als }) => {
    const answer = await (await als(needed(options, 'als')))(listAutorisaties, {});
    const tekst = answer.regels.map(({ collega, naam, verband, uiterlijk, verlopen }) => {
      const waar = verband === null ? '' : ` in ${verband}`;
      return `${verlopen ? 'te laat' : 'op tijd'}  ${showDatum(uiterlijk)}  ${collega}: ${naam}${waar}`;
    });
    return {
      json: answer,
      tekst: [...tekst, `${answer.verlopen} van ${answer.regels.length} te lang niet nagekeken.`],
    };
  },
};
