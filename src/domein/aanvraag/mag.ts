import type { Tx } from '../../core/road.ts';
import type { Aanvraagsoort, Handeling, Programma } from '../programma/contract.ts';
import type { AanvraagBlad, Aanvraagstand } from './blad.contract.ts';
import { rollenFor } from './recht.ts';

type Zicht = {
  casus: { betrokken: string[]; rollen: string[]; regels: Programma };
  soort: Aanvraagsoort;
  rij: Pick<AanvraagBlad, 'graad' | 'eigen' | 'bezwaren'> & {
    besluiten: { id: string; eigen: boolean }[];
    opschortingen: { eigen: boolean }[];
    verlengingen: { eigen: boolean }[];
  };
  stand: Aanvraagstand;
  opgeschort: boolean;
};

/** The operations that the actor may call on an aanvraag now, so that pages show what can be done without knowing roles. */
export function operationsOnAanvraag(tx: Tx, { casus, soort, rij, stand, opgeschort }: Zicht): string[] {
  if (rij.graad !== 'volledig') return [];
  const may = (als: Handeling): boolean => rollenFor(tx, casus, soort, [als]).length > 0;
  const [asks, decides] = [may('aanvraag'), may('besluit')];
  const all: Keuze[] = [
    ...whileRunning(stand === 'loopt' || stand === 'te_laat', { asks, decides, opgeschort }),
    ...afterwards(stand, rij, { asks, decides }),
    ['correctAanvraag', asks && rij.eigen],
  ];
  return all.flatMap(([operation, open]) => (open ? [operation] : []));
}

type Keuze = [operation: string, open: boolean];
type Wie = { asks: boolean; decides: boolean };

const whileRunning = (running: boolean, { asks, decides, opgeschort }: Wie & { opgeschort: boolean }): Keuze[] => [
  ['recordBesluit', running && decides],
  ['recordVerwachting', running && (asks || decides)],
  ['recordOpschorting', running && decides && !opgeschort],
  ['endOpschorting', decides && opgeschort],
  ['recordVerlenging', running && decides],
  ['withdrawAanvraag', running && asks],
];

function afterwards(
  stand: Aanvraagstand,
  { bezwaren, besluiten, opschortingen, verlengingen }: Zicht['rij'],
  { asks, decides }: Wie,
): Keuze[] {
  const ownBesluit = new Set(besluiten.filter(({ eigen }) => eigen).map(({ id }) => id));
  const answered = bezwaren.some(({ uitkomst, besluitId }) => uitkomst !== null && ownBesluit.has(besluitId ?? ''));
  const objected = bezwaren.some(({ uitkomst }) => uitkomst === null);
  return [
    ['recordBezwaar', stand === 'besloten' && !objected && (asks || decides)],
    ['recordBesluitOpBezwaar', objected && decides],
    ['correctBesluit', stand === 'besloten' && decides && besluiten[0]?.eigen === true],
    ['correctOpschorting', decides && opschortingen.some(({ eigen }) => eigen)],
    ['correctVerlenging', decides && verlengingen.some(({ eigen }) => eigen)],
    ['correctBezwaar', (asks || decides) && bezwaren.some(({ eigen }) => eigen)],
    ['correctBesluitOpBezwaar', decides && answered],
  ];
}
