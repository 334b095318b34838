import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import type { Option } from '../ui/field.tsx';
import type { Plaats } from './invulling.ts';
import type { Programma } from './pad.ts';

/** Named parts of the programme as choices. */
export const optionsOf = (tabel: Record<string, { naam: string }>): Option[] =>
  Object.entries(tabel).map(([waarde, { naam }]) => ({ waarde, naam }));

export const readProgramma = ({ page, ref }: Pick<Plaats, 'page' | 'ref'>): Promise<Programma> =>
  page.call(getProgramma, { verband: ref.verband });

/** Colleagues of the casusteam, each once. */
export function optionsOfTeam(team: CasusBlad['team']): Option[] {
  const each = new Map(team.map((lid) => [lid.id, lid]));
  return [...each.values()].map(({ id, naam, organisatie }) => ({ waarde: id, naam: `${naam}, ${organisatie}` }));
}
