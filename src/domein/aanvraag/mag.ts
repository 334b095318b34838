import type { Tx } from '../../core/road.ts';
import type { Aanvraagsoort, Handeling, Programma } from '../programma/contract.ts';
import type { AanvraagBlad, Aanvraagstand } from './blad.contract.ts';
import { rollenFor } from './recht.ts';

type Zicht = {
  casus: { verbandId: string; betrokken: string[]; regels: Programma };
  soort: Aanvraagsoort;
  rij: Pick<AanvraagBlad, 'graad' | 'eigen' | 'bezwaren'>;
  stand: Aanvraagstand;
  opgeschort: boolean;
};

/** The operations that the actor may call on an aanvraag now, so that pages show what can be done without knowing roles. */
export function operationsOnAanvraag(tx: Tx, { casus, soort, rij, stand, opgeschort }: Zicht): string[] {
  if (rij.graad !== 'volledig') return [];
  const may = (als: Handeling): boolean => rollenFor(tx, casus, soort, [als]).length > 0;
  const [asks, decides] = [may('aanvraag'), may('besluit')];
  const running = stand === 'loopt' || stand === 'te_laat';
  const objected = rij.bezwaren.some(({ uitkomst }) => uitkomst === null);
  const all: [string, boolean][] = [
    ['recordBesluit', running && decides],
    ['recordVerwachting', running && (asks || decides)],
    ['recordOpschorting', running && decides && !opgeschort],
    ['endOpschorting', decides && opgeschort],
    ['recordVerlenging', running && decides],
    ['withdrawAanvraag', running && asks],
    ['recordBezwaar', stand === 'besloten' && !objected && (asks || decides)],
    ['recordBesluitOpBezwaar', objected && decides],
    ['correctAanvraag', asks && rij.eigen],
  ];
  return all.flatMap(([operation, open]) => (open ? [operation] : []));
}
