import { plus } from '../kalender.ts';
import { listBsns, naamOf } from '../mensen.ts';
import type { Aanmelding } from './getallen.ts';

/** Somebody whom the ggz refers. Nobody here exists. */
export type Kandidaat = Aanmelding & {
  nummer: number;
  naam: string;
  geboortedatum: string;
  bsn: string;
  uitkering: 'Participatiewet' | 'Wajong';
};

/** People for referrals, each with a number of their own that is `eerste` or more. */
export function listKandidaten(aanmeldingen: readonly Aanmelding[], eerste: number): Kandidaat[] {
  const bsns = listBsns(95_000_011 + eerste * 1_000);
  return aanmeldingen.map((aanmelding, plek) => {
    const nummer = eerste + plek;
    const { voornaam, achternaam } = naamOf(nummer * 7 + 3);
    const uitkering = aanmelding.verantwoordelijk === 'UWV' ? 'Wajong' : 'Participatiewet';
    const geboortedatum = plus('1978-02-01', (nummer * 1_531) % 8_000);
    return {
      ...aanmelding,
      nummer,
      naam: `${voornaam} ${achternaam}`,
      geboortedatum,
      bsn: bsns.next().value,
      uitkering,
    };
  });
}
