import type { Lijst, Telling, Uitkomst } from '../../domein/lijst/contract.ts';
import { Badge, type Tone } from '../ui.tsx';

/** What became of a row, or would become of it. The order is that of the page. */
export const uitkomsten: Record<Uitkomst, { naam: string; tone: Tone }> = {
  nieuw: { naam: 'Nieuw', tone: 'goed' },
  gewijzigd: { naam: 'Gewijzigd', tone: 'water' },
  ongewijzigd: { naam: 'Ongewijzigd', tone: 'neutraal' },
  dubbel: { naam: 'Dubbel', tone: 'let-op' },
  afgekeurd: { naam: 'Afgekeurd', tone: 'te-laat' },
};

export const isUitkomst = (key: string | undefined): key is Uitkomst =>
  key !== undefined && Object.hasOwn(uitkomsten, key);

/** The outcomes that occur in a list, in the order of the page. */
export const uitkomstenIn = (telling: Telling): Uitkomst[] =>
  Object.keys(uitkomsten).filter((key): key is Uitkomst => isUitkomst(key) && telling[key] > 0);

const statussen: Record<Lijst['status'], { naam: string; tone: Tone }> = {
  ontvangen: { naam: 'nog niet verwerkt', tone: 'let-op' },
  bezig: { naam: 'wordt verwerkt', tone: 'water' },
  verwerkt: { naam: 'verwerkt', tone: 'goed' },
  afgebroken: { naam: 'niets overgenomen', tone: 'neutraal' },
};

export function Status({ lijst: { status } }: { lijst: Lijst }) {
  return <Badge tone={statussen[status].tone}>{statussen[status].naam}</Badge>;
}
