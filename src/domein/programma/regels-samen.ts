import type { Programma } from './contract.ts';
import { showDuur } from './duur.ts';
import type { Regels } from './regels.contract.ts';

/** What partners do together outside a single casus, in sentences; nothing where the programme has none of it. */
export function samenOf(programma: Programma): Regels['samen'] {
  return [...sayOverleg(programma), ...sayOproepen(programma), ...sayGids(programma)];
}

function sayOverleg({ casusoverleg, rollen, termijnen }: Programma): Regels['samen'] {
  if (casusoverleg === undefined) return [];
  const ritme = termijnen[casusoverleg.ritme ?? '']?.duur;
  const hoeVaak = ritme === undefined ? '' : ` Er is er minstens een in ${showDuur(ritme)}.`;
  const zin = `Hier bespreken partners casussen. De tafel ziet van een casus alleen wat iedereen die erbij zit mag zien.${hoeVaak} Aan tafel zitten:`;
  return [{ naam: casusoverleg.naam, zin, punten: casusoverleg.rollen.map((rol) => rollen[rol]?.naam ?? rol) }];
}

function sayOproepen({ oproepen, partners }: Programma): Regels['samen'] {
  const punten = Object.values(oproepen).map(
    ({ naam, partner }) => `${naam} (${(partners[partner]?.naam ?? partner).toLowerCase()})`,
  );
  const zin = 'Elke partner aan wie een oproep is gericht, legt zelf vast hoe het ermee staat. Dit zijn ze:';
  return punten.length === 0 ? [] : [{ naam: 'Oproepen', zin, punten }];
}

function sayGids({ regiodeskundigen: gids, rollen }: Programma): Regels['samen'] {
  if (gids === undefined) return [];
  const zin = `${gids.omschrijving} Volgens de bron zijn het er ${gids.aantal}. De gids wordt bijgehouden door:`;
  return [{ naam: gids.naam, zin, punten: gids.beheer.map((rol) => rollen[rol]?.naam ?? rol) }];
}
