import { report } from '../core/http.ts';
import { Problem, problems } from '../core/problem.ts';
import type { Fout } from '../core/problem.ts';

/** What went wrong, in the shape of `--json`. */
export type Fault = { code: string; titel: string; uitleg: string; fouten: Fout[] };

/** An error in words for who typed the command. What nobody foresaw is reported without what it says. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Problem) {
    const { code, message, fouten } = error;
    return { code, titel: problems[code][1], uitleg: message, fouten };
  }
  const name = error instanceof Error ? error.name : '';
  const uitleg = error instanceof Error ? error.message : '';
  if (name === 'OpstartFout') return { code: 'start_mislukt', titel: 'Loopplank start niet', uitleg, fouten: [] };
  if (name === 'GebruikFout') return { code: 'gebruik', titel: 'Dit commando klopt niet', uitleg, fouten: [] };
  report(error);
  return { code: 'intern', titel: problems.intern[1], uitleg: problems.intern[1], fouten: [] };
}

/** The same for people: one line, and one for each field. */
export function showFault({ uitleg, fouten }: Fault): string[] {
  return [uitleg, ...fouten.map(({ veld, melding }) => `  ${veld}: ${melding}`)];
}
