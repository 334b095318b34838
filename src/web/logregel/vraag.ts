import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import type { Answer } from '../../core/contract.ts';
import { listLogregels } from '../../domein/logregel/contract.ts';
import { fieldOfDatum, readDatum } from '../form/datum.ts';
import type { Page } from '../page.tsx';

/** What can be shown. At first what was about inwoners, also what was refused; not who signed in or opened a page. */
export const tonen = { inwoners: 'wat over inwoners ging', geweigerd: 'wat niet mocht', alles: 'alles' } as const;
type Tonen = keyof typeof tonen;

const isTonen = (value: string): value is Tonen => Object.hasOwn(tonen, value);

/** What somebody asks of the log, as it stands in the address; a casus stands there by its number. */
export type Vraag = { casus?: string; vanaf?: string; tot?: string; tonen: Tonen };

export type Gevonden = { vraag: Vraag; antwoord?: Answer<typeof listLogregels>; fouten: Fout[] };

export function readVraag({ c }: Page): Vraag {
  const asked = (naam: string): string => c.req.query(naam)?.trim() ?? '';
  const [casus, vanaf, tot, what] = [asked('casus'), asked('vanaf'), asked('tot'), asked('tonen')];
  return {
    ...(casus && { casus }),
    ...(vanaf && { vanaf: readDatum(vanaf) }),
    ...(tot && { tot: readDatum(tot) }),
    tonen: isTonen(what) ? what : 'inwoners',
  };
}

/** The same question as the fields of the page show it. */
export const fieldsOf = ({ casus = '', vanaf = '', tot = '', tonen: what }: Vraag) => ({
  casus,
  vanaf: fieldOfDatum(vanaf),
  tot: fieldOfDatum(tot),
  tonen: what,
});

/** Asks the log; what cannot be read of the question comes back as faults of its fields. */
export async function askLogregels(page: Page, more: { na?: string; aantal?: number } = {}): Promise<Gevonden> {
  const vraag = readVraag(page);
  try {
    return { vraag, antwoord: await page.call(listLogregels, { ...vraag, ...more }), fouten: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invoer_ongeldig') throw error;
    return { vraag, fouten: error.fouten };
  }
}

export const hrefOf = (path: string, vraag: Vraag, na?: string): string =>
  `${path}?${new URLSearchParams({ ...vraag, ...(na && { na }) })}`;
