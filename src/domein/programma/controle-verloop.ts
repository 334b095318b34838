/** From every phase there is a way on, every open casus is in a phase that is not the end, and outcomes can be reached. */
import type { Criterium, Fase, Feit, Feiten, Programma } from './contract.ts';
import { feiten } from './criterium.contract.ts';
import { holds } from './criterium.ts';
import type { Bevinding } from './meldingen.ts';
import { listToestanden } from './toestanden.ts';
import { listLeden } from './weegbaar.ts';

export function checkVerloop(programma: Programma): Bevinding[] {
  return [
    ...checkWegen(programma.fasen),
    ...checkDagen(programma.fasen),
    ...checkTelling(programma),
    ...checkToestanden(programma),
  ];
}

function checkWegen(fasen: Fase[]): Bevinding[] {
  const bereikbaar = listReachable(fasen, fasen.slice(0, 1));
  return fasen.flatMap((fase, plek) => {
    const pad = ['fasen', plek];
    const dubbel = fasen.findIndex((ander) => ander.fase === fase.fase) !== plek;
    if (dubbel)
      return [{ pad: [...pad, 'fase'], melding: `De fase ${fase.fase} staat er al. Geef deze een andere sleutel.` }];
    return [
      ...checkUitweg(fase, fasen, plek),
      ...(bereikbaar.has(fase.fase)
        ? []
        : [{ pad, melding: 'Geen weg leidt naar deze fase. Noem haar bij volgende van een andere fase.' }]),
    ];
  });
}

function checkUitweg(fase: Fase, fasen: Fase[], plek: number): Bevinding[] {
  const pad = ['fasen', plek];
  if (fase.einde) {
    return fase.volgende.length === 0
      ? []
      : [{ pad: [...pad, 'volgende'], melding: 'Na een fase met einde: true komt niets meer. Haal volgende weg.' }];
  }
  if (fase.volgende.length === 0)
    return [{ pad, melding: 'Deze fase heeft geen uitweg. Vul volgende in, of zet einde: true.' }];
  const verder = listReachable(fasen, [fase]);
  if (fasen.some(({ fase: sleutel, einde }) => einde && verder.has(sleutel))) return [];
  return [
    {
      pad: [...pad, 'volgende'],
      melding: 'Vanuit deze fase is geen fase met einde: true te bereiken. Vul volgende aan.',
    },
  ];
}

/** All phases that can be reached from these, themselves included. */
function listReachable(fasen: Fase[], van: Fase[]): Set<string> {
  const gezien = new Set(van.map(({ fase }) => fase));
  // A set that grows while it is walked visits what was added.
  for (const sleutel of gezien) {
    fasen.find(({ fase }) => fase === sleutel)?.volgende.forEach((volgende) => gezien.add(volgende));
  }
  return gezien;
}

function checkTelling({ uitkomsten }: Programma): Bevinding[] {
  if (Object.values(uitkomsten).some(({ telt }) => telt)) return [];
  return [
    {
      pad: ['uitkomsten'],
      melding: 'Geen enkele uitkomst telt als uitstroom. Zet bij minstens één uitkomst telt: true.',
    },
  ];
}

function checkToestanden(programma: Programma): Bevinding[] {
  const { fasen, uitkomsten } = programma;
  const eisen = Object.values(uitkomsten).flatMap((uitkomst) => uitkomst.eisen ?? []);
  const toestanden = listToestanden([...fasen.map(({ wanneer }) => wanneer), ...eisen], programma);
  if (toestanden === undefined) {
    return [
      {
        pad: ['fasen'],
        melding:
          'De criteria van fasen en uitkomsten zijn samen te ingewikkeld om na te rekenen. Gebruik minder verschillende voorwaarden.',
      },
    ];
  }
  return [
    ...checkFasen(fasen, toestanden),
    ...checkEisen(
      programma,
      toestanden.filter(({ gesloten }) => !gesloten),
    ),
  ];
}

function checkFasen(fasen: Fase[], toestanden: Feiten[]): Bevinding[] {
  const plaatsen = toestanden.map((toestand) => ({
    gesloten: toestand.gesloten,
    plek: fasen.findLastIndex(({ wanneer }) => holds(wanneer, toestand)),
  }));
  const buiten = plaatsen.find(({ plek }) => plek === -1);
  const wie = buiten?.gesloten === true ? 'gesloten' : 'open';
  const zonder: Bevinding[] =
    buiten === undefined
      ? []
      : [
          {
            pad: ['fasen'],
            melding: `Een ${wie} casus kan buiten alle fasen vallen. Zorg dat in elke situatie minstens één fase waar is.`,
          },
        ];
  return [
    ...zonder,
    ...fasen.flatMap((fase, plek) =>
      checkFase(
        fase,
        plek,
        plaatsen.filter((plaats) => plaats.plek === plek),
      ),
    ),
  ];
}

function checkFase({ einde }: Fase, plek: number, plaatsen: { gesloten: boolean }[]): Bevinding[] {
  const pad = ['fasen', plek, 'wanneer'];
  if (plaatsen.length === 0)
    return [
      {
        pad,
        melding:
          'In deze fase kan geen casus zijn: het criterium is nooit waar, of een latere fase is dan altijd ook waar.',
      },
    ];
  if (einde && plaatsen.some(({ gesloten }) => !gesloten)) {
    return [
      {
        pad,
        melding:
          'Een open casus kan in deze fase zijn, en die heeft einde: true. Vraag hier naar uitstroom of gesloten.',
      },
    ];
  }
  if (!einde && plaatsen.some(({ gesloten }) => gesloten)) {
    return [
      {
        pad,
        melding:
          'Een gesloten casus kan in deze fase zijn, en die heeft geen einde: true. Vraag hier ook gesloten: is: false, of voeg een eindfase toe.',
      },
    ];
  }
  return [];
}

/** A phase is computed when something is recorded; what changes with the day alone would go stale. */
function checkDagen(fasen: Fase[]): Bevinding[] {
  return fasen.flatMap(({ wanneer }, plek) => {
    const dagfeit = listLeden(wanneer).find((lid) => 'feit' in lid && isDagfeit(lid.feit));
    if (dagfeit === undefined || !('feit' in dagfeit)) return [];
    const { naam } = feiten[dagfeit.feit];
    const melding = `Een fase kan niet afhangen van ${naam}: dat verandert met de dag, ook als niemand iets vastlegt. Vraag ernaar bij een uitkomst of een cijfer.`;
    return [{ pad: ['fasen', plek, 'wanneer'], melding }];
  });
}

const isDagfeit = (feit: Feit): boolean => feit === 'gesprekken_jaar' || feit === 'maanden_werk';

/** An outcome is asked for while the casus is still open. */
function checkEisen({ uitkomsten }: Programma, open: Feiten[]): Bevinding[] {
  return Object.entries(uitkomsten).flatMap(([uitkomst, { eisen }]) =>
    eisen === undefined || canHold(eisen, open)
      ? []
      : [
          {
            pad: ['uitkomsten', uitkomst, 'eisen'],
            melding: 'Geen enkele open casus kan aan deze eisen voldoen. Verbeter of verminder de eisen.',
          },
        ],
  );
}

function canHold(criterium: Criterium, toestanden: Feiten[]): boolean {
  return toestanden.some((toestand) => holds(criterium, toestand));
}
