const getal = new Intl.NumberFormat('nl-NL');
const eenDecimaal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number as people write it: 24.300, and 2,5. */
export const showGetal = (aantal: number): string => getal.format(aantal);

/** An amount with its sign, which never stand on two lines: € 12.000.000. */
export const showEuro = (bedrag: number): string => `€\u00A0${getal.format(bedrag)}`;

/** With one decimal, also when that is a nought: 2,1 and 60,0. */
export const showDecimaal = (aantal: number): string => eenDecimaal.format(aantal);
