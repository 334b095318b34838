import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Antwoord, Oordeel } from '../beoordeling/contract.ts';
import { Waarde, WaarnemingGegeven } from '../waarneming/contract.ts';
import { Categorie } from '../toegang/basis.contract.ts';
import { WerkgevercontactGegeven } from '../werkgevercontact/contract.ts';
import { CasusPad } from './pad.contract.ts';

const dag = z.iso.date();
const afloop = z.enum(['afgerond', 'gestopt']).nullable();
const kort = 'null: uw rol ziet alleen een samenvatting.';
const tekst = z.string().nullable().meta({ description: kort });

const soortAanvraag = z.string().meta({ description: 'De soort aanvraag van het programma.' });

const ontvanger = z.string().nullable().meta({ description: 'null: iemand buiten het samenwerkingsverband.' });

const Regel = z.object({
  id: z.uuid(),
  versie: z.int(),
  datum: dag.meta({ description: 'Wanneer het gebeurde.' }),
  geregistreerdOp: z.iso.datetime().meta({ description: 'Wanneer wij het wisten, in UTC.' }),
  door: z
    .object({ naam: z.string(), organisatie: z.string(), zelf: z.boolean() })
    .nullable()
    .meta({ description: 'Wie het vastlegde; null bij een lijst, die een partner aanlevert.' }),
  eigen: z.boolean().meta({ description: 'Vastgelegd door uw organisatie. Alleen die kan verbeteren.' }),
  verbeterd: z.boolean().meta({ description: 'Er is een oudere versie, die bewaard blijft.' }),
});

const item = <Soort extends string, Velden extends z.ZodRawShape>(soort: Soort, velden: Velden) =>
  Regel.extend({ soort: z.literal(soort), gegevens: z.object(velden) });

