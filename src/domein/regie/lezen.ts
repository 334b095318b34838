import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { Naam, showNaam, verzegeld } from '../deelnemer/deelnemer.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Overdracht, getOverdracht, listOverdrachten } from './contract.ts';

const perPage = 25;

const Rij = z.object({
  id: z.uuid(),
  verbandId: z.uuid(),
  verband: z.string(),
  casusId: z.uuid(),
  naam: Naam.nullable(),
  vanOrganisatie: z.string(),
  vanMedewerker: z.string(),
  vanMedewerkerId: z.uuid(),
  naarOrganisatie: z.string(),
  naarOrganisatieId: z.uuid(),
  naarMedewerker: z.string().nullable(),
  naarMedewerkerId: z.uuid().nullable(),
  reden: z.string().nullable(),
  datum: z.iso.date(),
  antwoordVoor: z.iso.date(),
  escalatie: z.string(),
  open: z.boolean(),
  uitkomst: Overdracht.shape.uitkomst,
  volgendeStap: z.string().nullable(),
  casusZichtbaar: z.boolean(),
  heeftRegie: z.boolean(),
});
type Rij = z.infer<typeof Rij>;

/** What an overdracht says to this actor. The reason is for who answers and for the team, not for who answered before. */
const select = ({ sql }: Tx) => sql`
  select
    x.id, x.verband_id, v.slug as verband, x.casus_id, d.deelnemer_id, d.naam,
    vo.naam as van_organisatie, vm.voornaam || ' ' || vm.achternaam as van_medewerker, x.van_medewerker_id,
    no.naam as naar_organisatie, x.naar_organisatie_id,
    nm.voornaam || ' ' || nm.achternaam as naar_medewerker, x.naar_medewerker_id,
    x.reden, x.datum, x.antwoord_voor, e.voornaam || ' ' || e.achternaam as escalatie, x.open, a.uitkomst, a.volgende_stap,
    x.casus_zichtbaar, coalesce(x.heeft_regie, false) as heeft_regie
  from inzage.overdracht x
  join verband v on v.id = x.verband_id
  join organisatie vo on vo.id = x.van_organisatie_id
  join organisatie no on no.id = x.naar_organisatie_id
  join inzage.collega vm on vm.id = x.van_medewerker_id
  join inzage.collega e on e.id = x.escalatie_id
  left join inzage.collega nm on nm.id = x.naar_medewerker_id
  left join inzage.overdracht_deelnemer d on d.verband_id = x.verband_id and d.overdracht_id = x.id
  left join inzage.overdracht_antwoord a on a.verband_id = x.verband_id and a.overdracht_id = x.id`;

const readRijen = ({ vault }: Tx, rows: Rows): Rij[] =>
  many(Rij, opened(vault, opened(vault, rows, { naam: verzegeld.naam }, 'deelnemerId'), { reden: 'overdracht.reden' }));

/** Which of the overdrachten belong in a list: waiting for me, given by me, or escalated to me. */
const direction = ({ sql, actor, vandaag }: Tx, richting: 'in' | 'uit' | 'escalatie') => {
  if (richting === 'uit') return sql`x.van_medewerker_id = ${actor.medewerkerId}`;
  if (richting === 'in') {
    return sql`x.naar_organisatie_id = ${actor.organisatieId}
      and (x.naar_medewerker_id is null or x.naar_medewerker_id = ${actor.medewerkerId})`;
  }
  return sql`x.escalatie_organisatie_id = ${actor.organisatieId} and x.verband_id = any (actor.coordinatie())
    and x.antwoord_voor < ${vandaag}`;
};

/** What the actor may do with an open overdracht: answer when asked, withdraw when accountable. */
function actsOn({ actor }: Tx, rij: Rij): Overdracht['mag'] {
  if (!rij.open) return [];
  const named = rij.naarMedewerkerId === null || rij.naarMedewerkerId === actor.medewerkerId;
  const coordinates = actor.coordinatie.includes(rij.verbandId);
  const asked = rij.naarOrganisatieId === actor.organisatieId && (named || coordinates);
  return [
    ...(asked ? ['recordOverdrachtAntwoord' as const] : []),
    ...(rij.heeftRegie ? ['withdrawOverdracht' as const] : []),
  ];
}

function show(tx: Tx, rij: Rij): Overdracht {
  return {
    ...rij,
    deelnemer: rij.naam && showNaam(rij.naam),
    van: { organisatie: rij.vanOrganisatie, medewerker: rij.vanMedewerker },
    naar: { organisatie: rij.naarOrganisatie, medewerker: rij.naarMedewerker },
    verlopen: rij.open && rij.antwoordVoor < tx.vandaag,
    mag: actsOn(tx, rij),
  };
}

const list: Handler<typeof listOverdrachten> = async (tx, { richting, stand, na }) => {
  const verbanden = tx.actor.aanstellingen.map(({ verbandId }) => verbandId);
  const rows = await tx.sql`
    ${select(tx)}
    where x.verband_id = any (${verbanden}::uuid[]) and ${direction(tx, richting)} and x.open = ${stand === 'open'}
      ${na === undefined ? tx.sql`` : tx.sql`and x.id > ${na}`}
    order by x.id
    limit ${perPage + 1}`;
  const overdrachten = readRijen(tx, rows).map((rij) => show(tx, rij));
  const page = overdrachten.slice(0, perPage);
  return { overdrachten: page, volgende: overdrachten.length > perPage ? (page.at(-1)?.id ?? null) : null };
};

const get: Handler<typeof getOverdracht> = async (tx, input) => {
  const verbandId = verbandIdOf(tx, input.verband);
  const rows = await tx.sql`
    ${select(tx)}
    where x.verband_id = ${verbandId} and x.id = ${input.overdrachtId}`;
  const [rij] = readRijen(tx, rows);
  if (!rij) throw new Problem('niet_gevonden');
  const { weigeringen } = await programmaVan(tx, verbandId);
  const stappen = Object.entries(weigeringen.overdracht.stappen).map(([key, { naam }]) => [key, naam]);
  return { ...show(tx, rij), stappen: Object.fromEntries(stappen) };
};

export const routes = [route(listOverdrachten, list), route(getOverdracht, get)];
