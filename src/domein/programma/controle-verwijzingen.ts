/** Every key that points to another part of the file must point to something that is there. */
import type { Criterium, Feit, Programma } from './contract.ts';
import { isKeuze } from './criterium.contract.ts';
import { handelingen } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

type Deel =
  | 'partners'
  | 'rollen'
  | 'lijsten'
  | 'termijnen'
  | 'fasen'
  | 'aanbod'
  | 'uitkomsten'
  | 'indicatoren'
  | 'kenmerken'
  | 'plaatsingsvormen'
  | 'aanvragen'
  | 'voeding'
  | 'oordelen';
type Verwijzing = { pad: Pad; naar: Deel; sleutel: string };

const namen: Record<Deel, string> = {
  partners: 'Deze soort partner',
  rollen: 'Deze rol',
  lijsten: 'Deze lijst',
  termijnen: 'Deze termijn',
  fasen: 'Deze fase',
  aanbod: 'Dit aanbod',
  uitkomsten: 'Deze uitkomst',
  indicatoren: 'Deze indicator',
  kenmerken: 'Dit kenmerk',
  plaatsingsvormen: 'Deze plaatsingsvorm',
  aanvragen: 'Deze aanvraag',
  voeding: 'Deze handeling of lijst',
  oordelen: 'Dit oordeel',
};

export function checkVerwijzingen(programma: Programma): Bevinding[] {
  const verwijzingen = [
    ...fromRollen(programma),
    ...fromLijsten(programma),
    ...fromTermijnen(programma),
    ...fromWeigeringen(programma),
    ...fromFasen(programma),
    ...fromUitkomsten(programma),
    ...fromIndicatoren(programma),
    ...fromFinanciering(programma),
    ...fromWerkgevercontact(programma),
    ...fromSelecties(programma),
    ...fromSelectietafel(programma),
    ...fromWerk(programma),
  ];
  return verwijzingen.flatMap(({ pad, naar, sleutel }) => {
    const bekend = listBekend(programma, naar);
    if (bekend.includes(sleutel)) return [];
    return [{ pad, melding: `${namen[naar]} bestaat niet: ${sleutel}. Kies uit: ${bekend.join(', ')}.` }];
  });
}

function listBekend(programma: Programma, naar: Deel): string[] {
  if (naar === 'fasen') return programma.fasen.map(({ fase }) => fase);
  if (naar === 'oordelen') return ['geschikt', 'nog_niet', 'ongeschikt'];
  if (naar === 'voeding') return [...handelingen, 'verband', ...Object.keys(programma.lijsten)];
  return Object.keys(programma[naar]);
}

function point(naar: Deel, sleutel: string | undefined, ...pad: Pad): Verwijzing[] {
  return sleutel === undefined ? [] : [{ pad, naar, sleutel }];
}

function pointEach(naar: Deel, sleutels: readonly string[], ...pad: Pad): Verwijzing[] {
  return sleutels.map((sleutel, plek) => ({ pad: [...pad, plek], naar, sleutel }));
}

function fromRollen({ rollen }: Programma): Verwijzing[] {
  return Object.entries(rollen).flatMap(([rol, { partners }]) =>
    pointEach('partners', partners, 'rollen', rol, 'partners'),
  );
}

function fromLijsten({ lijsten, vergelijking }: Programma): Verwijzing[] {
  const soorten = Object.entries(lijsten).flatMap(([lijst, { leverancier, kolommen }]) => [
    ...point('partners', leverancier, 'lijsten', lijst, 'leverancier'),
    ...Object.entries(kolommen).flatMap(([kolom, { rol }]) =>
      point('rollen', rol, 'lijsten', lijst, 'kolommen', kolom, 'rol'),
    ),
  ]);
  if (vergelijking === undefined) return soorten;
  const { regisseur, betrokken } = vergelijking;
  const aanwijzingen = [
    { aanwijzing: regisseur, pad: ['vergelijking', 'regisseur'] },
    ...betrokken.map((aanwijzing, plek) => ({ aanwijzing, pad: ['vergelijking', 'betrokken', plek] })),
  ];
  return [
    ...soorten,
    ...pointEach('lijsten', vergelijking.lijsten, 'vergelijking', 'lijsten'),
    ...aanwijzingen.flatMap(({ aanwijzing, pad }) => [
      ...point('rollen', aanwijzing.rol, ...pad, 'rol'),
      ...point('lijsten', aanwijzing.lijst, ...pad, 'lijst'),
    ]),
  ];
}

function fromTermijnen({ termijnen, wachten }: Programma): Verwijzing[] {
  return [
    ...Object.entries(termijnen).flatMap(([termijn, { escalatie }]) =>
      point('rollen', escalatie, 'termijnen', termijn, 'escalatie'),
    ),
    ...Object.entries(wachten).flatMap(([wacht, { termijn }]) =>
      point('termijnen', termijn, 'wachten', wacht, 'termijn'),
    ),
  ];
}

function fromWeigeringen({ weigeringen }: Programma): Verwijzing[] {
  return Object.entries(weigeringen).flatMap(([weigering, { volgende, termijn }]) => [
    ...point('rollen', volgende, 'weigeringen', weigering, 'volgende'),
    ...point('termijnen', termijn, 'weigeringen', weigering, 'termijn'),
  ]);
}

