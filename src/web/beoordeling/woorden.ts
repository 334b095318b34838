import type { Kaartcriterium, Kandidaatkaart, Tafelstand } from '../../domein/beoordeling/selectietafel.contract.ts';
import type { Tone } from '../woorden.ts';

export const standen: Record<Tafelstand, { naam: string; tone: Tone }> = {
  te_beoordelen: { naam: 'te beoordelen', tone: 'water' },
  geschikt: { naam: 'geschikt', tone: 'goed' },
  nog_niet: { naam: 'nog niet', tone: 'let-op' },
  ongeschikt: { naam: 'niet geschikt', tone: 'neutraal' },
};

export const uitkomsten: Record<Kaartcriterium['uitkomst'], { naam: string; tone: Tone }> = {
  ja: { naam: 'ja', tone: 'goed' },
  nee: { naam: 'nee', tone: 'let-op' },
  onbekend: { naam: 'nog niet bekend', tone: 'neutraal' },
  oneens: { naam: 'niet eens', tone: 'te-laat' },
};

/** The candidate by name for who may know it, otherwise by the number on the card. */
export const naamVan = ({ deelnemer, nummer }: Kandidaatkaart): string =>
  deelnemer === null ? `Kandidaat ${nummer}` : `${deelnemer.voornaam} ${deelnemer.achternaam}`.trim();
