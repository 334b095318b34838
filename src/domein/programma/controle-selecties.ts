/** Who is chosen from a list: by columns that are there and may be weighed, into a team that can be had. */
import { answerIn } from './antwoord.ts';
import type { Kenmerk, Lijstkolom, Lijstselectie, Programma } from './contract.ts';
import type { Kolomvoorwaarde, Lijstcriterium } from './criterium.contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';
import type { Selectieregel, Teamplek } from './selectie.contract.ts';
import { isLijstselectie } from './weegbaar.ts';

type Kolommen = Record<string, Lijstkolom>;

export function checkSelecties(programma: Programma): Bevinding[] {
  const selecties = Object.entries(programma.selecties);
  return selecties.flatMap(([sleutel, selectie]) => {
    const pad = ['selecties', sleutel];
    return isLijstselectie(selectie) ? checkSelectie(programma, selectie, pad) : [];
  });
}

function checkSelectie(programma: Programma, selectie: Lijstselectie, pad: Pad): Bevinding[] {
  const kolommen = programma.lijsten[selectie.lijst]?.kolommen ?? {};
  return [
    ...checkGebied(programma, selectie, pad),
    ...selectie.regels.flatMap((regel, plek) => checkRegel(regel, kolommen, [...pad, 'regels', plek])),
    ...checkTeam(programma, selectie, pad),
    ...Object.entries(selectie.waarnemingen).flatMap(([sleutel, kolom]) =>
      checkWaarneming(programma.kenmerken[sleutel], { sleutel: kolom, kolommen }, [...pad, 'waarnemingen', sleutel]),
    ),
    ...checkLeverancier(programma, selectie, pad),
  ];
}

function noKolom(kolommen: Kolommen, kolom: string, pad: Pad): Bevinding {
  return { pad, melding: `Deze kolom bestaat niet: ${kolom}. Kies uit: ${Object.keys(kolommen).join(', ')}.` };
}

/** Of each row must be known to which verband it belongs, and for all selections of a list by the same column. */
function checkGebied({ lijsten, selecties }: Programma, { lijst, gebied }: Lijstselectie, boven: Pad): Bevinding[] {
  const pad = [...boven, 'gebied'];
  const ander = Object.values(selecties).some(
    (selectie) => isLijstselectie(selectie) && selectie.lijst === lijst && selectie.gebied !== gebied,
  );
  if (ander) {
    const melding = `Een andere selectie over de lijst ${lijst} heeft een ander gebied. Gebruik bij beide dezelfde kolom.`;
    return [{ pad: gebied === undefined ? boven : pad, melding }];
  }
  if (gebied === undefined) return [];
  const kolom = lijsten[lijst]?.kolommen[gebied];
  if (kolom === undefined) return [noKolom(lijsten[lijst]?.kolommen ?? {}, gebied, pad)];
  if (!['tekst', 'keuze'].includes(kolom.soort))
    return [{ pad, melding: `In de kolom ${gebied} staat geen gebied. Kies een kolom van soort tekst of keuze.` }];
  if (kolom.verplicht) return [];
  return [{ pad, melding: 'Zonder gebied hoort iemand nergens bij. Zet bij deze kolom: verplicht: true.' }];
}

function checkRegel({ van, tot, wanneer }: Selectieregel, kolommen: Kolommen, pad: Pad): Bevinding[] {
  const periode: Bevinding[] =
    van !== undefined && tot !== undefined && tot <= van
      ? [{ pad: [...pad, 'tot'], melding: 'De dag bij tot moet na de dag bij van liggen.' }]
      : [];
  return [...periode, ...(wanneer ? checkCriterium(wanneer, kolommen, [...pad, 'wanneer']) : [])];
}

function checkCriterium(criterium: Lijstcriterium, kolommen: Kolommen, pad: Pad): Bevinding[] {
  const down = (leden: Lijstcriterium[], soort: string): Bevinding[] =>
    leden.flatMap((lid, plek) => checkCriterium(lid, kolommen, [...pad, soort, plek]));
  if ('alle' in criterium) return down(criterium.alle, 'alle');
  if ('een' in criterium) return down(criterium.een, 'een');
  if ('geen' in criterium) return down(criterium.geen, 'geen');
  const kolom = kolommen[criterium.kolom];
  if (kolom === undefined) return [noKolom(kolommen, criterium.kolom, [...pad, 'kolom'])];
  const melding = judge(criterium, kolom);
  return melding === undefined ? [] : [{ pad, melding }];
}

const isDatum = (waarde: unknown): boolean => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde);
const dag = { past: isDatum, uitleg: 'een dag als jjjj-mm-dd' };

/** What each kind of column can be held against; what is not here says who somebody is, and is never weighed. */
const vormen: Partial<Record<Lijstkolom['soort'], { past: (waarde: unknown) => boolean; uitleg: string }>> = {
  keuze: { past: (waarde) => typeof waarde === 'string', uitleg: 'is of een_van met keuzes' },
  getal: { past: (waarde) => typeof waarde === 'number', uitleg: 'een getal' },
  ...{ datum: dag, begin: dag, einde: dag },
};

