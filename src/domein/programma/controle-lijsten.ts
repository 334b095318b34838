/** Lists from which a person can be recognised, and a comparison that gives every casus a regisseur. */
import type { Lijstkolom, Lijstsoort, Programma, Vergelijking } from './contract.ts';
import type { Bevinding, Pad } from './meldingen.ts';

export function checkLijsten(programma: Programma): Bevinding[] {
  const lijsten = Object.entries(programma.lijsten).flatMap(([lijst, soort]) => [
    ...checkLijst(soort, ['lijsten', lijst], needsBegin(programma, lijst, soort)),
    ...checkLeverancier(programma, lijst, soort),
  ]);
  return [...lijsten, ...checkVergelijking(programma)];
}

const uniek = ['bsn', 'naam', 'achternaam', 'voornaam', 'geboortedatum', 'begin', 'einde'] as const;

/** A list without a beginning tells who is on it now, which is enough for a selection and not to lay two lists side by side. */
function needsBegin({ vergelijking }: Programma, lijst: string, { kolommen }: Lijstsoort): boolean {
  const heeft = Object.values(kolommen).some(({ soort }) => soort === 'begin');
  return heeft || vergelijking?.lijsten.includes(lijst) === true;
}

function checkLijst({ kolommen }: Lijstsoort, pad: Pad, metBegin: boolean): Bevinding[] {
  const rijen = Object.values(kolommen);
  const soorten = metBegin ? (['bsn', 'begin'] as const) : (['bsn'] as const);
  const ontbrekend = soorten.filter((soort) => !rijen.some((kolom) => kolom.soort === soort && kolom.verplicht));
  const dubbel = uniek.filter((soort) => rijen.filter((kolom) => kolom.soort === soort).length > 1);
  const naamloos = !rijen.some(({ soort }) => soort === 'naam' || soort === 'achternaam');
  return [
    ...ontbrekend.map((soort) => ({
      pad,
      melding: `Deze lijst heeft geen verplichte kolom van soort ${soort}. ${nodig[soort]}`,
    })),
    ...dubbel.map((soort) => ({
      pad,
      melding: `Deze lijst heeft meer dan één kolom van soort ${soort}. Houd er één over.`,
    })),
    ...(naamloos ? [{ pad, melding: 'Deze lijst heeft geen kolom van soort naam of achternaam.' }] : []),
    ...Object.entries(kolommen).flatMap(([sleutel, kolom]) => checkKolom(kolom, [...pad, 'kolommen', sleutel])),
  ];
}

const nodig = {
  bsn: 'Zonder BSN is iemand niet te herkennen.',
  begin: 'Zonder begin is niet te zeggen wie er op een dag op de lijst staat.',
};

function checkKolom({ soort, keuzes, rol }: Lijstkolom, pad: Pad): Bevinding[] {
  if (soort === 'medewerker' && rol === undefined)
    return [{ pad, melding: 'Deze kolom noemt een collega. Zet erbij welke rol die krijgt.' }];
  if (soort === 'keuze' && keuzes === undefined)
    return [{ pad, melding: 'Deze kolom heeft een keuze. Zet de keuzes erbij.' }];
  if (soort !== 'medewerker' && rol !== undefined)
    return [{ pad: [...pad, 'rol'], melding: 'Een rol hoort alleen bij soort medewerker.' }];
  if (soort !== 'keuze' && keuzes !== undefined)
    return [{ pad: [...pad, 'keuzes'], melding: 'Keuzes horen alleen bij soort keuze.' }];
  return [];
}

function checkLeverancier({ rollen }: Programma, lijst: string, { leverancier }: Lijstsoort): Bevinding[] {
  const kan = Object.values(rollen).some(
    ({ partners, mag }) => partners.includes(leverancier) && mag.includes('lijst'),
  );
  if (kan) return [];
  const melding = `Bij ${leverancier} mag niemand een lijst inlezen. Zet lijst bij mag van een rol bij die partner.`;
  return [{ pad: ['lijsten', lijst, 'leverancier'], melding }];
}

