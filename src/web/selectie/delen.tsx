import { showDatum } from '../../core/datum.ts';
import type { Selectieregel } from '../../domein/selectie/contract.ts';
import { Table, type Kolom } from '../ui/data.tsx';
import { keepDates, Lines } from '../ui.tsx';
import { showGetal } from '../woorden.ts';

export const selectiesPath = (verband: string): string => `/verbanden/${verband}/selecties`;

/** In which time a rule holds; the day until which it holds is no part of it. */
export function showGeldigheid({ van, tot }: Pick<Selectieregel, 'van' | 'tot'>): string {
  if (van === null) return tot === null ? 'geldt altijd' : `geldt tot ${showDatum(tot)}`;
  return tot === null ? `geldt vanaf ${showDatum(van)}` : `geldt van ${showDatum(van)} tot ${showDatum(tot)}`;
}

type Regel = Selectieregel & { aantal?: number };

const regel: Kolom<Regel> = {
  kop: 'Regel',
  soort: 'naam',
  cel: ({ naam, van, tot }) => <Lines onder={showGeldigheid({ van, tot })}>{naam}</Lines>,
};
const zin: Kolom<Regel> = { kop: 'Wie', cel: (een) => keepDates(een.zin) };
const aantal: Kolom<Regel> = {
  kop: 'Mensen',
  soort: 'getal',
  cel: (een) => (een.aantal === undefined ? '' : showGetal(een.aantal)),
};

/** The rules in sentences; after a selection with how many people each of them fits. */
export function Regels({ naam, regels }: { naam: string; regels: Regel[] }) {
  const geteld = regels.some((een) => een.aantal !== undefined);
  return (
    <Table caption={`De regels van ${naam}`} kolommen={[regel, zin, ...(geteld ? [aantal] : [])]} rijen={regels} />
  );
}
