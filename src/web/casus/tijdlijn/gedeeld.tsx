import { Badge } from '../../ui.tsx';
import { showNamen } from '../../woorden.ts';
import { Kop } from './delen.tsx';
import type { Gebeurtenis, Regel } from './delen.tsx';

const buiten = 'iemand buiten het samenwerkingsverband';

/** The key of a gegeven is a plain word of its own. */
const woord = (categorie: string): string => (categorie === 'bsn' ? 'BSN' : categorie);

export function instemming({ gegevens: { ontvanger, categorieen, ingetrokken } }: Regel<'instemming'>): Gebeurtenis {
  const wat = categorieen === null ? '' : `: ${showNamen(categorieen.map(woord))}`;
  return {
    tone: ingetrokken ? 'let-op' : 'goed',
    titel: (
      <Kop
        wat="Instemming"
        rest={`${wat} aan ${ontvanger ?? buiten}`}
        badge={ingetrokken ? <Badge tone="let-op">ingetrokken</Badge> : null}
      />
    ),
  };
}

const maten = { volledig: '', samenvatting: ', als samenvatting', bestaan: ', alleen dat het er is' };

export function verstrekking({ gegevens: { ontvanger, categorie, niveau } }: Regel<'verstrekking'>): Gebeurtenis {
  return {
    tone: 'water',
    titel: <Kop wat="Gedeeld" rest={`: ${woord(categorie)} met ${ontvanger ?? buiten}${maten[niveau]}`} />,
  };
}
