import { openWithTeam } from '../casussen.ts';
import { base64, testBsn } from '../../src/domein/lijst/aanleveren.fixture.ts';
import { processLijst, receiveLijst } from '../../src/domein/lijst/contract.ts';
import type { Lijstsoort } from '../../src/domein/programma/lijst.contract.ts';
import { isLijstselectie, weegbareKenmerken } from '../../src/domein/programma/weegbaar.ts';
import { recordWaarneming } from '../../src/domein/waarneming/contract.ts';
import { recordSelectie } from '../../src/domein/selectie/contract.ts';
import { as, at, attempt, day, newKnown, pick, somebody } from './run.ts';
import type { Known, Run } from './run.ts';
import { regisseursOf, teamrollenOf, whoCan } from './team.ts';
import { everybody, gebied, lidOf } from './verbanden.ts';
import type { Proefverband } from './verbanden.ts';

/** Opens casussen with somebody accountable, and with somebody of every other role in the team. */
export async function openStep(run: Run, verband: Proefverband, keuze: number, aantal = 1): Promise<void> {
  const there = verband.leden.filter(({ slug }) => !run.away.has(slug));
  const regisseur = pick(
    regisseursOf(verband).filter(({ slug }) => !run.away.has(slug)),
    keuze,
  );
  if (!regisseur) return;
  const betrokken = teamrollenOf(verband).flatMap((rol) => {
    const able = there.filter((lid) => lid.rol === rol);
    return rol === regisseur.rol ? [] : (pick(able, keuze) ?? []);
  });
  const ids = await openWithTeam(run.world, verband.slug, { regisseur, betrokken, aantal });
  const team = betrokken.map(({ slug }) => slug);
  run.casussen.push(...ids.map((id) => newKnown(id, verband, regisseur.slug, team)));
}

/** What the programme weighs before it pays for a place is known of those with whom a life begins. */
export async function observe(run: Run, casus: Known): Promise<void> {
  const { programma } = casus.verband;
  if (!programma.financiering) return;
  const call = await as(run, somebody(run, casus, 'waarneming', 1));
  for (const kenmerk of weegbareKenmerken(programma)) {
    const { soort, keuzes = {} } = programma.kenmerken[kenmerk] ?? {};
    const waarde = soort === 'ja_nee' ? true : (Object.keys(keuzes)[0] ?? 12);
    const gezien = { kenmerk, waarde, datum: day(run, 0), bron: 'organisatie' } as const;
    if (call) await attempt(run, call(recordWaarneming, { ...at(casus), ...gezien }));
  }
}

/** A partner brings a list of some people in, and a selection opens a casus for who of them fits. */
export async function selectStep(run: Run, verband: Proefverband, keuze: number): Promise<void> {
  const { lijsten, selecties } = verband.programma;
  const [sleutel, selectie] = pick(Object.entries(selecties).filter(isOverLijst), keuze) ?? [];
  const lijst = selectie && isLijstselectie(selectie) ? lijsten[selectie.lijst] : undefined;
  if (sleutel === undefined || !selectie || !isLijstselectie(selectie) || !lijst) return;
  const able = whoCan(verband, 'selectie').filter((one) => lidOf(one).soort === lijst.leverancier);
  const slug = able.find((one) => !run.away.has(one));
  const call = slug === undefined ? undefined : await as(run, slug);
  if (!call) return;
  const file = { soort: selectie.lijst, bestandsnaam: 'proef.csv', inhoud: fileOf(lijst, keuze) };
  const { id: lijstId } = await call(receiveLijst, { verband: verband.slug, ...file });
  await call(processLijst, { verband: verband.slug, lijstId });
  await attempt(run, call(recordSelectie, { verband: verband.slug, selectie: sleutel, peildatum: day(run, 0) }));
  await learn(run, verband);
}

const isOverLijst = ([, one]: [string, Proefverband['programma']['selecties'][string]]): boolean =>
  isLijstselectie(one);

/** A file of three people out of forty. */
function fileOf({ kolommen }: Lijstsoort, keuze: number): string {
  const all = Object.values(kolommen);
  const people = [keuze, keuze + 5, keuze + 12].map((n) => n % 40);
  const rows = people.map((n) => all.map((kolom) => cellOf(kolom, n, keuze)).join(';'));
  return base64([all.map(({ koppen }) => koppen[0]).join(';'), ...rows].join('\n'));
}

type Kolom = Lijstsoort['kolommen'][string];

function cellOf({ soort, keuzes = [] }: Kolom, n: number, keuze: number): string {
  switch (soort) {
    case 'bsn':
      return testBsn(n + 1);
    case 'naam':
      return `Proef Voorbeeld-${n}`;
    case 'geboortedatum':
      return '03-02-1994';
    case 'begin':
      return `03-05-${2011 + (n % 2)}`;
    case 'datum':
      return '01-08-2021';
    case 'keuze':
      return pick(keuzes, n % 3 === 0 ? keuze : n) ?? '';
    case 'getal':
      return String(n);
    default:
      return gebied;
  }
}

/** The casussen that the product opened by itself. */
async function learn(run: Run, verband: Proefverband): Promise<void> {
  const rows = await run.world.owner`
    select id, regisseur_id, betrokken
    from casus
    where verband_id = ${run.world.id(verband.slug)} and id <> all (${run.casussen.map(({ id }) => id)}::uuid[])
    order by id`;
  const slugs = new Map(everybody.map((slug) => [run.world.id(slug), slug]));
  const slugOf = (id: unknown): string => slugs.get(String(id)) ?? '';
  for (const { id, regisseurId, betrokken } of rows) {
    const team = Array.isArray(betrokken) ? betrokken.map(slugOf) : [];
    run.casussen.push(newKnown(String(id), verband, slugOf(regisseurId), team));
  }
}
