/** Deviations from the access matrix that a programme cannot have, and roles that would record what they may not see. */
import type { Mistake } from './lezen.fixture.ts';

const from = '  afwijkingen:\n';

/** One more deviation, before those that are there. */
const deviate = (cel: string, melding: string): Mistake => ({
  from,
  to: `${from}    - { ${cel}, reden: Proef }\n`,
  at: `{ ${cel}`,
  melding,
});

export const toegangsfouten: Mistake[] = [
  {
    from: '  matrix: 1\n',
    to: '  matrix: 99\n',
    at: 'matrix: 99',
    melding: 'Deze versie van de toegangsmatrix bestaat niet: 99.',
  },
  deviate(
    'categorie: verslag, kolom: AD, niveau: V',
    'De matrix geeft hier E en dit is meer. Noem een grondslag uit grondslagen, of kies een lager niveau.',
  ),
  deviate(
    'categorie: cijfers, kolom: SCH, niveau: A',
    'De matrix geeft hier - en dit is meer. Noem een grondslag uit grondslagen, of kies een lager niveau.',
  ),
  deviate(
    'categorie: verslag, kolom: AD, niveau: V, grondslag: wens',
    'Deze grondslag bestaat niet: wens. Zet hem bij grondslagen.',
  ),
  deviate('categorie: afspraak, kolom: AD, niveau: V', 'De matrix geeft hier al V. Haal deze afwijking weg.'),
  deviate(
    'categorie: gesprek, kolom: KL, niveau: S',
    'De deelnemer heeft recht op inzage (AVG artikel 15). Een programma kan daar niets van afhalen.',
  ),
  deviate(
    'categorie: medisch, kolom: VA, niveau: S',
    'De matrix beschrijft bij medisch geen niveau S. Kies een ander niveau.',
  ),
  {
    from,
    to: `${from}    - { categorie: naam, kolom: SCH, niveau: "-", reden: Proef }\n    - { reden: Proef, categorie: naam, kolom: SCH, niveau: A }\n`,
    at: '{ reden: Proef, categorie',
    melding: 'Deze cel staat er al. Elke cel kan maar één keer afwijken.',
  },
  {
    from: '  grondslagen:\n',
    to: '  grondslagen:\n    convenant: { artikel: Convenant artikel 4, omschrijving: Voorbeeld }\n',
    at: 'convenant: {',
    melding: 'Geen afwijking gebruikt deze grondslag. Haal hem weg.',
  },
  deviate(
    'categorie: schoenmaat, kolom: AD, niveau: S',
    'Dit kan hier niet. Kies uit: naam, bsn, contactgegevens, uitkering, doelgroepregister, medisch, mogelijkheden, ggz, ips, veiligheidslijst, regieplan, verslag, gesprek, afspraak, participatie, voorziening, herbeoordeling, school, matchprofiel, selectietafel, plaatsing, loonwaarde, detachering, signaal, overdracht, beschikking, instemming, toegangslog, cijfers.',
  ),
  deviate(
    'categorie: afspraak, kolom: XX, niveau: S',
    'Dit kan hier niet. Kies uit: AD, VA, KM, RH, GB, IPS, SW, WSP, WG, SCH, PL, MON, KL.',
  ),
  {
    from: 'matrixkolom: GB\n    mag: [gesprek, contactpoging, afspraak]',
    to: 'matrixkolom: WSP\n    mag: [gesprek, contactpoging, afspraak]',
    at: '    mag: [gesprek, contactpoging, afspraak]\n',
    melding:
      'De rol behandelaar legt dit vast en ziet het niet: kolom WSP van de toegangsmatrix heeft bij gesprek niveau -. Haal gesprek weg bij mag, of wijk af bij toegang.',
  },
  {
    from: 'matrixkolom: PL\n    cijfers: true\n    mag: [meting]',
    to: 'matrixkolom: SCH\n    cijfers: true\n    mag: [meting]',
    at: '    cijfers: true\n    mag: [meting]',
    melding:
      'De rol projectleider ziet de cijfers en mag dat niet: kolom SCH van de toegangsmatrix geeft geen cijfers. Haal cijfers weg.',
  },
];
