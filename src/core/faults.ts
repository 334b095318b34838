import type { z } from 'zod';
import { Problem } from './problem.ts';
import type { Fout } from './problem.ts';

type Issue = z.core.$ZodIssue;

const onlyDigits = (value: unknown): string => String(value).replace('.', ',');

const tooSmall = (issue: Issue & { code: 'too_small' }): string => {
  if (issue.origin === 'string') return issue.minimum === 1 ? 'Vul dit in' : `Gebruik minstens ${issue.minimum} tekens`;
  if (issue.origin === 'array') return `Kies er minstens ${issue.minimum}`;
  return `Vul ${onlyDigits(issue.minimum)} of meer in`;
};

const tooBig = (issue: Issue & { code: 'too_big' }): string => {
  if (issue.origin === 'string') return `Gebruik hoogstens ${issue.maximum} tekens`;
  if (issue.origin === 'array') return `Kies er hoogstens ${issue.maximum}`;
  return `Vul ${onlyDigits(issue.maximum)} of minder in`;
};

const formats: Record<string, string> = {
  date: 'Vul een datum in die bestaat, zoals 31-08-2014',
  email: 'Vul een e-mailadres in zoals naam@voorbeeld.nl',
  datetime: 'Vul een moment in zoals 2014-08-31T18:00:00Z',
  uuid: 'Dit is geen geldig kenmerk',
};

/** One Dutch sentence for a fault that the contract found: what is wrong and what to do. */
function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'Vul dit in' : 'Dit is geen geldige waarde';
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return formats[issue.format] ?? 'Dit heeft niet de juiste vorm';
    case 'invalid_value':
      return issue.input === undefined ? 'Maak een keuze' : `Kies een van: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `Onbekend: ${issue.keys.join(', ')}. Laat dit weg`;
    case 'custom':
      return issue.message;
    default:
      return 'Dit is geen geldige waarde';
  }
}

function faultOf(issue: Issue): Fout {
  return { veld: issue.path.map(String).join('.') || 'verzoek', melding: sentence(issue) };
}

/** Checks a value against a contract; all faults are reported at once. */
export function check<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) throw new Problem('invoer_ongeldig', undefined, result.error.issues.map(faultOf));
  const lost = unkeepable(result.data, []);
  if (lost.length > 0) throw new Problem('invoer_ongeldig', undefined, lost);
  return result.data;
}

const halfCharacter = /\p{Surrogate}/u;
/** Deeper than anything that a contract asks for, and far from where a program that walks it would fall. */
const deepest = 50;
const yearZero = /^0000-\d\d-\d\d(?:T|$)/;

/** What the shape of a text or day allows and no database keeps: the character nul, half a character, the year zero. */
function unkeepable(value: unknown, path: string[]): Fout[] {
  if (typeof value === 'string') {
    const melding = whyNot(value);
    return melding === undefined ? [] : [{ veld: path.join('.') || 'verzoek', melding }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > deepest) return [{ veld: path[0] ?? 'verzoek', melding: 'Hierin zit te veel in elkaar' }];
  return Object.entries(value).flatMap(([key, part]) => [
    ...unkeepable(key, path),
    ...unkeepable(part, [...path, key]),
  ]);
}

function whyNot(text: string): string | undefined {
  if (text.includes('\0') || halfCharacter.test(text)) return 'Hierin staat een teken dat niet kan. Typ het opnieuw';
  return yearZero.test(text) ? formats['date'] : undefined;
}

/** A refusal that belongs to one field. */
export function fault(veld: string, melding: string): Problem {
  return new Problem('invoer_ongeldig', undefined, [{ veld, melding }]);
}
