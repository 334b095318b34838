import type { z } from 'zod';
import { Problem } from '../../../core/problem.ts';
import { correctContactgegeven, recordContactgegeven } from '../../../domein/contactgegeven/contract.ts';
import { recordWaarneming, WaarnemingGegeven, waardeOf } from '../../../domein/waarneming/contract.ts';
import type { Kenmerk } from '../../../domein/programma/kenmerk.contract.ts';
import type { Actie, Plaats } from '../invulling.ts';
import { optionsOfKenmerk } from './waarde.ts';

/** The form of one kenmerk: its question, in the shape that the programme gives the answer. */
export const formOf = (kenmerk: Kenmerk, body: z.ZodObject): z.ZodObject => body.extend({ waarde: waardeOf(kenmerk) });

export const answersOf = (kenmerk: Kenmerk) =>
  kenmerk.soort === 'keuze' ? { options: { waarde: optionsOfKenmerk(kenmerk) } } : {};

/** Which kenmerk is asked for: the address says it, and then the form that is sent; without either, the first. */
async function askedIn({ page: { c }, blad: { kenmerken } }: Plaats): Promise<{ sleutel: string; kenmerk: Kenmerk }> {
  const form = c.req.method === 'POST' ? await c.req.formData() : undefined;
  const first = Object.entries(kenmerken).find(([, { mag }]) => mag)?.[0];
  const sent = form?.get('kenmerk');
  const sleutel = (typeof sent === 'string' ? sent : c.req.query('kenmerk')) ?? first ?? '';
  const kenmerk = Object.hasOwn(kenmerken, sleutel) ? kenmerken[sleutel] : undefined;
  if (!kenmerk) throw new Problem('niet_gevonden');
  if (!kenmerk.mag) throw new Problem('mag_niet');
  return { sleutel, kenmerk };
}

const waarneming: Actie = {
  operation: recordWaarneming,
  titel: 'Leg een waarneming vast',
  knop: 'Leg waarneming vast',
  melding: 'waarneming',
  shaped: true,
  open: async (plaats) => {
    const { sleutel, kenmerk } = await askedIn(plaats);
    return {
      contract: formOf(kenmerk, WaarnemingGegeven),
      values: { kenmerk: sleutel, datum: plaats.page.vandaag },
      ...answersOf(kenmerk),
    };
  },
};

const contactgegeven: Actie = {
  operation: recordContactgegeven,
  titel: 'Leg contactgegevens vast',
  knop: 'Leg contactgegevens vast',
  melding: 'contactgegeven',
  open: ({ page }) => ({ values: { van: 'deelnemer', datum: page.vandaag }, omit: ['einddatum'] }),
};

const contactVerbeteren: Actie = {
  operation: correctContactgegeven,
  titel: 'Verbeter de contactgegevens',
  knop: 'Bewaar verbetering',
  melding: 'verbeterd',
  open: ({ blad, id }) => {
    const gegeven = blad.contactgegevens.find((one) => one.id === id && one.eigen);
    if (!gegeven) throw new Problem('niet_gevonden');
    return { uitleg: 'De oude versie blijft bewaard.', values: gegeven };
  },
};

/** What is known of a person and how that person is reached. */
export const bekendacties: Actie[] = [waarneming, contactgegeven, contactVerbeteren];