export const Tijdlijnregel = z.discriminatedUnion('soort', [
  item('opening', { regisseur: z.string(), organisatie: z.string() }),
  item('regie', { regisseur: z.string(), organisatie: z.string() }),
  item('betrokkenheid', {
    collega: z.string(),
    organisatie: z.string(),
    rol: z.string().meta({ description: 'Sleutel van de rol in het programma.' }),
    weg: z.boolean().meta({ description: 'true: deze collega ging uit het team.' }),
  }),
  item('overdracht', {
    van: z.string(),
    naar: z.string(),
    antwoordVoor: dag,
    reden: tekst,
    uitkomst: z.enum(['geaccepteerd', 'geweigerd', 'ingetrokken', 'vervallen']).nullable(),
    antwoordDatum: dag.nullable(),
    volgendeStap: z.string().nullable(),
    toelichting: z.string().nullable().meta({ description: kort }),
  }),
  item('gesprek', {
    gevoerd: z.boolean(),
    kanaal: tekst,
    aanwezig: z.array(z.string()).nullable().meta({ description: kort }),
    verslag: z.string().nullable().meta({ description: 'Alleen van een gesprek van uw eigen organisatie.' }),
    verslagBlijftBij: z.string().nullable().meta({
      description:
        'De organisatie van wie het gesprek was, als dat niet de uwe is. Zegt niets over of er een verslag is.',
    }),
  }),
  item('contactpoging', { kanaal: tekst, resultaat: tekst }),
  item('afspraak', {
    wat: tekst,
    wie: z.enum(['deelnemer', 'medewerker']),
    eigenaar: z.string(),
    afgesprokenDag: dag,
    afloop: z.enum(['nagekomen', 'niet_nagekomen', 'vervallen']).nullable(),
    afloopDatum: dag.nullable(),
  }),
  item('aanbod', {
    aanbodsoort: z.string(),
    antwoord: z.enum(['aanvaard', 'geweigerd']).nullable(),
    antwoordDatum: dag.nullable(),
    volgendeStap: z.string().nullable(),
  }),
  item('traject', { aanbodsoort: z.string(), aanbieder: tekst, einddatum: dag.nullable(), afloop }),
  item('plaatsing', {
    vorm: z.string().nullable(),
    betaald: z.boolean(),
    werkgever: tekst,
    functie: z.string().nullable().meta({ description: kort }),
    uren: z.number().nullable().meta({ description: 'Uur per week.' }),
    einddatum: dag.nullable(),
    afloop,
  }),
  item('detachering', {
    inlener: z.string(),
    inlenerKenmerk: z.string().nullable().meta({ description: kort }),
    functie: z.string().nullable().meta({ description: kort }),
    uren: z.number().nullable().meta({ description: 'Uur per week.' }),
    einddatum: dag.nullable(),
    afloop: z.enum(['overname', 'beeindigd', 'teruggekeerd']).nullable(),
  }),
  item('werkgevercontact', {
    werkgever: tekst,
    contactsoort: WerkgevercontactGegeven.shape.soort.nullable().meta({ description: kort }),
    plaats: WerkgevercontactGegeven.shape.plaats.nullable().meta({ description: kort }),
    metDeelnemer: z.boolean().nullable().meta({ description: kort }),
    functiesoort: z.string().nullable().meta({ description: kort }),
  }),
  item('trajectplek', {
    bron: z.string().nullable().meta({ description: 'De financieringsbron; null: die is niet voor u.' }),
    bedrag: z.int().meta({ description: 'In hele euro’s.' }),
    begindatum: dag,
    einddatum: dag,
    afloop: z.enum(['afgerond', 'gestopt', 'vervallen']).nullable(),
  }),
  item('waarneming', { kenmerk: z.string(), waarde: Waarde, bron: WaarnemingGegeven.shape.bron.nullable() }),
  item('beoordeling', { oordeel: Oordeel }),
  item('criteriumoordeel', { antwoorden: z.record(z.string(), Antwoord) }),
  item('benodigdheid', {
    criterium: z.string(),
    benodigdheid: z.string().nullable(),
    tekst,
    aanbieder: z.string().nullable().meta({ description: 'null: de casusregisseur.' }),
    opnieuwOp: dag,
    afloop: z.enum(['vervuld', 'vervallen']).nullable(),
    afloopDatum: dag.nullable(),
  }),
  item('agendapunt', {
    vraag: tekst,
    uitkomst: z.enum(['besproken', 'volgende_keer', 'niet_besproken']).nullable(),
  }),
  item('overlegverslag', { tekst: z.string().meta({ description: 'Blijft bij de organisatie die het opschreef.' }) }),
  item('aanvraag', {
    aanvraag: soortAanvraag,
    aanvrager: z.enum(['organisatie', 'deelnemer', 'werkgever', 'verzekeraar']).nullable().meta({ description: kort }),
    ingetrokkenOp: dag.nullable(),
  }),
  item('opschorting', { aanvraag: soortAanvraag, reden: tekst, einddatum: dag.nullable() }),
  item('verlenging', { aanvraag: soortAanvraag, duur: z.string(), grond: tekst }),
  item('besluit', {
    aanvraag: soortAanvraag,
    uitkomst: tekst,
    gevolg: z.enum(['toegekend', 'afgewezen']),
    herroepenOp: dag.nullable().meta({ description: 'Een gegrond bezwaar nam dit besluit weg.' }),
  }),
  item('bezwaar', { aanvraag: soortAanvraag, uitkomst: z.string().nullable(), uitkomstDatum: dag.nullable() }),
  item('uitstroom', { uitkomst: z.string(), telt: z.boolean() }),
  item('instemming', {
    ontvanger,
    categorieen: z.array(Categorie).nullable().meta({ description: kort }),
    ingetrokken: z.boolean(),
  }),
  item('verstrekking', {
    ontvanger,
    categorie: Categorie,
    niveau: z.enum(['volledig', 'samenvatting', 'bestaan']),
  }),
  item('lijst', { lijst: z.string(), leverancier: z.string(), einde: dag.nullable() }),
]);
export type Tijdlijnregel = z.infer<typeof Tijdlijnregel>;

export const listTijdlijn = operation({
  id: 'listTijdlijn',
  method: 'get',
  path: '/verbanden/{verband}/casussen/{casusId}/tijdlijn',
  summary: 'Wat er in een casus gebeurde, voor zover u het mag zien. Het nieuwste staat bovenaan.',
  tag: 'casus',
  verwerking: 'begeleiding',
  params: CasusPad,
  query: z.object({
    voor: z.string().max(400).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    tijdlijn: z.array(Tijdlijnregel),
    volgende: z.string().optional().meta({ description: 'Geef dit mee als `voor`, voor wat hieraan voorafging.' }),
  }),
});
