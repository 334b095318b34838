import type { Feitenrij } from '../aandacht/contract.ts';
import type { Feiten, Programma } from './contract.ts';
import { holds } from './criterium.ts';

/** The phase of a casus: the last one in the file whose criterion holds; the first one when none does. */
export function faseOf(programma: Programma, feiten: Feiten): string {
  const fasen = programma.fasen.filter((fase) => holds(fase.wanneer, feiten));
  return (fasen.at(-1) ?? programma.fasen[0])?.fase ?? '';
}

/**
 * The facts of an open casus in the words of the criteria. A phase is computed from what is recorded, whatever the day; how
 * long work has lasted and how often somebody spoke in a year are questions about a day, which the view `stand` answers.
 */
export function feitenOf(rij: Feitenrij): Feiten {
  return {
    van_lijst: rij.vanLijst,
    overdracht_open: rij.overdrachtOpen,
    passend_aanbod: rij.passendAanbod,
    betaald_werk: rij.betaaldWerk,
    onbetaald_werk: rij.onbetaaldWerk,
    plek: rij.plek,
    gesloten: rij.gesloten,
    gesprekken: rij.gesprekken,
    gesprekken_jaar: 0,
    uren: rij.uren,
    maanden_werk: null,
    uitstroom: rij.uitstroom,
    beoordeling: rij.beoordeling,
    aanbod: rij.aanbod,
    aangevraagd: rij.aangevraagd,
    aanvraag: rij.aanvraag,
    toegekend: rij.toegekend,
    afgewezen: rij.afgewezen,
    plaatsingsvorm: rij.plaatsingsvorm,
    detachering: rij.detachering,
    kenmerken: rij.kenmerken,
  };
}
