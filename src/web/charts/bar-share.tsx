import { showDeel, showGetal } from '../woorden.ts';

export type Deel = {
  label: string;
  aantal: number;
  totaal: number;
  /** What was agreed, as a share between 0 and 1. */
  norm?: number;
  href?: string;
};

/** Shares of a whole as bars in a table, so that the picture and its numbers are one thing. */
export function BarShare({ titel, delen }: { titel: string; delen: Deel[] }) {
  return (
    <table class="ln-shares" role="table">
      <caption class="ln-hidden">{titel}</caption>
      <thead class="ln-hidden" role="rowgroup">
        <tr role="row">
          {['Onderdeel', 'Aantal', 'Deel', 'Staaf'].map((kop) => (
            <th role="columnheader" scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {delen.map((deel) => (
          <Share {...deel} />
        ))}
      </tbody>
    </table>
  );
}

function Share({ label, aantal, totaal, norm, href }: Deel) {
  const words = `${showGetal(aantal)} van ${showGetal(totaal)}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      <td role="cell" class="ln-shares__count">
        {href ? <a href={href}>{words}</a> : words}
      </td>
      <td role="cell" class="ln-shares__share">
        {showDeel(aantal, totaal)}
      </td>
      <td role="cell" class="ln-shares__bar">
        <Bar share={totaal > 0 ? aantal / totaal : 0} norm={norm} />
        {norm === undefined ? null : <span class="ln-shares__norm">{normWords(aantal, totaal, norm)}</span>}
      </td>
    </tr>
  );
}

function normWords(aantal: number, totaal: number, norm: number): string {
  const reached = totaal > 0 && aantal / totaal >= norm;
  return `norm ${Math.round(norm * 100)}%${reached ? '' : ', nog niet gehaald'}`;
}

function Bar({ share, norm }: { share: number; norm: number | undefined }) {
  const enough = norm === undefined || share >= norm;
  return (
    <svg class="ln-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="ln-bar__track" y="1" width="100" height="10" />
      <rect
        class={enough ? 'ln-bar__fill' : 'ln-bar__fill ln-bar__fill--short'}
        y="1"
        width={share * 100}
        height="10"
      />
      {norm === undefined ? null : <path class="ln-bar__norm" d={`M${norm * 100} 0v12`} />}
    </svg>
  );
}