function judge({ kolom: sleutel, ...vergelijking }: Kolomvoorwaarde, { soort, keuzes = [] }: Lijstkolom) {
  const { is, een_van = [], minstens, hoogstens, tussen = [] } = vergelijking;
  const vorm = vormen[soort];
  if (vorm === undefined)
    return `Een kolom van soort ${soort} wordt niet gewogen. Kies een kolom van soort keuze, getal, datum, begin of einde.`;
  const grenzen = [minstens, hoogstens, ...tussen].filter((waarde) => waarde !== undefined);
  const waarden = [is, ...een_van].filter((waarde) => waarde !== undefined);
  if (![...grenzen, ...waarden].every(vorm.past) || (soort === 'keuze' && grenzen.length > 0))
    return `De kolom ${sleutel} is van soort ${soort}. Vergelijk haar met ${vorm.uitleg}.`;
  const vreemd = soort === 'keuze' ? waarden.find((waarde) => !keuzes.includes(String(waarde))) : undefined;
  if (vreemd === undefined) return undefined;
  return `De kolom ${sleutel} heeft geen keuze ${String(vreemd)}. Kies uit: ${keuzes.join(', ')}.`;
}

const altijdRegie = 'Iedereen krijgt een regisseur. Haal wanneer weg bij regisseur.';

/** Nobody is opened without a regisseur, so the role that gets the regie may have it. */
function checkTeam({ rollen, lijsten }: Programma, { lijst, regisseur, betrokken }: Lijstselectie, pad: Pad) {
  const kolommen = lijsten[lijst]?.kolommen ?? {};
  const zonderRegie = rollen[regisseur.rol]?.regisseur !== true;
  const melding = `De rol ${regisseur.rol} kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.`;
  return [
    ...(zonderRegie ? [{ pad: [...pad, 'regisseur', 'rol'], melding }] : []),
    ...checkPlek(regisseur, kolommen, [...pad, 'regisseur']),
    ...betrokken.flatMap((plek, nummer) => checkPlek(plek, kolommen, [...pad, 'betrokken', nummer])),
    ...(regisseur.wanneer ? [{ pad: [...pad, 'regisseur', 'wanneer'], melding: altijdRegie }] : []),
  ];
}

function checkPlek({ rol, kolom, wanneer }: Teamplek, kolommen: Kolommen, boven: Pad): Bevinding[] {
  const pad = [...boven, 'kolom'];
  const bij = wanneer ? checkBij(wanneer, kolommen, [...boven, 'wanneer']) : [];
  if (kolom === undefined) return bij;
  if (!Object.hasOwn(kolommen, kolom)) return [...bij, noKolom(kolommen, kolom, pad)];
  if (kolommen[kolom]?.soort === 'medewerker' && kolommen[kolom].rol === rol) return bij;
  return [...bij, { pad, melding: `Kies een kolom van soort medewerker met de rol ${rol}.` }];
}

/** For whom a place in the team is, is a choice that the list makes. */
function checkBij(wanneer: Kolomvoorwaarde, kolommen: Kolommen, pad: Pad): Bevinding[] {
  const soort = kolommen[wanneer.kolom]?.soort;
  if (soort === undefined || soort === 'keuze') return checkCriterium(wanneer, kolommen, pad);
  return [{ pad, melding: `De kolom ${wanneer.kolom} is van soort ${soort}. Kies een kolom van soort keuze.` }];
}

/** The kinds of column in which an answer to a kind of kenmerk may stand. Free text of a list is never taken over. */
const bronnen: Record<Kenmerk['soort'], Lijstkolom['soort'][]> = {
  keuze: ['keuze'],
  ja_nee: ['keuze'],
  getal: ['getal'],
  datum: ['datum', 'begin', 'einde'],
  tekst_kort: ['keuze'],
};

type Bron = { sleutel: string; kolommen: Kolommen };

function checkWaarneming(kenmerk: Kenmerk | undefined, { sleutel, kolommen }: Bron, pad: Pad): Bevinding[] {
  const kolom = kolommen[sleutel];
  if (kolom === undefined) return [noKolom(kolommen, sleutel, pad)];
  if (kenmerk === undefined) return [];
  const past = bronnen[kenmerk.soort];
  if (!past.includes(kolom.soort)) {
    const melding = `Een kenmerk van soort ${kenmerk.soort} komt uit een kolom van soort ${past.join(' of ')}, niet van soort ${kolom.soort}.`;
    return [{ pad, melding }];
  }
  const vreemd = (kolom.keuzes ?? []).find((keuze) => answerIn(kenmerk, keuze) === undefined);
  if (vreemd === undefined) return [];
  return [{ pad, melding: `In de kolom kan "${vreemd}" staan, en dat is geen antwoord op dit kenmerk. Voeg het toe.` }];
}

/** A list is of its supplier, so somebody there must be able to select from it. */
function checkLeverancier({ rollen, lijsten }: Programma, { lijst }: Lijstselectie, pad: Pad): Bevinding[] {
  const leverancier = lijsten[lijst]?.leverancier ?? '';
  const kan = Object.values(rollen).some(
    ({ partners, mag }) => partners.includes(leverancier) && mag.includes('selectie'),
  );
  if (kan) return [];
  const melding = `Bij ${leverancier} mag niemand selecteren uit de eigen lijst. Zet selectie bij mag van een rol bij die partner.`;
  return [{ pad: [...pad, 'lijst'], melding }];
}
