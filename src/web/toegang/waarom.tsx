import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import type { Categorie } from '../../domein/toegang/basis.contract.ts';
import type { Inzage } from '../../domein/toegang/inzage.contract.ts';
import { DefinitionList } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { Part } from '../ui.tsx';
import { showNamen } from '../woorden.ts';
import { niveauwoorden } from './woorden.ts';

type WaaromProps = {
  inzage: Inzage[];
  /** The gegevens that stand in this block. */
  over: Categorie[];
  /** The organisations that recorded what stands here. */
  door?: (string | null)[];
  say: (zin: string) => string;
};

/** Beside a block of a casus: on which ground one sees it, for what, who shared it and until when. */
export function WaaromZieIkDit({ inzage, over, door = [], say }: WaaromProps) {
  const hier = inzage.filter(({ categorie }) => over.includes(categorie));
  if (hier.length === 0) return null;
  const organisaties = [...new Set(door.filter((naam) => naam !== null))];
  return (
    <Details vraag="Waarom zie ik dit?">
      {hier.map((gegeven) => (
        <Part titel={gegeven.naam}>
          <DefinitionList items={linesOf(gegeven, organisaties, say)} />
        </Part>
      ))}
    </Details>
  );
}

function linesOf(gegeven: Inzage, organisaties: string[], say: (zin: string) => string): [string, Child][] {
  const { niveau, grondslag, doel, reden, tot } = gegeven;
  return [
    ['U ziet', niveauwoorden[niveau].naam],
    ['Reden', say(reden)],
    ['Grondslag', say(grondslag)],
    ['Doel', say(doel)],
    ...(organisaties.length > 0 ? [['Gedeeld door', showNamen(organisaties)] satisfies [string, Child]] : []),
    ['Tot wanneer', tot === null ? 'zolang uw rol in deze casus duurt' : `tot en met ${showDatum(tot)}`],
  ];
}
