import { recordAanbod, recordAanbodAntwoord } from '../../src/domein/aanbod/contract.ts';
import { recordAfloop, recordAfspraak } from '../../src/domein/afspraak/contract.ts';
import { recordContactpoging } from '../../src/domein/contactpoging/contract.ts';
import { correctGesprek, recordGesprek } from '../../src/domein/gesprek/contract.ts';
import type { Kenmerk } from '../../src/domein/programma/kenmerk.contract.ts';
import { endTraject, recordTraject } from '../../src/domein/traject/contract.ts';
import { recordWaarneming } from '../../src/domein/waarneming/contract.ts';
import { recordWerkgevercontact } from '../../src/domein/werkgevercontact/contract.ts';
import type { Call } from '../../src/core/road.ts';
import type { Soort } from './acts.ts';
import { add, at, attempt, day, end, goOn, pick, somebody } from './run.ts';
import type { Known, Run } from './run.ts';
import { everybody } from './verbanden.ts';

export type Do = (run: Run, call: Call, casus: Known, keuze: number) => Promise<unknown>;

/** The kinds of offers that a programme knows. */
const soortOf = ({ verband }: Known, keuze: number): string => pick(Object.keys(verband.programma.aanbod), keuze) ?? '';

/** Mostly who is accountable, now and then another of the team, and one time in twelve just anybody. */
export function actorFor(run: Run, casus: Known, wie: number): string {
  if (wie % 12 === 0) return pick(everybody, wie) ?? '';
  return wie % 6 === 1 ? somebody(run, casus, 'gesprek', wie) : casus.regisseur;
}

/** Something that fits a kenmerk. */
function waardeFor({ soort, keuzes = {} }: Kenmerk, run: Run, keuze: number): string | number | boolean {
  if (soort === 'keuze') return pick(Object.keys(keuzes), keuze) ?? '';
  if (soort === 'getal') return keuze % 40;
  if (soort === 'ja_nee') return keuze % 4 !== 0;
  return soort === 'datum' ? day(run, keuze % 60) : 'Proef';
}

/** What is said, tried and agreed. */
const spoken: Partial<Record<Soort, Do>> = {
  gesprek: (run, call, casus, keuze) =>
    add(
      casus.gesprekken,
      run,
      call(recordGesprek, {
        ...{ ...at(casus), datum: day(run, -(keuze % 40)), kanaal: 'telefonisch', gevoerd: keuze % 4 !== 0 },
      }),
    ),
  verbetering: (run, call, casus, keuze) =>
    goOn(casus.gesprekken, run, keuze, ({ id, versie }) =>
      call(correctGesprek, {
        ...{ ...at(casus), gesprekId: id, versie, datum: day(run, -(keuze % 60)), kanaal: 'fysiek' },
        gevoerd: keuze % 3 !== 0,
      }),
    ),
  contactpoging: (run, call, casus, keuze) => {
    const kanaal = keuze % 2 === 0 ? 'brief' : 'telefonisch';
    return attempt(
      run,
      call(recordContactpoging, { ...at(casus), datum: day(run, 0), kanaal, resultaat: 'geen_gehoor' }),
    );
  },
  afspraak: (run, call, casus, keuze) =>
    add(
      casus.afspraken,
      run,
      call(recordAfspraak, { ...at(casus), wat: 'Proefafspraak', wie: 'deelnemer', datum: day(run, keuze % 50) }),
    ),
  afloop: (run, call, casus, keuze) =>
    end(casus.afspraken, run, keuze, ({ id, versie }) =>
      call(recordAfloop, { ...at(casus), afspraakId: id, versie, afloop: 'nagekomen' }),
    ),
};

/** What is offered and begun. */
const offered: Partial<Record<Soort, Do>> = {
  aanbod: (run, call, casus, keuze) =>
    add(
      casus.aanbod,
      run,
      call(recordAanbod, { ...at(casus), soort: soortOf(casus, keuze), datum: day(run, -(keuze % 20)) }),
    ),
  antwoord: (run, call, casus, keuze) =>
    goOn(casus.aanbod, run, keuze, ({ id, versie }) =>
      call(recordAanbodAntwoord, {
        ...{ ...at(casus), aanbodId: id, versie },
        ...(keuze % 2 === 0
          ? { antwoord: 'aanvaard' as const }
          : {
              antwoord: 'geweigerd' as const,
              volgendeStap: Object.keys(casus.verband.programma.weigeringen.aanbod.stappen)[0],
            }),
      }),
    ),
  traject: (run, call, casus, keuze) =>
    add(
      casus.trajecten,
      run,
      call(recordTraject, {
        ...{ ...at(casus), soort: soortOf(casus, keuze), aanbieder: 'Proefbedrijf' },
        begindatum: day(run, -(keuze % 30)),
        ...(keuze % 3 === 0 && { einddatum: day(run, keuze % 90) }),
        ...(keuze % 5 === 0 && casus.aanbod[0] && { aanbodId: casus.aanbod[0].id }),
      }),
    ),
  traject_einde: (run, call, casus, keuze) =>
    end(casus.trajecten, run, keuze, ({ id, versie }) =>
      call(endTraject, { ...at(casus), trajectId: id, versie, afloop: 'gestopt', einddatum: day(run, 0) }),
    ),
};

/** What is known of somebody, and of employers. */
const known: Partial<Record<Soort, Do>> = {
  waarneming: (run, call, casus, keuze) => {
    const [sleutel, kenmerk] = pick(Object.entries(casus.verband.programma.kenmerken), keuze) ?? [];
    if (sleutel === undefined || !kenmerk) return Promise.resolve();
    const waarde = waardeFor(kenmerk, run, Math.floor(keuze / 7));
    const datum = day(run, -(keuze % 20));
    return attempt(run, call(recordWaarneming, { ...at(casus), kenmerk: sleutel, waarde, datum, bron: 'organisatie' }));
  },
  werkgevercontact: (run, call, casus, keuze) => {
    const contact = { soort: 'in_persoon', plaats: 'bij_werkgever', metDeelnemer: keuze % 2 === 0 } as const;
    const datum = day(run, -(keuze % 20));
    return attempt(run, call(recordWerkgevercontact, { ...at(casus), datum, werkgever: 'Proefwerkgever', ...contact }));
  },
};

/** The acts that fill a casus. */
export const dossier: Partial<Record<Soort, Do>> = { ...spoken, ...offered, ...known };
