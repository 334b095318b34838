import { z } from 'zod';
import { operation } from '../../core/contract.ts';

const common = { tag: 'aanmelden', verwerking: 'toegang' } as const;

/** The page to which every provider sends people back; its full address is registered there. */
export const terugPad = '/aanmelden/terug';

/** What may stand in an address without encryption: an HTTPS server, or this very machine. */
export const veiligAdres = /^(https:\/\/[^/?#\s]+|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?)(\/[^\s]*)?$/;

/** A page of our own: a path, never another site. */
export const EigenPad = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\w\-./?=&%]*$/)
  .meta({ description: 'Een pad binnen Loopplank, waar u na het aanmelden verder gaat.' });

const Terug = z
  .string()
  .max(300)
  .regex(veiligAdres)
  .refine((adres) => adres.endsWith(terugPad), `Dit adres eindigt op ${terugPad}`)
  .meta({ description: 'Het adres waar de aanbieder u heen terugstuurt, zoals het daar is opgegeven.' });

const AanbiederKeuze = z.object({
  id: z.uuid(),
  soort: z.enum(['medewerker', 'inwoner']).meta({ description: 'Wie zich hier aanmeldt.' }),
  naam: z.string().meta({ description: 'Zoals op de knop: “Aanmelden met …”.' }),
  organisatie: z.string(),
});
export type AanbiederKeuze = z.infer<typeof AanbiederKeuze>;

export const listAanbieders = operation({
  ...common,
  id: 'listAanbieders',
  method: 'get',
  path: '/aanbieders',
  summary: 'De aanmelddiensten waar collega’s van een organisatie of inwoners zich laten herkennen.',
  answer: z.object({ aanbieders: z.array(AanbiederKeuze) }),
  open: true,
});

export const startAanmelding = operation({
  ...common,
  id: 'startAanmelding',
  method: 'post',
  path: '/aanmeldverzoeken',
  summary: 'Begin met aanmelden bij de aanmelddienst van uw organisatie.',
  body: z.strictObject({ aanbiederId: z.uuid(), terug: Terug, naar: EigenPad }),
  answer: z.object({
    token: z.string().meta({ description: 'Hoort bij dit ene verzoek, vijf minuten lang. Bewaar het bij de vrager.' }),
    adres: z.string().meta({ description: 'Waar u zich laat herkennen.' }),
  }),
  status: 201,
  open: true,
});

export const finishAanmelding = operation({
  ...common,
  id: 'finishAanmelding',
  method: 'post',
  path: '/aanmeldantwoorden',
  summary: 'Rond het aanmelden af met het antwoord van de aanmelddienst.',
  body: z.strictObject({
    token: z.string().max(100),
    antwoord: z.string().max(8000).meta({ description: 'Wat in het adres achter het vraagteken staat.' }),
  }),
  answer: z.object({ token: z.string(), naar: EigenPad }),
  status: 201,
  open: true,
});

export const AanbiederPad = z.object({ aanbiederId: z.uuid() });

export const getAfmeldadres = operation({
  ...common,
  id: 'getAfmeldadres',
  method: 'get',
  path: '/aanbieders/{aanbiederId}/afmeldadres',
  summary: 'Waar u zich ook bij de aanmelddienst van uw organisatie afmeldt. Leeg als die dat niet kent.',
  params: AanbiederPad,
  query: z.object({ terug: z.string().max(300).regex(veiligAdres) }),
  answer: z.object({ adres: z.string().optional() }),
  open: true,
});
