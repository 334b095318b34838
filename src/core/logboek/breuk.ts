/** What can be wrong with a chain: a closed list, with words for who must do something about it. */
export const breuken = {
  zegel_onbruikbaar: 'de sleutel van de schakels ontbreekt of is vervangen',
  schakel_ontbreekt: 'deze schakel ontbreekt, of er staat een andere op zijn plaats',
  schakel_gewijzigd: 'deze schakel is veranderd',
  regel_gewijzigd: 'een regel in deze schakel is veranderd',
  regel_ontbreekt: 'een regel uit deze schakel is weggehaald',
  regel_toegevoegd: 'een regel is later toegevoegd dan haar tijdstip zegt',
  regel_zonder_schakel: 'een regel staat in geen enkele schakel: zij is toegevoegd, of haar schakel is weggehaald',
} as const;

/** The first place where a chain is broken. */
export type Breuk = {
  verbandId: string;
  /** The link; nothing where a line stands in none. */
  nummer: number | null;
  soort: keyof typeof breuken;
  /** The period that the link tells of, or the moment of the line. */
  van: string | null;
  tot: string | null;
  /** The id of the line in the logboek. */
  regel: string | null;
};

/** A chain as far as it was followed: its last link is what one keeps elsewhere to see later that none was cut off. */
export type Keten = { verbandId: string; schakels: number; regels: number; afdruk: string; breuk: Breuk | null };
