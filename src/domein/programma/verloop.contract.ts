/** What may happen in a casus and when somebody must look: terms, waits, refusals, phases, aanbod, outcomes. */
import { z } from 'zod';
import { Duur, Sleutel, Tekst, hasSleutels, plainKeys, tabel } from './basis.contract.ts';
import { Criterium } from './criterium.contract.ts';

export const Termijn = z
  .strictObject({
    duur: Duur,
    omschrijving: Tekst.meta({
      description: 'Zin die zegt wat er binnen deze termijn moet gebeuren.',
    }),
    escalatie: Sleutel.meta({ description: 'Rol die het hoort als de termijn voorbij is.' }),
    grondslag: Tekst.optional().meta({
      description: 'Wetsartikel of afspraak waar de termijn op rust.',
    }),
  })
  .meta({ id: 'Termijn', description: 'Een termijn, en wie het hoort als die voorbij is.' });
export type Termijn = z.infer<typeof Termijn>;

/** The named terms are the ones the engine itself asks for; a programme may add its own. */
export const Termijnen = z
  .object({
    eerste_contact: Termijn.meta({
      description: 'Van het openen van de casus tot het eerste gesprek.',
    }),
    contact: Termijn.meta({ description: 'Langste tijd tussen twee gesprekken.' }),
    overdracht_antwoord: Termijn.meta({
      description: 'Tijd om een aangeboden overdracht te beantwoorden.',
    }),
    aanbod: Termijn.meta({ description: 'Langste tijd zonder passend aanbod.' }),
    duurzaamheid: Termijn.meta({
      description: 'Van het begin van betaald werk tot de controle of het werk blijft.',
    }),
    terugkomst: Termijn.meta({
      description: 'Na "nog niet" of een weigering: wanneer er opnieuw wordt gekeken.',
    }),
  })
  .catchall(Termijn)
  .refine(hasSleutels, plainKeys)
  .meta({ description: 'Alle termijnen van het programma.' });

export const Wacht = z
  .strictObject({
    op: Tekst.meta({ description: 'Waarop wordt gewacht.' }),
    termijn: Sleutel.meta({ description: 'Termijn waarbinnen dat moet komen.' }),
  })
  .meta({
    id: 'Wacht',
    description: 'Iets waarop wordt gewacht, met de termijn die daarvoor geldt.',
  });

export const Wachten = z
  .object({
    overdracht: Wacht.meta({ description: 'Wachten op het antwoord op een overdracht.' }),
    afspraak: Wacht.meta({
      description: 'Wachten op de afloop van een afspraak, na de afgesproken dag.',
    }),
    aanbod: Wacht.meta({ description: 'Wachten op een passend aanbod.' }),
    traject: Wacht.meta({ description: 'Wachten op wat er na een traject komt, na de einddatum.' }),
  })
  .catchall(Wacht)
  .refine(hasSleutels, plainKeys)
  .meta({ description: 'Alles waarop in een casus kan worden gewacht.' });

/** "Nee" is never an end: a refusal names who goes on, how, and when that must have been done. */
export const Weigering = z
  .strictObject({
    volgende: Sleutel.meta({ description: 'Rol die na de weigering aan zet is.' }),
    termijn: Sleutel.meta({ description: 'Termijn waarbinnen de volgende stap is gezet.' }),
    stappen: tabel(z.strictObject({ naam: Tekst })).meta({
      description: 'Stappen waaruit na de weigering wordt gekozen.',
    }),
  })
  .meta({ id: 'Weigering', description: 'Wat er gebeurt als iets wordt geweigerd.' });

export const Weigeringen = z
  .object({
    overdracht: Weigering.meta({ description: 'De ontvanger neemt de casus niet over.' }),
    aanbod: Weigering.meta({ description: 'De deelnemer of de aanbieder zegt nee.' }),
  })
  .catchall(Weigering)
  .refine(hasSleutels, plainKeys)
  .meta({ description: 'Alles wat kan worden geweigerd.' });

/** A list, not a table: the order decides, and JSON in a database does not keep the order of keys. */
export const Fase = z
  .strictObject({
    fase: Sleutel,
    naam: Tekst,
    omschrijving: Tekst,
    wanneer: Criterium,
    volgende: z.array(Sleutel).max(20).default([]).meta({ description: 'Fasen die hierop kunnen volgen.' }),
    einde: z.boolean().default(false).meta({ description: 'Alleen gesloten casussen zijn in deze fase.' }),
    tak: z.enum(['werk', 'zorg', 'uit']).optional().meta({ description: 'Plaats in de tekening van het programma.' }),
    wacht: Wacht.optional().meta({ description: 'Waarop in deze fase wordt gewacht.' }),
  })
  .meta({
    id: 'Fase',
    description: 'Een casus is in de laatste fase van de lijst waarvan het criterium waar is.',
  });
export type Fase = z.infer<typeof Fase>;

export const Aanbodsoort = z
  .strictObject({
    naam: Tekst,
    richting: z.enum(['werk', 'zorg', 'dagbesteding']),
    passend: z.boolean().meta({ description: 'Telt als iets passends zolang het loopt.' }),
    maximaal: Duur.optional().meta({ description: 'Langste looptijd.' }),
  })
  .meta({ id: 'Aanbodsoort', description: 'Een soort aanbod of traject.' });
export type Aanbodsoort = z.infer<typeof Aanbodsoort>;

export const Uitkomst = z
  .strictObject({
    naam: Tekst,
    telt: z.boolean().meta({ description: 'Telt als uitstroom van het programma.' }),
    eisen: Criterium.optional().meta({
      description: 'Wat waar moet zijn voordat de casus zo mag sluiten.',
    }),
  })
  .meta({ id: 'Uitkomst', description: 'Een uitkomst waarmee een casus sluit.' });
export type Uitkomst = z.infer<typeof Uitkomst>;
