import { z } from 'zod';
import { givenFor } from '../core/contract.ts';
import { showDatum } from '../core/datum.ts';
import { dayOf } from '../core/clock.ts';
import { Problem } from '../core/problem.ts';
import * as contract from '../domein/account/contract.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Base, Command, Outcome } from './command.ts';

/** What to do with the code of an invitation; it is shown this once. */
export const showCode = (collega: string, { code, geldigTot }: { code: string; geldigTot: string }): string[] => [
  `De code voor ${collega} is ${code}.`,
  `Zij geldt één keer, tot en met ${showDatum(dayOf(new Date(geldigTot)))}. De collega vult haar in op /uitnodiging.`,
];

const Id = z.object({ id: z.uuid() });

/** The id of a colleague by the name in URLs; whether it is one of the own organisation, the operation says. */
export async function idOf({ loopplank: { owner } }: Base, slug: string): Promise<string> {
  const [row] = await owner`select id from medewerker where slug = ${slug}`;
  if (!row) throw new Problem('niet_gevonden', `Er is geen collega “${slug}”.`);
  return Id.parse(row).id;
}

type Act = (base: Base, collega: string) => Promise<Outcome>;

const done = (collega: string, wat: string): Outcome => ({
  json: { collega, gedaan: true },
  tekst: [`${collega} ${wat}.`],
});

const callOf = ({ als, options }: Base) => als(needed(options, 'als'));

const acts: Record<string, Act> = {
  toevoegen: async (base, slug) => {
    const { options } = base;
    const gebruikersnaam = textOf(options, 'gebruikersnaam') ?? slug;
    const namen = { voornaam: textOf(options, 'voornaam'), achternaam: textOf(options, 'achternaam') };
    const given = givenFor(contract.addMedewerker, { slug, gebruikersnaam, ...namen });
    const { medewerkerId, uitnodiging } = await (await callOf(base))(contract.addMedewerker, given);
    return { json: { medewerkerId, collega: slug, ...uitnodiging }, tekst: showCode(slug, uitnodiging) };
  },
  uitnodigen: async (base, slug) => {
    const medewerkerId = await idOf(base, slug);
    const uitnodiging = await (await callOf(base))(contract.inviteMedewerker, { medewerkerId });
    return { json: { medewerkerId, collega: slug, ...uitnodiging }, tekst: showCode(slug, uitnodiging) };
  },
  blokkeren: async (base, slug) => {
    await (
      await callOf(base)
    )(contract.blockAccount, { medewerkerId: await idOf(base, slug) });
    return done(slug, 'is geblokkeerd en nergens meer aangemeld');
  },
  vrijgeven: async (base, slug) => {
    await (
      await callOf(base)
    )(contract.unblockAccount, { medewerkerId: await idOf(base, slug) });
    return done(slug, 'kan zich weer aanmelden');
  },
};

/** The accounts of an organisation, with the rights of its beheerder. */
export const medewerker: Command = {
  naam: 'medewerker',
  gebruik: `${Object.keys(acts).join('|')} --als BEHEERDER --collega C [--voornaam V --achternaam A --gebruikersnaam G]`,
  wat: 'Voegt een collega toe, nodigt die opnieuw uit, of blokkeert het account.',
  woorden: 1,
  opties: {
    als: { type: 'string' },
    collega: { type: 'string' },
    voornaam: { type: 'string' },
    achternaam: { type: 'string' },
    gebruikersnaam: { type: 'string' },
  },
  nodig: ['als', 'collega'],
  runOn: (base) => {
    const act = acts[base.file];
    if (!act) throw usageError(`“${base.file}” kan hier niet. Kies ${Object.keys(acts).join(', ')}.`);
    return act(base, needed(base.options, 'collega'));
  },
};
