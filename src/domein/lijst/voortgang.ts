/** How far the processing of a list is; each row counts half when it is judged and half when it is taken in. */
export type Voortgang = { gedaan: number; regels: number };

/**
 * The lists that this process is taking in. The transaction of an import shows nothing before its commit, so what
 * another request wants to know meanwhile is kept here; afterwards it stands in the table.
 */
const bezig = new Map<string, { halven: number; regels: number }>();

/** How far a list is, while it is being processed here. */
export function progressOf(lijstId: string): Voortgang | undefined {
  const stand = bezig.get(lijstId);
  return stand && { gedaan: Math.floor(stand.halven / 2), regels: stand.regels };
}

/** Keeps the progress of one list for as long as the work lasts. The work says how many rows it has gone through. */
export async function withVoortgang<T>(
  lijstId: string,
  regels: number,
  work: (went: (aantal: number) => void) => Promise<T>,
): Promise<T> {
  const stand = { halven: 0, regels };
  bezig.set(lijstId, stand);
  try {
    return await work((aantal) => {
      stand.halven += aantal;
    });
  } finally {
    bezig.delete(lijstId);
  }
}
