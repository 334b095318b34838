import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { matrixOf } from '../toegang/matrix.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import type { Handeling, Programma } from './contract.ts';
import { showDuur } from './duur.ts';
import { sayCriterium, sayLijstcriterium } from './naam.ts';
import { getRegels } from './regels.contract.ts';
import { wettelijkOf } from './regels-wettelijk.ts';
import type { Regels } from './regels.contract.ts';
import { samenOf } from './regels-samen.ts';
import { isLijstselectie } from './weegbaar.ts';

type Named = Record<string, { naam: string }>;

/** The name behind a key; what has no name of its own is shown as its key reads. */
const nameIn = (tabel: Named, sleutel: string): string =>
  (Object.hasOwn(tabel, sleutel) ? tabel[sleutel]?.naam : undefined) ?? sleutel.replaceAll('_', ' ');

const handelingen: Record<Handeling, string> = {
  gesprek: 'een gesprek',
  contactpoging: 'een contactpoging',
  afspraak: 'een afspraak',
  aanbod: 'een aanbod of traject',
  plaatsing: 'een plaatsing',
  waarneming: 'een waarneming',
  overdracht: 'een overdracht',
  uitstroom: 'de afsluiting',
  lijst: 'een lijst',
  verstrekkingsbesluit: 'een verstrekkingsbesluit',
  vergelijking: 'een vergelijking van lijsten',
  meting: 'een meting',
  selectie: 'een selectie',
  beoordeling: 'een beoordeling',
  aanvraag: 'een aanvraag',
  besluit: 'een besluit',
  financieringsbron: 'een financieringsbron',
  trajectplek: 'een trajectplek',
  werkgevercontact: 'een contact met een werkgever',
  detachering: 'een detachering',
  casusoverleg: 'een casusoverleg',
  oproep: 'hoe het met een oproep staat',
};

const duurOf = ({ termijnen }: Programma, sleutel: string): string => {
  const termijn = termijnen[sleutel];
  return termijn ? showDuur(termijn.duur) : sleutel;
};

function fasenOf(programma: Programma): Regels['fasen'] {
  const fasen = Object.fromEntries(programma.fasen.map((fase) => [fase.fase, fase]));
  return programma.fasen.map(({ fase, naam, omschrijving, wanneer, volgende, einde, wacht }) => ({
    fase,
    naam,
    omschrijving,
    wanneer: sayCriterium(wanneer, programma),
    volgende: volgende.map((sleutel) => nameIn(fasen, sleutel)),
    einde,
    wacht: wacht ? { op: wacht.op, duur: duurOf(programma, wacht.termijn) } : null,
  }));
}

function termijnenOf({ termijnen, rollen }: Programma): Regels['termijnen'] {
  return Object.values(termijnen).map(({ omschrijving, duur, escalatie, grondslag }) => ({
    omschrijving,
    duur: showDuur(duur),
    escalatie: nameIn(rollen, escalatie),
    grondslag: grondslag ?? null,
  }));
}

function rollenOf({ rollen, partners }: Programma): Regels['rollen'] {
  return Object.values(rollen).map(({ naam, regisseur, escalatie, cijfers, ...rol }) => ({
    naam,
    partners: rol.partners.map((partner) => nameIn(partners, partner)),
    regisseur,
    escalatie,
    cijfers,
    mag: rol.mag.map((handeling) => handelingen[handeling]),
  }));
}

function weigeringenOf(programma: Programma): Regels['weigeringen'] {
  return Object.entries(programma.weigeringen).map(([wat, { volgende, termijn, stappen }]) => ({
    wat: wat.replaceAll('_', ' '),
    volgende: nameIn(programma.rollen, volgende),
    duur: duurOf(programma, termijn),
    stappen: Object.values(stappen).map(({ naam }) => naam),
  }));
}

function lijstenOf({ lijsten, partners }: Programma): Regels['lijsten'] {
  return Object.values(lijsten).map(({ naam, leverancier, kolommen }) => ({
    naam,
    leverancier: nameIn(partners, leverancier),
    kolommen: Object.values(kolommen),
  }));
}

function kenmerkenOf({ kenmerken, toegang }: Programma): Regels['kenmerken'] {
  const { categorieen } = matrixOf(toegang.matrix);
  return Object.values(kenmerken).map(({ naam, vraag = naam, keuzes = {}, categorie, ...kenmerk }) => ({
    naam,
    vraag,
    antwoorden: Object.values(keuzes).map((keuze) => keuze.naam),
    gegeven: categorieen[categorie].naam,
    perJaar: kenmerk.minstens_per_jaar ?? null,
  }));
}

function uitkomstenOf(programma: Programma): Regels['uitkomsten'] {
  return Object.values(programma.uitkomsten).map(({ naam, telt, eisen }) => ({
    naam,
    telt,
    eisen: eisen ? sayCriterium(eisen, programma) : null,
  }));
}

/** Who is chosen: from a list by rules with a period, or of the casussen as they stand. */
function selectiesOf(programma: Programma): Regels['selecties'] {
  const { lijsten, rollen } = programma;
  return Object.values(programma.selecties).map((selectie) => {
    const { naam, omschrijving } = selectie;
    if (!isLijstselectie(selectie)) {
      const regel = { naam, zin: sayCriterium(selectie.wanneer, programma), van: null, tot: null };
      return { naam, omschrijving, lijst: null, regisseur: null, grondslag: null, regels: [regel] };
    }
    const soort = lijsten[selectie.lijst];
    const regels = selectie.regels.map(({ wanneer, van = null, tot = null, ...regel }) => ({
      ...{ naam: regel.naam, van, tot },
      zin: soort && wanneer ? sayLijstcriterium(wanneer, soort) : 'Iedereen die op de lijst staat.',
    }));
    const regisseur = nameIn(rollen, selectie.regisseur.rol);
    return {
      naam,
      omschrijving,
      lijst: nameIn(lijsten, selectie.lijst),
      regisseur,
      grondslag: selectie.grondslag,
      regels,
    };
  });
}

/** The whole programme in sentences, in the order of its file. */
function explainProgramma(programma: Programma): Regels {
  const { naam, versie, omschrijving, bron, geldig, woorden, vergelijking, lijsten } = programma;
  return {
    naam,
    versie,
    omschrijving,
    bron,
    geldig: { van: geldig.van, tot: geldig.tot ?? null },
    woorden: {
      deelnemer: woorden.deelnemer.enkelvoud,
      deelnemers: woorden.deelnemer.meervoud,
      casusregisseur: woorden.casusregisseur.enkelvoud,
    },
    fasen: fasenOf(programma),
    termijnen: termijnenOf(programma),
    wettelijk: wettelijkOf(programma),
    rollen: rollenOf(programma),
    weigeringen: weigeringenOf(programma),
    aanbod: Object.values(programma.aanbod).map(({ maximaal, ...aanbod }) => ({
      ...aanbod,
      maximaal: maximaal === undefined ? null : showDuur(maximaal),
    })),
    uitkomsten: uitkomstenOf(programma),
    kenmerken: kenmerkenOf(programma),
    lijsten: lijstenOf(programma),
    samen: samenOf(programma),
    selecties: selectiesOf(programma),
    vergelijking: vergelijking
      ? {
          lijsten: vergelijking.lijsten.map((lijst) => nameIn(lijsten, lijst)),
          grondslag: vergelijking.grondslag,
        }
      : null,
  };
}

const get: Handler<typeof getRegels> = async (tx, { verband }) =>
  explainProgramma(await programmaVan(tx, verbandIdOf(tx, verband)));

export const routes = [route(getRegels, get)];
