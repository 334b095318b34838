import { expect } from 'vitest';
import {
  correctBesluitOpBezwaar,
  correctBezwaar,
  recordBesluit,
  recordBesluitOpBezwaar,
  recordBezwaar,
} from '../../src/domein/aanvraag/besluit.contract.ts';
import {
  correctVerlenging,
  endOpschorting,
  getAanvraag,
  recordAanvraag,
  recordOpschorting,
  recordVerlenging,
  recordVerwachting,
  withdrawAanvraag,
} from '../../src/domein/aanvraag/contract.ts';
import type { Aanvraagsoort, Besluituitkomst } from '../../src/domein/programma/contract.ts';
import { addKind, as, at, attempt, day, end, goOn, pick, somebody } from './run.ts';
import type { Kind, Known, Run } from './run.ts';
import { lidOf } from './verbanden.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

const which = (casus: Known, { id: aanvraagId }: Kind) => ({ ...at(casus), aanvraagId });

/** Asks for one of the kinds of the programme, also where there is none: then it must be refused. */
export const askStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'aanvraag', wie));
  const soort = pick(Object.keys(casus.verband.programma.aanvragen), keuze) ?? 'geen';
  const ontvangen = -(keuze % 50);
  if (!call) return;
  const vraag = { soort, ontvangenOp: day(run, ontvangen), geinformeerdOp: day(run, ontvangen - 3) };
  const verwachteDatum = keuze % 5 === 0 ? day(run, keuze % 300) : undefined;
  await addKind(casus.aanvragen, run, soort, call(recordAanvraag, { ...at(casus), ...vraag, verwachteDatum }));
};

/** Holds the term up, lets it run on, extends it, or says when the besluit is to be expected. */
export const termStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'besluit', wie));
  if (!call) return;
  const begindatum = day(run, -(keuze % 20));
  const change = [
    (one: Kind) => call(recordOpschorting, { ...which(casus, one), reden: 'aanvulling', begindatum }),
    (one: Kind) => call(endOpschorting, { ...which(casus, one), einddatum: day(run, 0) }),
    (one: Kind) =>
      call(recordVerlenging, {
        ...which(casus, one),
        weken: 1 + (keuze % 8),
        grond: 'drukte',
        meegedeeldOp: begindatum,
      }),
    (one: Kind) =>
      call(recordVerwachting, { ...which(casus, one), verwachteDatum: day(run, keuze % 400), versie: one.versie }),
  ][keuze % 4];
  if (change) await goOn(casus.aanvragen, run, keuze, change);
};

export const takeBackStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'aanvraag', wie));
  const away = (one: Kind) =>
    call?.(withdrawAanvraag, { ...which(casus, one), datum: day(run, 0), versie: one.versie }) ??
    Promise.reject(noCall);
  if (call) await end(casus.aanvragen, run, keuze, away);
};

const noCall = new Error('Nobody calls');

/** Decides. After a refusal the next party must be asked, unless somebody is asked already or has the regie with that role. */
export const decideStep: Take = async (run, casus, wie, keuze) => {
  const aanvraag = pick(casus.aanvragen, keuze);
  const soort = casus.verband.programma.aanvragen[aanvraag?.soort ?? ''];
  const call = await as(run, somebody(run, casus, 'besluit', wie));
  if (!call || !aanvraag || !soort) return;
  const [sleutel = '', uitkomst] = pick(Object.entries(soort.uitkomsten), Math.floor(keuze / 3)) ?? [];
  const naar = keuze % 4 === 0 ? undefined : pick(opvolgersOf(run, casus, soort), keuze);
  const given = { uitkomst: sleutel, datum: day(run, -(keuze % 9)), conclusies: conclusiesFor(soort, uitkomst) };
  const naarOrganisatieId = naar === undefined ? {} : { naarOrganisatieId: run.world.id(naar) };
  const besluit = call(recordBesluit, { ...which(casus, aanvraag), ...given, ...naarOrganisatieId });
  const done = await attempt(run, besluit);
  if (!done) return;
  casus.aanvragen.splice(casus.aanvragen.indexOf(aanvraag), 1);
  casus.besloten.push({ ...aanvraag, versie: done.versie });
  await afterBesluit(run, casus, { overdrachtId: done.overdrachtId, next: nextOf(run, casus, soort, uitkomst) });
};

function conclusiesFor({ criteria }: Aanvraagsoort, uitkomst: Besluituitkomst | undefined): Record<string, boolean> {
  const ja = uitkomst?.eist !== 'niet_alle_criteria';
  return Object.fromEntries(Object.keys(criteria).map((criterium) => [criterium, ja]));
}