function checkVergelijking(programma: Programma): Bevinding[] {
  const { vergelijking, selecties } = programma;
  if (vergelijking === undefined) {
    if (Object.values(selecties).some((selectie) => 'lijst' in selectie)) return [];
    const melding =
      'Niemand kan in dit programma komen. Vul vergelijking in, of een selectie over een lijst: wie krijgt een casus?';
    return [{ pad: [], melding }];
  }
  const pad = ['vergelijking'];
  const [een, ander] = vergelijking.lijsten;
  return [
    ...(een === ander ? [{ pad: [...pad, 'lijsten'], melding: 'Noem twee verschillende lijsten.' }] : []),
    ...checkRegisseur(programma, vergelijking),
    ...checkAanwijzing(programma, vergelijking.regisseur, [...pad, 'regisseur']),
    ...vergelijking.betrokken.flatMap((aanwijzing, plek) =>
      checkAanwijzing(programma, aanwijzing, [...pad, 'betrokken', plek]),
    ),
    ...checkBesluit(programma, vergelijking),
  ];
}

/** No casus may open without a regisseur, so the column that names one may not be empty. */
function checkRegisseur({ rollen, lijsten }: Programma, { regisseur }: Vergelijking): Bevinding[] {
  const pad = ['vergelijking', 'regisseur'];
  const kolom = lijsten[regisseur.lijst]?.kolommen[regisseur.kolom];
  const bevindingen: Bevinding[] = [];
  if (rollen[regisseur.rol]?.regisseur !== true) {
    bevindingen.push({
      pad: [...pad, 'rol'],
      melding: `De rol ${regisseur.rol} kan geen regie hebben. Zet bij die rol regisseur: true of kies een andere.`,
    });
  }
  if (kolom !== undefined && !kolom.verplicht) {
    bevindingen.push({
      pad: [...pad, 'kolom'],
      melding: 'Deze kolom wijst de regisseur aan en mag dus niet leeg zijn. Zet erbij: verplicht: true.',
    });
  }
  return bevindingen;
}

function checkAanwijzing(
  { lijsten, vergelijking }: Programma,
  { rol, lijst, kolom }: Vergelijking['regisseur'],
  pad: Pad,
): Bevinding[] {
  if (!vergelijking?.lijsten.includes(lijst))
    return [{ pad: [...pad, 'lijst'], melding: 'Deze lijst hoort niet bij de vergelijking.' }];
  const kolommen = lijsten[lijst]?.kolommen ?? {};
  if (!Object.hasOwn(kolommen, kolom)) {
    return [
      {
        pad: [...pad, 'kolom'],
        melding: `Deze kolom bestaat niet: ${kolom}. Kies uit: ${Object.keys(kolommen).join(', ')}.`,
      },
    ];
  }
  if (kolommen[kolom]?.soort === 'medewerker' && kolommen[kolom].rol === rol) return [];
  return [{ pad: [...pad, 'kolom'], melding: `Kies een kolom van soort medewerker met de rol ${rol}.` }];
}

/** Both suppliers must be able to agree, and somebody must be able to match. */
function checkBesluit({ rollen, lijsten }: Programma, { lijsten: soorten }: Vergelijking): Bevinding[] {
  const pad = ['vergelijking', 'lijsten'];
  const leveranciers = soorten.map((lijst) => lijsten[lijst]?.leverancier ?? '');
  const zonder = leveranciers.filter(
    (partner) =>
      !Object.values(rollen).some(
        ({ partners, mag }) => partners.includes(partner) && mag.includes('verstrekkingsbesluit'),
      ),
  );
  const kan = Object.values(rollen).some(({ mag }) => mag.includes('vergelijking'));
  return [
    ...zonder.map((partner) => ({
      pad,
      melding: `Bij ${partner} mag niemand het verstrekkingsbesluit vastleggen. Zet het bij mag van een rol.`,
    })),
    ...(kan
      ? []
      : [
          {
            pad: ['vergelijking'],
            melding: 'Niemand mag de lijsten vergelijken. Zet vergelijking bij mag van een rol.',
          },
        ]),
  ];
}
