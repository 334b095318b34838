import { isId } from './id.ts';

/** What the actor is in one verband today. */
export type Aanstelling = { verbandId: string; verband: string; rollen: string[] };

/** Who acts: one colleague of one organisation, with the roles of today. Nothing here comes from the request itself. */
export type Actor = {
  medewerkerId: string;
  slug: string;
  naam: string;
  organisatieId: string;
  organisatie: string;
  /** Tasks for the own organisation outside any programme: `beheerder`, `fg`. */
  functies: string[];
  /** The session of this request; empty on the command line. */
  sessieId: string;
  aanstellingen: Aanstelling[];
  /** Verbanden in which the actor coordinates the casussen of the own organisation. */
  coordinatie: string[];
  /** Verbanden whose figures the actor may see. */
  cijfers: string[];
  /** What the access matrix gives; from this the views decide. */
  rechten: Recht[];
  /** An inwoner who looks at the own casussen; empty for a colleague. */
  inwonerId: string;
  /** The deelnemers that this inwoner is. Empty for a colleague. */
  deelnemers: string[];
};

/**
 * What the matrix gives in one role of a casus, to who coordinates, to who is asked for a casus, to the inwoner, or to who sits
 * at a selection table without a part in the casus: two rows of 29 hexadecimal digits, of what always counts and of what counts under an instemming.
 * `fase` is no gift but a demand: what somebody must be able to read there to be told the phase of a casus.
 */
export type Recht = {
  soort: 'rol' | 'coordinatie' | 'verband' | 'deelnemer' | 'tafel' | 'fase';
  verbandId: string;
  rol: string;
  altijd: string;
  metInstemming: string;
};

/** The actor of a request without a session: sees nothing. */
export const nobody: Actor = {
  medewerkerId: '',
  slug: '',
  naam: '',
  organisatieId: '',
  organisatie: '',
  functies: [],
  sessieId: '',
  aanstellingen: [],
  coordinatie: [],
  cijfers: [],
  rechten: [],
  inwonerId: '',
  deelnemers: [],
};

function literal(value: string): string {
  if (!isId(value)) throw new Error('Only ids may enter the settings of a transaction');
  return value;
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Error('Only a day may enter the settings of a transaction');
  return value;
}

function word(value: string): string {
  if (!/^[a-z0-9_]*$/.test(value)) throw new Error('Only plain words may enter the settings of a transaction');
  return value;
}

const array = (ids: string[]): string => `'{${ids.map(literal).join(',')}}'`;

function levels(value: string): string {
  if (!/^[0-9a-f]{29}$/.test(value))
    throw new Error('Only levels of the matrix may enter the settings of a transaction');
  return `x${value}`;
}

const recht = ({ soort, verbandId, rol, altijd, metInstemming }: Recht) => ({
  soort,
  verband_id: literal(verbandId),
  rol: word(rol),
  altijd: levels(altijd),
  met_instemming: levels(metInstemming),
});

/** The setting from which the views decide how much of a casus somebody sees; an act may only make it less. */
export const rechtenSetting = (rechten: Recht[]): string =>
  `set local app.rechten = '${JSON.stringify(rechten.map(recht))}'`;

/**
 * The settings from which row policies decide, as literals: a set local reaches every worker of a distributed database,
 * set_config() does not. Without an actor nothing is set, and every policy is closed.
 */
export function settingsOf(actor: Actor, vandaag: string): string {
  if (actor === nobody) return "set local app.medewerker = ''";
  return [
    ...(isInwoner(actor) ? settingsOfInwoner(actor) : settingsOfMedewerker(actor)),
    `set local app.vandaag = '${day(vandaag)}'`,
    rechtenSetting(actor.rechten),
  ].join(';');
}

const settingsOfMedewerker = (actor: Actor): string[] => [
  `set local app.functies = '{${actor.functies.map(word).join(',')}}'`,
  `set local app.medewerker = '${literal(actor.medewerkerId)}'`,
  `set local app.organisatie = '${literal(actor.organisatieId)}'`,
  ...settingsOfLists({
    verbanden: actor.aanstellingen.map((one) => one.verbandId),
    coordinatie: actor.coordinatie,
    cijfers: actor.cijfers,
  }),
];

/** An inwoner is of no organisation and works in no verband, so whatever is for colleagues stays closed. */
const settingsOfInwoner = ({ inwonerId, deelnemers, rechten }: Actor): string[] => [
  `set local app.inwoner = '${literal(inwonerId)}'`,
  ...settingsOfLists({ deelnemers, mijn_verbanden: [...new Set(rechten.map((one) => one.verbandId))] }),
];

const settingsOfLists = (lists: Record<string, string[]>): string[] =>
  Object.entries(lists)
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `set local app.${name} = ${array(ids)}`);

/** Whether the actor is the inwoner whose life it is, and no colleague. */
export const isInwoner = ({ inwonerId }: Actor): boolean => inwonerId !== '';

/** The roles of the actor in a verband; empty for an outsider. */
export function rollenIn(actor: Actor, verbandId: string): string[] {
  return actor.aanstellingen.find((one) => one.verbandId === verbandId)?.rollen ?? [];
}