const opvolgersOf = (run: Run, { verband }: Known, { afwijzing }: Aanvraagsoort): string[] => [
  ...new Set(
    verband.leden
      .filter(({ slug, rol }) => rol === afwijzing.volgende && !run.away.has(slug))
      .map(({ organisatie }) => organisatie),
  ),
];

/** The organisations that may be asked now; none when nobody has to be. */
function nextOf(run: Run, casus: Known, soort: Aanvraagsoort, uitkomst: Besluituitkomst | undefined): string[] {
  const theirs = lidOf(casus.regisseur).rol === soort.afwijzing.volgende;
  if (uitkomst?.gevolg !== 'afgewezen' || casus.offer || theirs) return [];
  return opvolgersOf(run, casus, soort);
}

async function afterBesluit(run: Run, casus: Known, after: { overdrachtId: string | null; next: string[] }) {
  const { overdrachtId, next } = after;
  expect(overdrachtId !== null, `somebody is asked after the refusal in ${casus.id}`).toBe(next.length > 0);
  if (overdrachtId === null) return;
  const [row] = await run.world.owner`select naar_organisatie_id from overdracht where id = ${overdrachtId}`;
  const organisatie = next.find((slug) => run.world.id(slug) === row?.['naarOrganisatieId']);
  expect(organisatie, 'the offer goes to the next party').toBeDefined();
  casus.offer = { id: overdrachtId, organisatie: organisatie ?? '', medewerker: undefined };
}

/** Objects to a besluit; now and then to one that is not there yet. */
export const objectStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'aanvraag', wie));
  const against = keuze % 9 === 0 ? casus.aanvragen : casus.besloten;
  if (!call) return;
  await goOn(against, run, keuze, (one) =>
    call(recordBezwaar, { ...which(casus, one), ingediendOp: day(run, -(keuze % 7)) }),
  );
};

const ends = ['gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken'] as const;

/** An objection that is right takes the besluit away: then the aanvraag waits for a new one. */
export const decideAgainStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'besluit', wie));
  const uitkomst = pick(ends, keuze) ?? 'gegrond';
  if (!call) return;
  const decided = await goOn(casus.besloten, run, Math.floor(keuze / 4), (one) =>
    call(recordBesluitOpBezwaar, { ...which(casus, one), uitkomst, datum: day(run, 0) }),
  );
  if (!decided || uitkomst !== 'gegrond') return;
  casus.besloten.splice(casus.besloten.indexOf(decided), 1);
  casus.aanvragen.push(decided);
};

/** Puts right what hangs on an aanvraag: how long its term was lengthened, a bezwaar, or the answer to it. */
export const mendStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, keuze % 3 === 1 ? 'aanvraag' : 'besluit', wie));
  const one = pick([...casus.aanvragen, ...casus.besloten], Math.floor(keuze / 12));
  const blad = call && one && (await attempt(run, call(getAanvraag, which(casus, one))));
  if (!call || !one || !blad) return;
  const [verlenging, bezwaar] = [pick(blad.verlengingen, keuze), pick(blad.bezwaren, keuze)];
  const days = { datum: day(run, -(keuze % 5)), ingediendOp: day(run, -(keuze % 11)) };
  if (keuze % 3 === 0 && verlenging) {
    const { id: verlengingId, versie } = verlenging;
    const langer = { weken: 1 + (keuze % 8), grond: 'drukte', meegedeeldOp: days.datum } as const;
    await attempt(run, call(correctVerlenging, { ...which(casus, one), verlengingId, versie, ...langer }));
  } else if (bezwaar) {
    const { id: bezwaarId, versie } = bezwaar;
    const uitkomst = pick(ends, Math.floor(keuze / 3)) ?? 'gegrond';
    const right = { ...which(casus, one), bezwaarId, versie };
    if (keuze % 3 === 1) await attempt(run, call(correctBezwaar, { ...right, ingediendOp: days.ingediendOp }));
    else await attempt(run, call(correctBesluitOpBezwaar, { ...right, uitkomst, datum: days.datum }));
  }
  await rememberAgain(run, casus, one);
};

/** Whether it is decided may have turned round, and its version went on. */
async function rememberAgain(run: Run, casus: Known, one: Kind): Promise<void> {
  const [row] = await run.world.owner`
    select a.versie, exists (
        select from besluit b
        where b.aanvraag_id = a.id and b.vervallen_op is null and b.herroepen_op is null
      ) as besloten
    from aanvraag a
    where a.id = ${one.id} and a.vervallen_op is null`;
  one.versie = Number(row?.['versie']);
  for (const list of [casus.aanvragen, casus.besloten]) if (list.includes(one)) list.splice(list.indexOf(one), 1);
  (row?.['besloten'] === true ? casus.besloten : casus.aanvragen).push(one);
}
