/** Whether on each kind of aanvraag somebody can decide in time by a law that exists, and whether a refusal leads on. */
import { own } from '../../core/own.ts';
import { listTermijnen } from '../termijn/wettelijk.ts';
import type { Programma } from './contract.ts';
import { checkAanvraagrechten } from './controle-aanvraagrechten.ts';
import type { Plek } from './controle-aanvraagrechten.ts';
import type { Bevinding, Pad } from './meldingen.ts';

export function checkAanvragen(programma: Programma): Bevinding[] {
  return Object.entries(programma.aanvragen).flatMap(([sleutel, soort]) => {
    const plek = { programma, soort, pad: ['aanvragen', sleutel] };
    const bekend = [...checkTermijnen(plek), ...checkRollen(plek), ...checkVerwacht(plek)];
    return [...bekend, ...checkUitkomsten(plek), ...(bekend.length > 0 ? [] : checkAanvraagrechten(plek))];
  });
}

function checkTermijnen({ programma, soort, pad }: Plek): Bevinding[] {
  const { beslistermijn, bezwaar, afwijzing } = soort;
  const wettelijk = [
    { sleutel: beslistermijn, waar: [...pad, 'beslistermijn'] },
    ...(bezwaar ? [{ sleutel: bezwaar.termijn, waar: [...pad, 'bezwaar', 'termijn'] }] : []),
    ...(bezwaar ? [{ sleutel: bezwaar.beslistermijn, waar: [...pad, 'bezwaar', 'beslistermijn'] }] : []),
  ];
  const alle = listTermijnen();
  const onbekend = wettelijk.filter(({ sleutel }) => own(alle, sleutel)?.duur.startsWith('PT') !== false);
  const namen = Object.keys(alle).join(', ');
  const fouten = onbekend.map(({ sleutel, waar }) => ({
    pad: waar,
    melding: `Deze wettelijke termijn bestaat niet: ${sleutel}. Kies uit: ${namen}.`,
  }));
  if (afwijzing.termijn in programma.termijnen) return fouten;
  const kies = Object.keys(programma.termijnen).join(', ');
  const melding = `Deze termijn bestaat niet: ${afwijzing.termijn}. Kies uit: ${kies}.`;
  return [...fouten, { pad: [...pad, 'afwijzing', 'termijn'], melding }];
}

function checkRollen({ programma: { rollen }, soort, pad }: Plek): Bevinding[] {
  const { aanvragers, beslissers, afwijzing } = soort;
  const genoemd = [
    ...aanvragers.map((rol, plek) => ({ rol, waar: [...pad, 'aanvragers', plek] })),
    ...beslissers.map((rol, plek) => ({ rol, waar: [...pad, 'beslissers', plek] })),
    { rol: afwijzing.volgende, waar: [...pad, 'afwijzing', 'volgende'] },
  ];
  const onbekend = genoemd.filter(({ rol }) => own(rollen, rol) === undefined);
  const namen = Object.keys(rollen).join(', ');
  return onbekend.map(({ rol, waar }) => ({
    pad: waar,
    melding: `Deze rol bestaat niet: ${rol}. Kies uit: ${namen}.`,
  }));
}

function checkVerwacht({ programma: { kenmerken }, soort: { verwacht_op: dag }, pad }: Plek): Bevinding[] {
  if (dag === undefined || own(kenmerken, dag)?.soort === 'datum') return [];
  const melding = `Dit kenmerk is er niet of is geen datum: ${dag}. Noem een kenmerk met soort: datum.`;
  return [{ pad: [...pad, 'verwacht_op'], melding }];
}

function checkUitkomsten({ programma, soort, pad }: Plek): Bevinding[] {
  const alle = Object.entries(soort.uitkomsten);
  const mist = (['toegekend', 'afgewezen'] as const).filter(
    (gevolg) => !alle.some(([, uitkomst]) => uitkomst.gevolg === gevolg),
  );
  const zonder = Object.keys(soort.criteria).length === 0;
  return [
    ...mist.map((gevolg) => ({
      pad: [...pad, 'uitkomsten'],
      melding: `Geen enkele uitkomst heeft gevolg: ${gevolg}. Een aanvraag kan worden toegekend en afgewezen.`,
    })),
    ...alle.flatMap(([sleutel, { eist, kenmerk }]) => {
      const waar = [...pad, 'uitkomsten', sleutel];
      const leeg = eist !== undefined && zonder;
      const melding = 'Deze aanvraag heeft geen criteria. Haal eist weg of noem criteria.';
      return [
        ...(leeg ? [{ pad: [...waar, 'eist'], melding }] : []),
        ...(kenmerk ? checkKenmerk(programma, kenmerk, [...waar, 'kenmerk']) : []),
      ];
    }),
  ];
}

function checkKenmerk({ kenmerken }: Programma, wat: { kenmerk: string; waarde: string }, pad: Pad): Bevinding[] {
  const keuzes = own(kenmerken, wat.kenmerk)?.keuzes;
  if (keuzes === undefined)
    return [{ pad, melding: `Dit kenmerk met keuzes bestaat niet: ${wat.kenmerk}. Voeg het toe bij kenmerken.` }];
  if (Object.hasOwn(keuzes, wat.waarde)) return [];
  return [{ pad, melding: `Deze keuze bestaat niet: ${wat.waarde}. Kies uit: ${Object.keys(keuzes).join(', ')}.` }];
}
