import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { listRollen, mayIn } from '../casus/act.ts';
import type { Handeling } from '../programma/contract.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { Categorie } from '../toegang/basis.contract.ts';
import type { Toegangsmatrix } from '../toegang/contract.ts';
import { cellIn } from '../toegang/niveaus.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { answerDeelvraag, getDeelkeuzes } from './contract.ts';
import type { Deelantwoord } from './contract.ts';
import { metBy, readOmstandigheid, readZicht } from './lezen.ts';
import { readGebruik } from '../toegang/gebruik.ts';
import type { Ref, Zicht } from './lezen.ts';
import { judge } from './oordeel.ts';
import type { Oordeel } from './oordeel.ts';
import { chooseOntvanger, listOntvangers, organisatiesOf } from './ontvanger.ts';
import type { Plek } from './ontvanger.ts';

type Gevraagd = { categorie: Categorie; ontvanger: string };

/** The answer together with who would receive, for who registers what was given. */
export type Beantwoord = { antwoord: Deelantwoord; ontvanger: Plek };

/** Mag ik dit delen? From the matrix, the programme, what is registered, and what the asker sees of this casus. */
export async function answerFor(tx: Tx, ref: Ref, { categorie, ontvanger }: Gevraagd): Promise<Beantwoord> {
  const [zicht, gebruik] = await Promise.all([readZicht(tx, ref), readGebruik(tx, ref.verbandId)]);
  const plek = chooseOntvanger(await listOntvangers(tx, ref.verbandId, gebruik.regels), ontvanger);
  const { instemming, inTeam } = await readOmstandigheid(tx, ref, plek, categorie);
  const rij = gebruik.matrix.categorieen[categorie];
  const cel = cellIn(gebruik, categorie, plek.kolom);
  const collega = plek.binnen?.organisatieId === tx.actor.organisatieId;
  const vervuld = metBy(instemming, gebruik.besluit);
  const oordeel = judge({ rij, cel, eigen: zicht.niveau(categorie), collega, vervuld });
  const acts = zicht.gesloten ? [] : actsAfter(oordeel, collega);
  const rollen = await listRollen(tx, { verbandId: ref.verbandId, id: ref.casusId }, gebruik.regels);
  const mag = acts.filter((act) => handelingen[act].some((een) => mayIn(gebruik.regels, rollen, een)));
  const antwoord = {
    ...oordeel,
    categorie: { sleutel: categorie, naam: rij.naam, omvat: rij.omvat },
    ontvanger: { sleutel: plek.sleutel, naam: plek.naam, kolom: plek.kolom },
    grondslag: cel.grondslag,
    doel: rij.doel,
    voorwaarden: [...oordeel.voorwaarden, ...(oordeel.wat === null || inTeam ? [] : outside(plek))],
    anders: oordeel.wat === null ? rij.anders : null,
    mag,
  };
  return { antwoord, ontvanger: plek };
}

/** Who speaks with the deelnemer is who shares; what the deelnemer agrees to is heard by who observes something as well. */
const handelingen: Record<Deelantwoord['mag'][number], readonly Handeling[]> = {
  recordVerstrekking: ['gesprek'],
  recordInstemming: ['gesprek', 'waarneming'],
};

function actsAfter({ uitkomst, wat }: Oordeel, collega: boolean): Deelantwoord['mag'] {
  if (wat !== null) return ['recordVerstrekking'];
  return uitkomst === 'na_instemming' && !collega ? ['recordInstemming'] : [];
}

/** Who does not work on the casus gets no more than the purpose asks for; the deelnemer may have all of it. */
function outside({ binnen, kolom }: Plek): string[] {
  if (kolom === 'KL') return [];
  const waar = binnen ? 'zit niet in het casusteam' : 'doet niet mee in dit samenwerkingsverband';
  return [`De ontvanger ${waar}. Deel alleen wat voor het doel nodig is.`];
}

const answer: Handler<typeof answerDeelvraag> = async (tx, { verband, casusId, ...vraag }) => {
  const { antwoord } = await answerFor(tx, { verbandId: verbandIdOf(tx, verband), casusId }, vraag);
  return antwoord;
};

const keuzes: Handler<typeof getDeelkeuzes> = async (tx, { verband, casusId }) => {
  const ref = { verbandId: verbandIdOf(tx, verband), casusId };
  const [zicht, { regels, matrix }] = await Promise.all([readZicht(tx, ref), readGebruik(tx, ref.verbandId)]);
  const ontvangers = await listOntvangers(tx, ref.verbandId, regels);
  return {
    categorieen: gegevensIn(matrix, zicht),
    ontvangers: ontvangers.map(({ sleutel, naam, kolom }) => ({ sleutel, naam, kolom })),
    organisaties: organisatiesOf(ontvangers)
      .filter(({ organisatieId }) => organisatieId !== tx.actor.organisatieId)
      .map(({ sleutel, naam }) => ({ sleutel, naam })),
  };
};

/** What one can ask about: the logs and the figures are not of one casus. */
function gegevensIn(matrix: Toegangsmatrix, zicht: Zicht) {
  return categorieen
    .filter((categorie) => categorie !== 'toegangslog' && categorie !== 'cijfers')
    .map((sleutel) => {
      const { naam, omvat, cellen } = matrix.categorieen[sleutel];
      const metInstemming = Object.values(cellen).some(({ voorwaarde }) => voorwaarde === 'instemming');
      return { sleutel, naam, omvat, metInstemming, ziet: zicht.niveau(sleutel) !== '-' };
    });
}

export const routes = [route(getDeelkeuzes, keuzes), route(answerDeelvraag, answer)];
