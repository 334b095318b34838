import { isId } from '../id.ts';

/** The field of an input or answer by its name, when it holds an id. */
export function idIn(value: unknown, name: string): string | null {
  const id: unknown = Object(value)[name];
  return typeof id === 'string' && isId(id) ? id : null;
}

/**
 * The casussen that an input or answer tells something of: whatever stands under the name casusId, at any depth. A contract
 * that shows a person without saying of which casus is refused by a test over all operations.
 */
export function listCasussen(...parts: unknown[]): Set<string> {
  const found = new Set<string>();
  const waiting = parts.filter(isPart);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const id = idIn(part, 'casusId');
    if (id !== null) found.add(id);
    waiting.push(...Object.values(part).filter(isPart));
  }
  return found;
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;
