/** What could lose a person in a programme that is otherwise well formed. */
import type { Programma } from './contract.ts';
import { checkAanvragen } from './controle-aanvragen.ts';
import { checkCijfers } from './controle-cijfers.ts';
import { checkKenmerken } from './controle-kenmerken.ts';
import { checkLijsten } from './controle-lijsten.ts';
import { checkOnderdelen } from './controle-onderdelen.ts';
import { checkRollen } from './controle-rollen.ts';
import { checkSelecties } from './controle-selecties.ts';
import { checkSamen } from './controle-samen.ts';
import { checkToegang } from './controle-toegang.ts';
import { checkVerloop } from './controle-verloop.ts';
import { checkVerwijzingen } from './controle-verwijzingen.ts';
import { checkWaarden } from './controle-waarden.ts';
import type { Bevinding } from './meldingen.ts';

/** Everything that a programme must mend before people may depend on it; nothing when it is sound. */
export function checkProgramma(programma: Programma): Bevinding[] {
  const { van, tot } = programma.geldig;
  const geldig: Bevinding[] =
    tot !== undefined && tot <= van
      ? [{ pad: ['geldig', 'tot'], melding: 'De dag bij tot moet na de dag bij van liggen.' }]
      : [];
  const verwijzingen = checkVerwijzingen(programma);
  // What points nowhere is told once; the other checks would only repeat it in other words.
  if (verwijzingen.length > 0) return [...geldig, ...verwijzingen];
  const delen = [
    checkRollen,
    checkLijsten,
    checkSelecties,
    checkVerloop,
    checkCijfers,
    checkToegang,
    checkKenmerken,
    checkOnderdelen,
    checkSamen,
    checkAanvragen,
    checkWaarden,
  ];
  return [...geldig, ...delen.flatMap((check) => check(programma))];
}
