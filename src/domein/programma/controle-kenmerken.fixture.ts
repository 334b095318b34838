/** Kenmerken that no programme may have, and roles that would record what they do not see. */
import type { Mistake } from './lezen.fixture.ts';

const from = 'kenmerken:\n  participatietrede:\n';

/** One more kenmerk, before those that are there. */
const ask = (sleutel: string, inhoud: string, at: string, melding: string): Mistake => ({
  from,
  to: `kenmerken:\n  ${sleutel}: { ${inhoud} }\n  participatietrede:\n`,
  at,
  melding,
});

const nooit =
  'Dit kenmerk gaat over een diagnose, een delict, een risico of iemands afkomst of overtuiging. Loopplank bewaart dat niet. Haal het weg.';
const schoen = 'naam: Schoenmaat, soort: getal, categorie: participatie';

export const kenmerkfouten: Mistake[] = [
  ...['diagnose', 'delict_soort', 'risico_score', 'nationaliteit', 'etnische_groep', 'strafblad', 'geloof'].map(
    (sleutel) => ask(sleutel, schoen, `  ${sleutel}: {`, nooit),
  ),
  ask('schaal', 'naam: Kans op recidive, soort: getal, categorie: participatie', '  schaal: {', nooit),
  ask(
    'welke',
    'naam: Welke, vraag: Heeft de jongere een psychose gehad?, soort: ja_nee, categorie: ggz',
    '  welke: {',
    nooit,
  ),
  ask(
    'klacht',
    'naam: Klacht, soort: tekst_kort, categorie: medisch',
    'medisch }',
    'Medische gegevens staan nooit in Loopplank. Leg alleen vast wat iemand kan, bij mogelijkheden.',
  ),
  ask(
    'bericht',
    'naam: Bericht, soort: tekst_kort, categorie: verslag',
    'verslag }',
    'Onder verslag valt geen kenmerk. Kies uit: uitkering, doelgroepregister, mogelijkheden, ggz, ips, regieplan, participatie, herbeoordeling, school, matchprofiel, selectietafel, loonwaarde, detachering, beschikking.',
  ),
  ask(
    'vervoer',
    'naam: Vervoer, soort: keuze, categorie: participatie',
    '  vervoer: {',
    'Dit kenmerk heeft een keuze. Zet er minstens twee keuzes bij.',
  ),
  ask(
    'vervoer',
    'naam: Vervoer, soort: ja_nee, categorie: participatie, keuzes: { fiets: { naam: Fiets }, bus: { naam: Bus } }',
    'keuzes: { fiets',
    'Keuzes horen alleen bij soort keuze.',
  ),
  ask(
    'vervoer',
    'naam: Vervoer, soort: ja_nee, categorie: participatie, eenheid: keer',
    'keer }',
    'Een eenheid hoort alleen bij soort getal.',
  ),
  ask(
    'behandeling',
    'naam: In behandeling, soort: ja_nee, categorie: ggz',
    '  behandeling: {',
    'Niemand kan dit kenmerk vastleggen. Zet waarneming bij mag van een rol die dit gegeven in de toegangsmatrix ziet.',
  ),
  {
    from: 'mag: [overdracht, lijst,',
    to: 'mag: [waarneming, overdracht, lijst,',
    at: '    mag: [waarneming, overdracht, lijst,',
    melding: 'De rol coordinator ziet geen enkel kenmerk dat zij zou vastleggen. Haal waarneming weg bij mag.',
  },
];
