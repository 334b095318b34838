/** Time comes in as a value, so that tests and examples can live on any day. */
export type Clock = () => Date;

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at a moment, as jjjj-mm-dd. */
export const dayOf = (moment: Date): string => day.format(moment);
