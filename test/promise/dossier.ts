import { recordAanbod, recordAanbodAntwoord } from '../../src/domein/aanbod/contract.ts';
import { recordAfloop, recordAfspraak } from '../../src/domein/afspraak/contract.ts';
import { recordContactpoging } from '../../src/domein/contactpoging/contract.ts';
import { correctGesprek, recordGesprek } from '../../src/domein/gesprek/contract.ts';
import { endPlaatsing, recordPlaatsing } from '../../src/domein/plaatsing/contract.ts';
import { endTraject, recordTraject } from '../../src/domein/traject/contract.ts';
import type { Call } from '../../src/core/road.ts';
import type { Step } from './acts.ts';
import { attempt, day, pick, verband } from './run.ts';
import type { Known, Made, Run } from './run.ts';

type Do = (run: Run, call: Call, casus: Known, keuze: number) => Promise<unknown>;

const soorten = ['reintegratietraject', 'behandeltraject', 'dagbestedingstraject'];

async function add(list: Made[], run: Run, act: Promise<Made>): Promise<void> {
  const made = await attempt(run, act);
  if (made) list.push({ id: made.id, versie: made.versie });
}

type Act = (made: Made) => Promise<Made>;

/** Goes on with something recorded before; gives it, when that was allowed. */
async function goOn(list: Made[], run: Run, keuze: number, act: Act): Promise<Made | undefined> {
  const made = pick(list, keuze);
  const next = made && (await attempt(run, act(made)));
  if (!made || !next) return undefined;
  made.versie = next.versie;
  return made;
}

/** What has ended drops out of what is remembered. */
async function end(list: Made[], run: Run, keuze: number, act: Act): Promise<void> {
  const made = await goOn(list, run, keuze, act);
  if (made) list.splice(list.indexOf(made), 1);
}

const ref = (casus: Known) => ({ verband, casusId: casus.id });

/** The acts that fill a casus: what is said, tried, agreed, offered and begun. */
export const dossier: Partial<Record<Step['soort'], Do>> = {
  gesprek: (run, call, casus, keuze) =>
    add(
      casus.gesprekken,
      run,
      call(recordGesprek, {
        ...ref(casus),
        datum: day(run, -(keuze % 40)),
        kanaal: 'telefonisch',
        gevoerd: keuze % 4 !== 0,
      }),
    ),
  verbetering: (run, call, casus, keuze) =>
    goOn(casus.gesprekken, run, keuze, ({ id, versie }) =>
      call(correctGesprek, {
        ...ref(casus),
        gesprekId: id,
        versie,
        datum: day(run, -(keuze % 60)),
        kanaal: 'fysiek',
        gevoerd: keuze % 3 !== 0,
      }),
    ),
  contactpoging: async (run, call, casus, keuze) => {
    const kanaal = keuze % 2 === 0 ? 'brief' : 'telefonisch';
    await attempt(
      run,
      call(recordContactpoging, { ...ref(casus), datum: day(run, 0), kanaal, resultaat: 'geen_gehoor' }),
    );
  },
  afspraak: (run, call, casus, keuze) =>
    add(
      casus.afspraken,
      run,
      call(recordAfspraak, { ...ref(casus), wat: 'Proefafspraak', wie: 'deelnemer', datum: day(run, keuze % 50) }),
    ),
  afloop: (run, call, casus, keuze) =>
    end(casus.afspraken, run, keuze, ({ id, versie }) =>
      call(recordAfloop, { ...ref(casus), afspraakId: id, versie, afloop: 'nagekomen' }),
    ),
  aanbod: (run, call, casus, keuze) =>
    add(
      casus.aanbod,
      run,
      call(recordAanbod, { ...ref(casus), soort: pick(soorten, keuze) ?? '', datum: day(run, -(keuze % 20)) }),
    ),
  antwoord: (run, call, casus, keuze) =>
    goOn(casus.aanbod, run, keuze, ({ id, versie }) =>
      call(recordAanbodAntwoord, {
        ...ref(casus),
        aanbodId: id,
        versie,
        ...(keuze % 2 === 0
          ? { antwoord: 'aanvaard' as const }
          : { antwoord: 'geweigerd' as const, volgendeStap: 'ander_aanbod' }),
      }),
    ),
  traject: (run, call, casus, keuze) =>
    add(
      casus.trajecten,
      run,
      call(recordTraject, {
        ...ref(casus),
        soort: pick(soorten, keuze) ?? '',
        aanbieder: 'Proefbedrijf',
        begindatum: day(run, -(keuze % 30)),
        ...(keuze % 3 === 0 && { einddatum: day(run, keuze % 90) }),
        ...(keuze % 5 === 0 && casus.aanbod[0] && { aanbodId: casus.aanbod[0].id }),
      }),
    ),
  traject_einde: (run, call, casus, keuze) =>
    end(casus.trajecten, run, keuze, ({ id, versie }) =>
      call(endTraject, { ...ref(casus), trajectId: id, versie, afloop: 'gestopt', einddatum: day(run, 0) }),
    ),
  plaatsing: (run, call, casus, keuze) =>
    add(
      casus.plaatsingen,
      run,
      call(recordPlaatsing, {
        ...ref(casus),
        werkgever: 'Proefwerkgever',
        uren: 8 + (keuze % 30),
        betaald: keuze % 2 === 0,
        begindatum: day(run, -(keuze % 30)),
      }),
    ),
  plaatsing_einde: (run, call, casus, keuze) =>
    end(casus.plaatsingen, run, keuze, ({ id, versie }) =>
      call(endPlaatsing, { ...ref(casus), plaatsingId: id, versie, afloop: 'afgerond', einddatum: day(run, 0) }),
    ),
};
