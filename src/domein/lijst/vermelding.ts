import { isDeepStrictEqual } from 'node:util';
import { showDatum } from '../../core/datum.ts';
import type { Weegwaarden } from './wegen.ts';

/** What a list says of one person in one period: from begin, up to and not including einde. */
export type Inhoud = {
  achternaam: string;
  voornaam: string;
  geboortedatum: string | null;
  begin: string;
  einde: string | null;
  kenmerken: Record<string, unknown>;
  /** What of it the programme weighs, readable to the database. */
  weegwaarden: Weegwaarden;
};

/** A listing as it stands in the database. */
export type Vermelding = Inhoud & { id: string; versie: number };

/** What becomes of one row of a file, laid beside what already stands of the same person. */
export type Besluit<R extends Inhoud> =
  | { uitkomst: 'nieuw' | 'ongewijzigd'; rij: R }
  | { uitkomst: 'gewijzigd'; rij: R; vorige: Vermelding }
  | { uitkomst: 'afgekeurd'; rij: R; melding: string };

type Periode = Pick<Inhoud, 'begin' | 'einde'>;

function overlaps(een: Periode, ander: Periode): boolean {
  return (een.einde === null || ander.begin < een.einde) && (ander.einde === null || een.begin < ander.einde);
}

function isSame(een: Inhoud, ander: Inhoud): boolean {
  return (
    een.einde === ander.einde &&
    een.achternaam === ander.achternaam &&
    een.voornaam === ander.voornaam &&
    een.geboortedatum === ander.geboortedatum &&
    isDeepStrictEqual(een.kenmerken, ander.kenmerken) &&
    isDeepStrictEqual(een.weegwaarden, ander.weegwaarden)
  );
}

/** The same begin is the same period: what differs is a correction of it. */
function compare<R extends Inhoud>(bekend: readonly Vermelding[], rij: R): Besluit<R> {
  const vorige = bekend.find((een) => een.begin === rij.begin);
  if (!vorige) return { uitkomst: 'nieuw', rij };
  return isSame(vorige, rij) ? { uitkomst: 'ongewijzigd', rij } : { uitkomst: 'gewijzigd', rij, vorige };
}

function findBotsing<R extends Inhoud>(bekend: readonly Vermelding[], besluiten: readonly Besluit<R>[]) {
  const vervangen = new Set(besluiten.flatMap((een) => (een.uitkomst === 'gewijzigd' ? [een.vorige] : [])));
  const blijft = bekend.filter((een) => !vervangen.has(een));
  for (const [plaats, { uitkomst, rij }] of besluiten.entries()) {
    if (uitkomst !== 'nieuw' && uitkomst !== 'gewijzigd') continue;
    const ander = blijft.find((een) => overlaps(een, rij));
    if (ander) return { plaats, rij, ander };
  }
  return undefined;
}

/**
 * Lays the rows of one person beside the listings that stand. The rows do not overlap each other; a row that overlaps a
 * period that stays is rejected, and what it would have replaced then stays as well, so the others are looked at again.
 */
export function settlePersoon<R extends Inhoud>(bekend: readonly Vermelding[], rijen: readonly R[]): Besluit<R>[] {
  const besluiten = rijen.map((rij) => compare(bekend, rij));
  for (;;) {
    const botsing = findBotsing(bekend, besluiten);
    if (!botsing) return besluiten;
    const { plaats, rij, ander } = botsing;
    const melding = `Deze periode overlapt met de periode vanaf ${showDatum(ander.begin)} die al op de lijst staat`;
    besluiten[plaats] = { uitkomst: 'afgekeurd', rij, melding };
  }
}
