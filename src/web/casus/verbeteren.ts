import { Problem } from '../../core/problem.ts';
import { correctAfspraak } from '../../domein/afspraak/contract.ts';
import { listTijdlijn } from '../../domein/casus/tijdlijn.contract.ts';
import type { Tijdlijnregel } from '../../domein/casus/tijdlijn.contract.ts';
import { correctContactpoging } from '../../domein/contactpoging/contract.ts';
import { correctGesprek } from '../../domein/gesprek/contract.ts';
import { PlaatsingVerbetering, correctPlaatsing } from '../../domein/plaatsing/contract.ts';
import { correctWaarneming, WaarnemingVerbetering } from '../../domein/waarneming/contract.ts';
import { correctDetachering } from '../../domein/detachering/contract.ts';
import { correctTraject } from '../../domein/traject/contract.ts';
import { correctWerkgevercontact } from '../../domein/werkgevercontact/contract.ts';
import { answersOf, formOf } from './bekend/acties.ts';
import type { Actie, Invulling, Plaats } from './invulling.ts';
import { optionsOf, optionsOfTeam, readProgramma } from './keuzes.ts';
import { askWerk } from './werk.ts';

/** The act as the timeline shows it now; of another organisation there is nothing to correct here. */
async function findRegel({ page, ref, id }: Plaats): Promise<Tijdlijnregel> {
  let voor: string | undefined;
  do {
    const { tijdlijn, volgende } = await page.call(listTijdlijn, { ...ref, aantal: 100, ...(voor && { voor }) });
    const found = tijdlijn.find((regel) => regel.id === id && regel.eigen);
    if (found) return found;
    voor = volgende;
  } while (voor !== undefined);
  throw new Problem('niet_gevonden');
}

/** What the form begins with: everything that was recorded, under the names of the contract. */
function valuesOf(regel: Tijdlijnregel): Record<string, unknown> {
  const { datum, versie } = regel;
  switch (regel.soort) {
    case 'afspraak':
      return { ...regel.gegevens, gemaaktOp: datum, datum: regel.gegevens.afgesprokenDag, versie };
    case 'traject':
      return { ...regel.gegevens, soort: regel.gegevens.aanbodsoort, begindatum: datum, versie };
    case 'werkgevercontact':
      return { ...regel.gegevens, soort: regel.gegevens.contactsoort, datum, versie };
    case 'plaatsing':
    case 'detachering':
      return { ...regel.gegevens, begindatum: datum, versie };
    default:
      return { ...regel.gegevens, datum, versie };
  }
}

type Correction = Pick<Actie, 'operation' | 'titel' | 'shaped'> & {
  more?: (plaats: Plaats) => Invulling | Promise<Invulling>;
};

const correction = ({ more, ...actie }: Correction): Actie => ({
  ...actie,
  knop: 'Bewaar verbetering',
  melding: 'verbeterd',
  open: async (plaats) => {
    const { values, ...rest } = (await more?.(plaats)) ?? {};
    const uitleg = 'De oude versie blijft bewaard.';
    return { uitleg, ...rest, values: { ...valuesOf(await findRegel(plaats)), ...values } };
  },
});

/** Who keeps an eye on an afspraak matters as long as it is open. */
function eigenaar({ blad, id }: Plaats): Invulling {
  const open = blad.afspraken.find((one) => one.id === id);
  if (!open) return { omit: ['eigenaarId'] };
  return { values: { eigenaarId: open.eigenaar.id }, options: { eigenaarId: optionsOfTeam(blad.team) } };
}

const soorten = async (plaats: Plaats): Promise<Invulling> => ({
  options: { soort: optionsOf((await readProgramma(plaats)).aanbod) },
});

/** The kenmerk stays what it was; only what was seen of it changes. */
async function waarneming(plaats: Plaats): Promise<Invulling> {
  const regel = await findRegel(plaats);
  const kenmerk = regel.soort === 'waarneming' ? plaats.blad.kenmerken[regel.gegevens.kenmerk] : undefined;
  if (!kenmerk) throw new Problem('niet_gevonden');
  return { contract: formOf(kenmerk, WaarnemingVerbetering), ...answersOf(kenmerk) };
}

/** What one's own organisation recorded can be corrected; the form begins with what stands there. */
export const verbeteringen: Actie[] = [
  correction({ operation: correctGesprek, titel: 'Verbeter het gesprek' }),
  correction({ operation: correctContactpoging, titel: 'Verbeter de contactpoging' }),
  correction({ operation: correctAfspraak, titel: 'Verbeter de afspraak', more: eigenaar }),
  correction({ operation: correctTraject, titel: 'Verbeter het traject', more: soorten }),
  correction({
    operation: correctPlaatsing,
    titel: 'Verbeter de gegevens over het werk',
    shaped: true,
    more: (plaats) => askWerk(plaats, PlaatsingVerbetering),
  }),
  correction({ operation: correctWerkgevercontact, titel: 'Verbeter het contact met de werkgever' }),
  correction({ operation: correctDetachering, titel: 'Verbeter de detachering' }),
  correction({ operation: correctWaarneming, titel: 'Verbeter de waarneming', shaped: true, more: waarneming }),
];