function fromFasen({ fasen }: Programma): Verwijzing[] {
  return fasen.flatMap(({ wanneer, volgende, wacht }, plek) => [
    ...fromCriterium(wanneer, 'fasen', plek, 'wanneer'),
    ...pointEach('fasen', volgende, 'fasen', plek, 'volgende'),
    ...point('termijnen', wacht?.termijn, 'fasen', plek, 'wacht', 'termijn'),
  ]);
}

function fromUitkomsten({ uitkomsten }: Programma): Verwijzing[] {
  return Object.entries(uitkomsten).flatMap(([uitkomst, { eisen }]) =>
    eisen === undefined ? [] : fromCriterium(eisen, 'uitkomsten', uitkomst, 'eisen'),
  );
}

function fromIndicatoren({ indicatoren }: Programma): Verwijzing[] {
  return Object.entries(indicatoren).flatMap(([indicator, { waar, rol, lijst, deel_van, voeding }]) => [
    ...(waar === undefined ? [] : fromCriterium(waar, 'indicatoren', indicator, 'waar')),
    ...point('rollen', rol, 'indicatoren', indicator, 'rol'),
    ...point('lijsten', lijst, 'indicatoren', indicator, 'lijst'),
    ...point('indicatoren', deel_van, 'indicatoren', indicator, 'deel_van'),
    ...pointEach('voeding', voeding, 'indicatoren', indicator, 'voeding'),
  ]);
}

function fromFinanciering({ financiering, getrouwheid }: Programma): Verwijzing[] {
  const begeleider = point('rollen', getrouwheid?.begeleider, 'getrouwheid', 'begeleider');
  if (financiering === undefined) return begeleider;
  return [
    ...begeleider,
    ...point('aanbod', financiering.aanbod, 'financiering', 'aanbod'),
    ...fromCriterium(financiering.doelgroep, 'financiering', 'doelgroep'),
    ...financiering.eisen.flatMap(({ wanneer }, plek) =>
      fromCriterium(wanneer, 'financiering', 'eisen', plek, 'wanneer'),
    ),
  ];
}

function fromWerkgevercontact({ werkgevercontact }: Programma): Verwijzing[] {
  return (werkgevercontact?.eisen ?? []).flatMap(({ wanneer }, plek) =>
    fromCriterium(wanneer, 'werkgevercontact', 'eisen', plek, 'wanneer'),
  );
}

function fromSelecties({ selecties }: Programma): Verwijzing[] {
  return Object.entries(selecties).flatMap(([sleutel, selectie]) => {
    const pad = ['selecties', sleutel];
    if (!('lijst' in selectie)) return fromCriterium(selectie.wanneer, ...pad, 'wanneer');
    const { lijst, regisseur, betrokken, waarnemingen } = selectie;
    return [
      ...point('lijsten', lijst, ...pad, 'lijst'),
      ...point('rollen', regisseur.rol, ...pad, 'regisseur', 'rol'),
      ...betrokken.flatMap(({ rol }, plek) => point('rollen', rol, ...pad, 'betrokken', plek, 'rol')),
      ...Object.keys(waarnemingen).flatMap((kenmerk) => point('kenmerken', kenmerk, ...pad, 'waarnemingen', kenmerk)),
    ];
  });
}

function fromSelectietafel({ selectietafel }: Programma): Verwijzing[] {
  const criteria = Object.entries(selectietafel?.criteria ?? {});
  return [
    ...point('termijnen', selectietafel?.terugkomst, 'selectietafel', 'terugkomst'),
    ...criteria.flatMap(([criterium, { kenmerk }]) =>
      point('kenmerken', kenmerk, 'selectietafel', 'criteria', criterium, 'kenmerk'),
    ),
  ];
}

function fromWerk({ detachering, casusoverleg }: Programma): Verwijzing[] {
  return [
    ...point('plaatsingsvormen', detachering?.dienstverband, 'detachering', 'dienstverband'),
    ...point('plaatsingsvormen', detachering?.overname, 'detachering', 'overname'),
    ...pointEach('partners', detachering?.uitleners ?? [], 'detachering', 'uitleners'),
    ...point('termijnen', casusoverleg?.ritme, 'casusoverleg', 'ritme'),
  ];
}

/** The part of the programme from which the keys of a fact come. */
const delen: Partial<Record<Feit, Deel>> = {
  ...{ aanbod: 'aanbod', uitstroom: 'uitkomsten', plaatsingsvorm: 'plaatsingsvormen', beoordeling: 'oordelen' },
  ...{ aangevraagd: 'aanvragen', aanvraag: 'aanvragen', toegekend: 'aanvragen', afgewezen: 'aanvragen' },
};

/** The keys that a criterium compares with are parts of this very programme. */
function fromCriterium(criterium: Criterium, ...pad: Pad): Verwijzing[] {
  if ('alle' in criterium) return criterium.alle.flatMap((lid, plek) => fromCriterium(lid, ...pad, 'alle', plek));
  if ('een' in criterium) return criterium.een.flatMap((lid, plek) => fromCriterium(lid, ...pad, 'een', plek));
  if ('geen' in criterium) return criterium.geen.flatMap((lid, plek) => fromCriterium(lid, ...pad, 'geen', plek));
  if ('kenmerk' in criterium) return point('kenmerken', criterium.kenmerk, ...pad, 'kenmerk');
  const naar = delen[criterium.feit];
  if (naar === undefined || !isKeuze(criterium)) return [];
  return [...point(naar, criterium.is, ...pad, 'is'), ...pointEach(naar, criterium.een_van ?? [], ...pad, 'een_van')];
}
