/** Changes of the rights that nobody notices, each with the reason why that is nothing. */
export const unchanged: Record<string, string> = {};

/** Changes that nobody in this test has met yet: for each somebody is to be added to kijkers.ts, or a row to meer.ts. */
export const unmet: string[] = [];
