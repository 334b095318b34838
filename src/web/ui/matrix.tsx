import type { Child } from 'hono/jsx';
import { Hidden } from '../ui.tsx';

/** How much somebody sees, as a letter on a chip; the words are for who cannot see the colour or the letter's place. */
export type Chip = {
  letter: string;
  woorden: string;
  soort: 'vol' | 'deel' | 'bestaan' | 'eigen' | 'cijfers' | 'niets';
  /** There is a condition: the chip is drawn with a broken edge and a mark. */
  mits?: boolean;
};

export function LevelChip({ letter, woorden, soort, mits = false }: Chip) {
  return (
    <span class={`ln-level ln-level--${soort}${mits ? ' ln-level--mits' : ''}`}>
      <span aria-hidden="true">{letter}</span>
      {mits ? (
        <span class="ln-level__mark" aria-hidden="true">
          *
        </span>
      ) : null}
      <Hidden>{woorden}</Hidden>
    </span>
  );
}

/** The chip with its words beside it, for who sees both. */
export function Level(chip: Chip) {
  return (
    <span class="ln-level-line">
      {chip.soort === 'niets' ? null : <LevelChip {...chip} woorden="" />}
      <span>{chip.woorden}</span>
    </span>
  );
}

/** What the chips mean, in words. */
export function Legend({ items }: { items: { chip: Chip; uitleg: Child }[] }) {
  return (
    <ul class="ln-legend">
      {items.map(({ chip, uitleg }) => (
        <li>
          <LevelChip {...chip} woorden="" />
          <span>{uitleg}</span>
        </li>
      ))}
    </ul>
  );
}

export type Matrixkop = { kop: string; naam: string; eigen: boolean };

type MatrixProps = { caption: string; kop: string; koppen: Matrixkop[]; rijen: { naam: Child; cellen: Child[] }[] };

/**
 * A table of many narrow columns; on a phone every row becomes a card with its chips side by side, one's own first. The
 * roles are said aloud because a browser forgets that it is a table once the style changes its display.
 */
export function Matrix({ caption, kop, koppen, rijen }: MatrixProps) {
  return (
    <div class="ln-matrix">
      <table role="table">
        <caption class="ln-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {kop}
            </th>
            {koppen.map((one) => (
              <Kop {...one} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((rij) => (
            <Rij {...rij} koppen={koppen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Kop(one: Matrixkop) {
  return (
    <th role="columnheader" scope="col" class={ownClass(one)}>
      <abbr title={one.naam}>{one.kop}</abbr>
      {one.eigen ? <Hidden>, uw kolom</Hidden> : null}
    </th>
  );
}

function Rij({ naam, cellen, koppen }: MatrixProps['rijen'][number] & Pick<MatrixProps, 'koppen'>) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {naam}
      </th>
      {cellen.map((cel, plek) => (
        <td role="cell" data-label={koppen[plek]?.kop} class={ownClass(koppen[plek])}>
          {cel}
        </td>
      ))}
    </tr>
  );
}

const ownClass = (kop: Matrixkop | undefined): string | undefined => (kop?.eigen ? 'ln-matrix__own' : undefined);
