/** Changes of the rights that nobody notices, each with the reason why that is nothing. */
export const unchanged: Record<string, string> = {};
