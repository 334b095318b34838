/** What the contract refuses, in Dutch with the remedy. */
import type { z } from 'zod';

export type Pad = readonly (string | number)[];

/** One thing that is wrong in a programme, and where. */
export type Bevinding = { pad: Pad; melding: string };

type Issue = z.core.$ZodIssue;

/** The faults that the contract found, each with its place in the file. */
export function listBevindingen(issues: readonly Issue[], boven: Pad = []): Bevinding[] {
  return issues.flatMap((issue) => {
    const pad = [...boven, ...issue.path.map(asSleutel)];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return chooseBranch(issue.errors, pad);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((sleutel) => unknownPart([...pad, sleutel]));
    return [{ pad, melding: describe(issue, pad) }];
  });
}

function asSleutel(deel: PropertyKey): string | number {
  return typeof deel === 'number' ? deel : String(deel);
}

/** Of the forms that a criterium may have, the writer meant the one in which nothing is out of place. */
function chooseBranch(vormen: readonly (readonly Issue[])[], pad: Pad): Bevinding[] {
  const bedoeld = flatten(vormen).filter((issues) => !issues.some(isOutOfPlace));
  const [vorm] = bedoeld;
  if (bedoeld.length !== 1 || vorm === undefined) {
    return [{ pad, melding: 'Dit is geen criterium. Gebruik alle, een, geen, feit of kenmerk.' }];
  }
  return listBevindingen(vorm, pad);
}

/** A form that is itself a choice of forms stands for each of them. */
function flatten(vormen: readonly (readonly Issue[])[]): (readonly Issue[])[] {
  return vormen.flatMap((issues) => {
    const [issue] = issues;
    const isChoice = issues.length === 1 && issue?.code === 'invalid_union' && issue.path.length === 0;
    return isChoice && issue.errors.length > 0 ? flatten(issue.errors) : [issues];
  });
}

function isOutOfPlace(issue: Issue): boolean {
  if (issue.code === 'invalid_union' && issue.errors.length === 0) return !hasFeit(issue.input);
  return issue.path.length === 0 && (issue.code === 'unrecognized_keys' || issue.code === 'invalid_type');
}

function hasFeit(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && 'feit' in waarde;
}

function unknownPart(pad: Pad): Bevinding {
  return { pad, melding: `Het onderdeel "${pad.at(-1)}" is hier niet bekend. Haal het weg of verbeter de naam.` };
}

function describe(issue: Issue, pad: Pad): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue)
        ? describeMissing(pad)
        : `Hier hoort ${soorten[issue.expected] ?? issue.expected} te staan.`;
    case 'invalid_value':
      return isMissing(issue)
        ? describeMissing(pad)
        : issue.values.length === 1
          ? `Hier hoort ${String(issue.values[0])} te staan.`
          : `Dit kan hier niet. Kies uit: ${issue.values.join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'date' ? 'Deze datum bestaat niet. Schrijf hem als jjjj-mm-dd.' : issue.message;
    case 'invalid_union':
      return `Dit feit is niet bekend. Kies uit: ${'options' in issue ? issue.options?.join(', ') : ''}.`;
    case 'invalid_key':
      return 'Gebruik als sleutel kleine letters, cijfers en lage streepjes, bijvoorbeeld eerste_contact.';
    case 'too_small':
      return describeTooSmall(issue);
    case 'too_big':
      return `Dit is te veel. Het mag hoogstens ${issue.maximum} zijn${units[issue.origin] ?? ''}.`;
    default:
      return issue.message;
  }
}

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst van twee',
  object: 'een blok met onderdelen',
  record: 'een blok met onderdelen',
};

const units: Record<string, string> = { string: ' tekens', array: ' onderdelen' };

function isMissing(issue: Issue): boolean {
  return issue.input === undefined;
}

/** Parts without which a person could get lost say so. */
const gevolgen: Record<string, string> = {
  termijn: 'Wachten zonder termijn kan eindeloos duren. Noem een sleutel uit termijnen.',
  volgende: 'Na een weigering moet iemand aan zet zijn. Noem een rol.',
  escalatie: 'Als een termijn voorbij is, moet iemand dat horen. Noem een rol.',
  terugkomst: 'Na "nog niet" moet iemand opnieuw kijken. Noem een sleutel uit termijnen.',
  voeding: 'Een cijfer moet ergens uit komen. Noem handelingen of lijsten.',
};

function describeMissing(pad: Pad): string {
  const sleutel = String(pad.at(-1));
  const [deel] = pad;
  const gevolg =
    gevolgen[sleutel] ?? (deel === 'termijnen' && pad.length === 2 ? 'Loopplank rekent ermee.' : 'Vul het in.');
  return `Hier ontbreekt "${sleutel}". ${gevolg}`;
}

function describeTooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return 'Dit is leeg. Vul hier een tekst in.';
  if (issue.origin === 'array') return `Deze lijst is te kort. Noem er minstens ${issue.minimum}.`;
  return `Dit getal is te klein. Het moet minstens ${issue.minimum} zijn.`;
}
