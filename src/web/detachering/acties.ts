import { Problem } from '../../core/problem.ts';
import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { endDetachering, recordDetachering, recordOvername } from '../../domein/detachering/contract.ts';
import { listVerloondeUren } from '../../domein/detachering/lezen.contract.ts';
import { correctVerloondeUren, recordVerloondeUren } from '../../domein/detachering/uren.contract.ts';
import type { Actie, Plaats } from '../casus/invulling.ts';
import { readProgramma } from '../casus/keuzes.ts';
import { showGetal, showMaand } from '../woorden.ts';

type Lopend = CasusBlad['detacheringen'][number];

/** The detachering that somebody goes on with; one that has ended is no longer on this page. */
function openDetachering({ blad, id }: Plaats): Lopend {
  const found = blad.detacheringen.find((one) => one.id === id);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

const uitlegOf = ({ inlener, begindatum }: Lopend): string => `Bij ${inlener}, sinds ${showDatum(begindatum)}.`;

/** Under which contracts somebody can be lent out; with one there is nothing to choose. */
async function contractenOf(plaats: Plaats) {
  const { detachering } = await readProgramma(plaats);
  const running = plaats.blad.plaatsingen.filter(({ vorm }) => vorm === detachering?.dienstverband);
  return running.map(({ id, naam, uren, begindatum }) => ({
    waarde: id,
    naam: `${naam}, ${uren === null ? '' : `${showGetal(uren)} uur per week, `}sinds ${showDatum(begindatum)}`,
  }));
}

const detachering: Actie = {
  operation: recordDetachering,
  titel: 'Leg een detachering vast',
  knop: 'Leg detachering vast',
  melding: 'detachering',
  open: async (plaats) => {
    const plaatsingId = await contractenOf(plaats);
    const [only] = plaatsingId.length === 1 ? plaatsingId : [];
    return { options: { plaatsingId }, values: only ? { plaatsingId: only.waarde } : {} };
  },
};

const einde: Actie = {
  operation: endDetachering,
  titel: 'Hoe eindigde de detachering?',
  knop: 'Leg einde vast',
  melding: 'detachering_einde',
  open: (plaats) => {
    const lopend = openDetachering(plaats);
    const voorbij = lopend.einddatum !== null && lopend.einddatum <= plaats.page.vandaag;
    return {
      values: { versie: lopend.versie, ...(voorbij && { einddatum: lopend.einddatum }) },
      uitleg: `${uitlegOf(lopend)} Het contract met de uitlener loopt door.`,
    };
  },
};

const overname: Actie = {
  operation: recordOvername,
  titel: 'De inlener neemt de deelnemer in dienst',
  knop: 'Leg overname vast',
  melding: 'overname',
  open: (plaats) => {
    const lopend = openDetachering(plaats);
    const { versie, functie, uren } = lopend;
    return {
      values: { versie, functie: functie ?? undefined, uren: uren ?? undefined },
      uitleg: `${uitlegOf(lopend)} De detachering en het contract met de uitlener eindigen de dag ervoor.`,
    };
  },
};

const uren: Actie = {
  operation: recordVerloondeUren,
  titel: 'Leg verloonde uren vast',
  knop: 'Leg uren vast',
  melding: 'verloonde_uren',
  open: (plaats) => ({
    values: { maand: plaats.page.vandaag.slice(0, 7) },
    uitleg: `${uitlegOf(openDetachering(plaats))} Met deze uren telt het werk mee bij de inlener.`,
  }),
};

const urenVerbeteren: Actie = {
  operation: correctVerloondeUren,
  titel: 'Verbeter de verloonde uren',
  knop: 'Bewaar verbetering',
  melding: 'verbeterd',
  open: async ({ page, ref }) => {
    const { verloondeUren } = await page.call(listVerloondeUren, ref);
    const found = verloondeUren.find(({ id, eigen }) => eigen && id === page.c.req.param('verloondeUrenId'));
    if (!found) throw new Problem('niet_gevonden');
    const { versie, maand, uren: paid } = found;
    return { values: { versie, uren: paid }, uitleg: `${showMaand(maand)}. De oude versie blijft bewaard.` };
  },
};

/** What an uitlener records of who is lent out. */
export const detacheringsacties: Actie[] = [detachering, einde, overname, uren, urenVerbeteren];
