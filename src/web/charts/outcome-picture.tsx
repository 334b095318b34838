import { Details } from '../ui/guide.tsx';
import { Table } from '../ui/data.tsx';
import { showAantal, showGetal } from '../woorden.ts';
import { Drawing, lying, standing } from './phase-picture.tsx';
import type { Fase } from './phase-layout.ts';

/** A step of a chain: how many came at least so far, and of how many it is the last step now. */
export type Stap = { sleutel: string; naam: string; na: string | null; nu: number; bereikt: number };

type PictureProps = { titel: string; stappen: Stap[]; woord: { enkelvoud: string; meervoud: string } };

/** How far people came: as wide as the number that came so far, as a drawing and as a table. */
export function OutcomePicture({ titel, stappen, woord }: PictureProps) {
  const fasen = stappen.map((stap) => faseOf(stap, stappen));
  const aantal = ({ toon = 0 }: Fase): string => showAantal(toon, woord.enkelvoud, woord.meervoud);
  return (
    <figure class="ln-chart">
      <Drawing titel={titel} fasen={fasen} aantal={aantal} view={lying} />
      <Drawing titel={titel} fasen={fasen} aantal={aantal} view={standing} />
      <figcaption class="ln-muted">{`Het getal is hoeveel ${woord.meervoud} ten minste zo ver kwamen.`}</figcaption>
      <Details vraag="Cijfers als tabel">
        <Table
          caption={titel}
          rijen={stappen}
          kolommen={[
            { kop: 'Stap', soort: 'naam', cel: ({ naam }) => naam },
            { kop: 'Kwam ten minste zo ver', soort: 'getal', cel: ({ bereikt }) => showGetal(bereikt) },
            { kop: 'Is nu zo ver', soort: 'getal', cel: ({ nu }) => showGetal(nu) },
          ]}
        />
      </Details>
    </figure>
  );
}

/** What one works for is the end without a next step that stands last; the other ends are grey. */
function faseOf({ sleutel, naam, nu, bereikt }: Stap, stappen: Stap[]): Fase {
  const volgende = stappen.filter(({ na }) => na === sleutel).map((stap) => stap.sleutel);
  const einde = volgende.length === 0;
  const doel = sleutel === stappen.at(-1)?.sleutel;
  return { sleutel, naam, aantal: nu, toon: bereikt, volgende, einde, ...(einde && !doel && { tak: 'uit' as const }) };
}
