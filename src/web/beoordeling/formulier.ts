import { z } from 'zod';
import type { Answer, Given } from '../../core/contract.ts';
import { Antwoord, antwoorden, BenodigdheidGegeven, OordelenGegeven } from '../../domein/beoordeling/contract.ts';
import type { recordBeoordeling } from '../../domein/beoordeling/contract.ts';
import type { getKandidaatkaart, Kaartcriterium } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { Option } from '../ui/field.tsx';

export type Kaart = Answer<typeof getKandidaatkaart>;

/** The forms of a card have a field for each criterium, so the programme shapes them; here they become what an operation asks. */
const datum = OordelenGegeven.shape.datum;

const over = (criterium: string): string => `over_${criterium}`;

export function formOfOordelen({ criteria }: Kaart): z.ZodObject {
  const fields = criteria.map(({ criterium, vraag, hoofd }) => [
    over(criterium),
    Antwoord.optional().meta({
      label: vraag,
      widget: 'radio',
      options: antwoorden,
      ...(hoofd && { hint: 'Dit is het belangrijkste criterium.' }),
    }),
  ]);
  return z.strictObject({ ...Object.fromEntries(fields), datum });
}

/** What the own organisation said before is what it says until it says something else. */
export function valuesOfOordelen({ criteria }: Kaart, vandaag: string): Record<string, unknown> {
  const said = criteria.map(({ criterium, gezegd }) => [over(criterium), gezegd.find(({ eigen }) => eigen)?.antwoord]);
  return { ...Object.fromEntries(said), datum: vandaag };
}

export function readOordelen({ criteria }: Kaart, values: Record<string, unknown>): Record<string, Antwoord> {
  const said = criteria.flatMap(({ criterium }) => {
    const antwoord = Antwoord.safeParse(values[over(criterium)]).data;
    return antwoord === undefined ? [] : [[criterium, antwoord] as const];
  });
  return Object.fromEntries(said);
}

/** Where the answer is no and nothing was said yet of what is needed. */
function zonder({ criteria, benodigdheden, volgt }: Kaart): Kaartcriterium[] {
  if (volgt !== 'nog_niet') return [];
  return criteria.filter(
    ({ criterium, uitkomst }) => uitkomst === 'nee' && !benodigdheden.some((one) => one.criterium === criterium),
  );
}

/** What each field asks, after the name of the criterium that it is about. */
const vragen = {
  soort: 'wat is er nog nodig?',
  tekst: 'of met uw eigen woorden',
  aanbieder: 'wie zorgt hiervoor?',
  opnieuwOp: 'wanneer kijkt u opnieuw?',
};
const velden = ['soort', 'tekst', 'aanbieder', 'opnieuwOp'] as const;
const veldOf = (veld: string, criterium: string): string => `${veld}_${criterium}`;

export function formOfRonde(kaart: Kaart): z.ZodObject {
  const fields = zonder(kaart).flatMap(({ criterium, naam }) =>
    velden.map((veld) => {
      const part = BenodigdheidGegeven.shape[veld];
      return [veldOf(veld, criterium), part.meta({ ...part.meta(), label: `${naam}: ${vragen[veld]}` })];
    }),
  );
  return z.strictObject({ ...Object.fromEntries(fields), rondedatum: datum });
}

/** Two forms on one page have no field of the same name: a refusal of the round names the fields of the round. */
export function veldInRonde(kaart: Kaart, veld: string): string {
  const [eerste] = zonder(kaart);
  return veld === 'benodigdheden' && eerste ? veldOf('soort', eerste.criterium) : veld.replace(/^datum$/, 'rondedatum');
}

export function optionsOfRonde(kaart: Kaart): Record<string, Option[]> {
  const { soort, aanbieder } = optionsOfBenodigdheid(kaart);
  return Object.fromEntries(
    zonder(kaart).flatMap(({ criterium }) => [
      [veldOf('soort', criterium), soort],
      [veldOf('aanbieder', criterium), aanbieder],
    ]),
  );
}

/** What is needed, by the names of the programme; and who provides it, of whom nobody is the casusregisseur. */
export function optionsOfBenodigdheid({ benodigdheidsoorten, aanbieders }: Kaart) {
  return {
    soort: Object.entries(benodigdheidsoorten).map(([waarde, { naam }]): Option => ({ waarde, naam })),
    aanbieder: aanbieders.map(({ slug, naam }): Option => ({ waarde: slug, naam })),
  };
}

type Nodig = NonNullable<Given<typeof recordBeoordeling>['benodigdheden']>;

/** What was filled in for each criterium; where nothing was, the operation says what is missing. */
export function readRonde(kaart: Kaart, values: Record<string, unknown>): Nodig {
  return zonder(kaart).flatMap(({ criterium }) => {
    const given = velden.flatMap((veld) => {
      const value = values[veldOf(veld, criterium)];
      return typeof value === 'string' ? [[veld, value] as const] : [];
    });
    return given.length === 0 ? [] : [{ criterium, ...Object.fromEntries(given) }];
  });
}
