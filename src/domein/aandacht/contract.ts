import { z } from 'zod';

/**
 * Why somebody must look at a casus. Each reason has its Dutch sentence in zin.ts; the date is computed in aandacht.ts.
 */
export const redenen = [
  'overdracht',
  'overdracht_geweigerd',
  'afspraak',
  'eerste_gesprek',
  'geen_gesprek',
  'geen_aanbod',
  'aanbod_open',
  'aanbod_geweigerd',
  'traject_einde',
  'plaatsing_einde',
  'plek_einde',
  'detachering_einde',
  'duurzaamheid',
  'van_lijst',
  'aanvraag_termijn',
  'aanvraag_verwacht',
  'bezwaar_termijn',
  'afgewezen',
  'benodigdheid',
  'opnieuw_beoordelen',
  'casusoverleg',
  'kenmerk_opnieuw',
] as const;

export const Reden = z.enum(redenen);
export type Reden = z.infer<typeof Reden>;

export const Aandacht = z.object({
  datum: z.iso.date().meta({ description: 'De eerste dag waarop iemand moet kijken als er verder niets gebeurt.' }),
  reden: Reden,
  zin: z.string().meta({ description: 'De reden als zin, gezien vanaf vandaag.' }),
});
export type Aandacht = z.infer<typeof Aandacht>;

const dag = z.iso.date().nullable();

/** What the view `feiten` says of one open casus: everything that has been recorded and is still open. Days as jjjj-mm-dd. */
export const Feitenrij = z.object({
  verbandId: z.uuid(),
  casusId: z.uuid(),
  begindatum: z.iso.date(),
  gesloten: z.boolean(),
  gesprekken: z.number(),
  laatsteGesprek: dag,
  afspraakDatum: dag,
  afspraakWat: z.string().nullable(),
  overdrachtAntwoordVoor: dag,
  overdrachtOpen: z.boolean(),
  overdrachtGeweigerdOp: dag,
  aanbodOpenSinds: dag,
  aanbodGeweigerdOp: dag,
  trajectEinde: dag,
  trajectSoort: z.string().nullable(),
  trajectGestopt: dag,
  plaatsingBegin: dag,
  plaatsingEinde: dag,
  plaatsingGestopt: dag,
  plekEinde: dag,
  plek: z.boolean(),
  betaaldWerk: z.boolean(),
  onbetaaldWerk: z.boolean(),
  uren: z.number().nullable(),
  plaatsingsvorm: z.array(z.string()),
  detachering: z.boolean(),
  detacheringEinde: dag,
  aanbod: z.array(z.string()),
  passendAanbod: z.boolean(),
  vanLijstOp: dag,
  vanLijst: z.boolean(),
  uitstroom: z.string().nullable(),
  aangevraagd: z.array(z.string()),
  aanvraag: z.array(z.string()),
  aanvraagUiterlijk: dag,
  aanvraagVerwacht: dag,
  toegekend: z.array(z.string()),
  afgewezen: z.array(z.string()),
  afgewezenOp: dag,
  afgewezenSoort: z.string().nullable(),
  bezwaarUiterlijk: dag,
  afgesprokenOp: dag,
  beoordeling: z.string().nullable(),
  beoordeeldOp: dag,
  benodigdheidOp: dag,
  benodigdheidSoort: z.string().nullable(),
  benodigdheidTekst: z.string().nullable(),
  casusoverlegDatum: dag,
  /** The newest value of each kenmerk that the programme weighs, and of each kenmerk the day on which it was last seen. */
  kenmerken: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  kenmerkDatums: z.record(z.string(), z.iso.date()),
});
export type Feitenrij = z.infer<typeof Feitenrij>;
