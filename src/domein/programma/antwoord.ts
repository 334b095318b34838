/** What a cell of a list says about a kenmerk. */
import type { Weegwaarde } from './criterium.contract.ts';
import type { Kenmerk } from './kenmerk.contract.ts';

const bare = (tekst: string): string => tekst.replaceAll('_', ' ').trim().toLowerCase();

const jaNee: Record<string, boolean> = { ja: true, nee: false };

/** The answer to a kenmerk that stands in a column, or nothing when what stands there is no answer to it. */
export function answerIn({ soort, keuzes = {} }: Kenmerk, cel: string): Weegwaarde | undefined {
  switch (soort) {
    case 'keuze':
      return Object.entries(keuzes).find(([keuze, { naam }]) => [bare(keuze), bare(naam)].includes(bare(cel)))?.[0];
    case 'ja_nee':
      return jaNee[bare(cel)];
    case 'getal':
      return Number(cel) >= 0 && Number(cel) <= 1_000_000 ? Number(cel) : undefined;
    default:
      return cel;
  }
}
