import { z } from 'zod';
import { alleKolommen } from '../../../test/rechten/verbanden.ts';
import type { Extra } from '../../../test/world.ts';
import { Programma, Rol } from '../programma/contract.ts';
import type { Inrichting } from '../verband/inrichten.ts';

/**
 * A programme of the tests with a selection table, in two verbanden of their own partners: at `tafel` it is registered on which
 * ground a SW-bedrijf sees a card before the candidate consents, at `zonder-grond` it is not.
 */
const ad = {
  partners: ['partner_ad'],
  matrixkolom: 'AD',
  regisseur: true,
  mag: ['gesprek', 'waarneming', 'beoordeling'],
};
const rollen = z.record(z.string(), Rol).parse({
  regiehouder: { ...ad, naam: 'arbeidsdeskundige' },
  arbeidsdeskundige: { ...ad, naam: 'arbeidsdeskundige' },
  consulent: { naam: 'consulent', partners: ['partner_sw'], matrixkolom: 'SW', mag: ['gesprek', 'beoordeling'] },
});

const afwijking = { categorie: 'selectietafel', kolom: 'SW', niveau: 'V', grondslag: 'kaart', reden: 'Oordeelt mee.' };

export const tafelprogramma = Programma.parse({
  ...alleKolommen,
  programma: 'proeftafel',
  rollen: { ...alleKolommen.rollen, ...rollen },
  kenmerken: {
    ...alleKolommen.kenmerken,
    uren: { naam: 'Uren', soort: 'getal', eenheid: 'uur', categorie: 'matchprofiel' },
  },
  toegang: {
    grondslagen: { kaart: { artikel: 'Proefartikel 1', omschrijving: 'Een kaart zonder naam.' } },
    afwijkingen: [afwijking],
  },
  // Long enough that what the table asks for comes first.
  termijnen: {
    ...alleKolommen.termijnen,
    eerste_contact: { ...alleKolommen.termijnen.eerste_contact, duur: 'P1Y' },
    aanbod: { ...alleKolommen.termijnen.aanbod, duur: 'P1Y' },
  },
  selectietafel: {
    naam: 'Proeftafel',
    terugkomst: 'terugkomst',
    criteria: {
      beschikbaar: { naam: 'Beschikbaar', vraag: 'Kan de kandidaat meteen beginnen?' },
      genoeg_uren: { naam: 'Genoeg uren', vraag: 'Kan de kandidaat 12 uur werken?', hoofd: true, kenmerk: 'uren' },
      past_hier: { naam: 'Past hier', vraag: 'Is dit de goede plek?', bij_nee: 'ongeschikt' },
    },
    benodigdheden: { vervoer: { naam: 'Vervoer' }, scholing: { naam: 'Scholing' } },
  },
});

const inrichting = (slug: string, tot?: string): Inrichting => ({
  verband: {
    ...{ slug, naam: `Proef ${slug}`, status: 'actief', begin: '2013-01-01' },
    ...(tot !== undefined && { grondslagenTot: tot }),
  },
  organisaties: [
    partner(slug, 'uwv', 'partner_ad', ['arbeidsdeskundige', 'regiehouder']),
    partner(slug, 'ander-uwv', 'partner_ad', ['arbeidsdeskundige']),
    partner(slug, 'sw', 'partner_sw', ['consulent']),
    partner(slug, 'sw-twee', 'partner_sw', ['consulent']),
    partner(slug, 'school', 'partner_sch', ['rol_sch']),
  ],
});

/** A partner with one colleague, who is called after it. */
const partner = (verband: string, naam: string, soort: string, taken: string[]) => ({
  slug: `${verband}-${naam}`,
  naam: `Partner ${naam}`,
  soort,
  medewerkers: [
    { slug: `${naam}-${verband}`, voornaam: 'Collega', achternaam: `Van ${naam}`, rollen: taken, voorbeeld: true },
  ],
});

export const tafels: Extra[] = [inrichting('tafel', '2030-12-31'), inrichting('zonder-grond')].map((one) => ({
  inrichting: one,
  programma: tafelprogramma,
}));
