import { readFileSync } from 'node:fs';
import type { Programma } from '../programma/contract.ts';
import { readProgramma } from '../programma/lezen.ts';
import type { Inrichting } from '../verband/inrichten.ts';

const file = new URL('../../../programmas/top600-wajong.yaml', import.meta.url);

const aanvragen = `
aanvragen:
  beoordeling:
    naam: Beoordeling arbeidsvermogen
    omschrijving: Of iemand met hulp het minimumloon kan verdienen.
    aanvragers: [klantmanager, arbeidsdeskundige]
    beslissers: [arbeidsdeskundige]
    categorie: beschikking
    beslistermijn: t04
    bezwaar: { termijn: t01, beslistermijn: t03a }
    informeren: true
    criteria:
      taak: { naam: Een taak uitvoeren, vraag: Kan deze persoon een taak uitvoeren? }
      uur: { naam: Een uur achter elkaar werken, vraag: Kan deze persoon een uur achter elkaar werken? }
    uitkomsten:
      wel: { naam: In het register, gevolg: toegekend, eist: alle_criteria, kenmerk: { kenmerk: register, waarde: staat_erin } }
      niet: { naam: Niet in het register, gevolg: afgewezen, eist: niet_alle_criteria }
    afwijzing: { volgende: klantmanager, termijn: weigering_vervolg }
  herbeoordeling:
    naam: Herbeoordeling
    omschrijving: Of de uitkering nog klopt.
    aanvragers: [arbeidsdeskundige]
    beslissers: [arbeidsdeskundige]
    categorie: herbeoordeling
    beslistermijn: t06
    uitkomsten:
      anders: { naam: De uitkering verandert, gevolg: toegekend }
      gelijk: { naam: De uitkering blijft gelijk, gevolg: afgewezen }
    afwijzing: { volgende: arbeidsdeskundige, termijn: weigering_vervolg }
`;

const kenmerk = `kenmerken:
  register:
    naam: In het register
    soort: keuze
    keuzes: { staat_erin: { naam: Staat erin }, staat_er_niet_in: { naam: Staat er niet in } }
    categorie: doelgroepregister
`;

const mag = 'mag: [gesprek, contactpoging, afspraak, aanbod, plaatsing, waarneming';

/** The first programme with two kinds of aanvraag: one that a klantmanager asks for, and one that UWV asks of itself. */
export const aanvraagtekst = `${readFileSync(file, 'utf8')}${aanvragen}`
  .replace('programma: top600-wajong', 'programma: proef-aanvraag')
  .replace('kenmerken:\n', kenmerk)
  .replace(`AD\n    regisseur: true\n    cijfers: true\n    ${mag}`, (found) => `${found}, aanvraag, besluit`)
  .replace(`KM\n    ${mag}]`, `KM\n    regisseur: true\n    ${mag}, overdracht, aanvraag]`);

export function readAanvraagprogramma(): Programma {
  const { programma, fouten } = readProgramma(aanvraagtekst);
  if (!programma) throw new Error(JSON.stringify(fouten));
  return programma;
}

type Collega = [slug: string, rol: string];

const organisatie = (slug: string, naam: string, soort: string, collegas: Collega[]) => ({
  ...{ slug, naam, soort },
  medewerkers: collegas.map(([wie, rol]) => ({
    ...{ slug: wie, voornaam: wie.slice(0, 1).toUpperCase() + wie.slice(1), achternaam: 'Voorbeeld' },
    ...{ rollen: [rol], voorbeeld: true },
  })),
});

/** UWV and two municipalities that may both have the regie. */
export const proefverband: Inrichting = {
  verband: {
    slug: 'proef-aanvraag',
    naam: 'Proef met aanvragen',
    status: 'actief',
    begin: '2014-01-01',
    grondslagenTot: '2030-12-31',
  },
  organisaties: [
    organisatie('uwv-proef', 'UWV Proef', 'uwv', [
      ['aldert', 'arbeidsdeskundige'],
      ['bodil', 'arbeidsdeskundige'],
      ['cirsten', 'coordinator'],
    ]),
    organisatie('gemeente-proef', 'Gemeente Proef', 'gemeente', [
      ['dunya', 'klantmanager'],
      ['ebbe', 'coordinator'],
    ]),
    organisatie('gemeente-elders', 'Gemeente Elders', 'gemeente', [['fokje', 'klantmanager']]),
    organisatie('ggd-proef', 'GGD Proef', 'ggd', [['gijsje', 'regiehouder']]),
  ],
};
