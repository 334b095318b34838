import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Aangemeld } from '../factor/stap.contract.ts';

const common = { tag: 'medewerker', verwerking: 'toegang' } as const;

export const Gebruikersnaam = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9.@_-]{1,79}$/);

export const Aanmelding = z.strictObject({
  gebruikersnaam: Gebruikersnaam.meta({ label: 'Gebruikersnaam', autocomplete: 'username' }),
  wachtwoord: z
    .string()
    .max(200)
    .optional()
    .meta({ label: 'Wachtwoord', widget: 'password', autocomplete: 'current-password' }),
});

export const openSessie = operation({
  ...common,
  id: 'openSessie',
  method: 'post',
  path: '/sessies',
  summary: 'Meld u aan. Soms volgt eerst een tweede factor. Het token gaat mee als Bearer-token of in een koekje.',
  body: Aanmelding,
  answer: Aangemeld,
  status: 201,
  open: true,
});

export const middelNamen = {
  wachtwoord: 'wachtwoord',
  totp: 'wachtwoord en code uit een app',
  herstelcode: 'wachtwoord en herstelcode',
  passkey: 'passkey',
  oidc: 'aanmelddienst van uw organisatie',
  voorbeeld: 'gekozen in het voorbeeld',
} as const;

export const Middel = z
  .enum(['wachtwoord', 'totp', 'herstelcode', 'passkey', 'oidc', 'voorbeeld'])
  .meta({ description: 'Waarmee deze aanmelding is bewezen.', options: middelNamen });

export const SessieRegel = z.object({
  id: z.uuid(),
  begonnenOp: z.iso.datetime(),
  gezienOp: z.iso.datetime(),
  middel: Middel,
  huidig: z.boolean().meta({ description: 'De sessie van dit verzoek.' }),
});

export const listSessies = operation({
  ...common,
  id: 'listSessies',
  method: 'get',
  path: '/sessies',
  summary: 'Waar u nu bent aangemeld.',
  answer: z.object({ sessies: z.array(SessieRegel) }),
});

export const endSessie = operation({
  ...common,
  id: 'endSessie',
  method: 'delete',
  path: '/sessies/{sessieId}',
  summary: 'Beëindig een van uw sessies.',
  inwoner: true,
  params: z.object({ sessieId: z.uuid() }),
  answer: z.object({
    beeindigd: z.boolean(),
    aanbiederId: z
      .uuid()
      .optional()
      .meta({ description: 'De aanmelddienst die u herkende, en waar u misschien nog bent aangemeld.' }),
  }),
});

export const functieNamen = { beheerder: 'beheerder', fg: 'functionaris gegevensbescherming' } as const;

export const Functie = z.enum(['beheerder', 'fg']).meta({
  description: 'Een taak voor de eigen organisatie, buiten elk programma.',
  options: functieNamen,
});

export const listVoorbeeldaccounts = operation({
  ...common,
  id: 'listVoorbeeldaccounts',
  method: 'get',
  path: '/voorbeeldaccounts',
  summary: 'De collega’s van de voorbeelddatabank, om als een van hen rond te kijken. Elders leeg.',
  answer: z.object({
    accounts: z.array(
      z.object({
        gebruikersnaam: z.string(),
        voornaam: z.string(),
        achternaam: z.string(),
        organisatie: z.string(),
        rollen: z.array(z.string()).meta({ description: 'Zoals het programma de rollen noemt.' }),
        functies: z.array(Functie),
        programmas: z.array(z.string()).meta({ description: 'De programma’s waar deze collega in rondkijkt.' }),
      }),
    ),
  }),
  open: true,
});

export const Ik = z.object({
  medewerkerId: z.uuid(),
  naam: z.string(),
  organisatie: z.string(),
  functies: z.array(Functie),
  verbanden: z.array(
    z.object({
      verband: z.string(),
      naam: z.string(),
      rollen: z.array(z.string().meta({ description: 'Naam van de rol, zoals het programma die noemt.' })),
      mag: z.array(z.string()).meta({ description: 'Wat u in dit verband mag vastleggen.' }),
      delen: z
        .array(
          z.enum([
            'aanvragen',
            'casusoverleg',
            'detachering',
            'financiering',
            'oproepen',
            'regiodeskundigen',
            'selecties',
          ]),
        )
        .meta({ description: 'Wat dit programma heeft en niet elk programma, voor zover het voor u is.' }),
      coordineert: z.boolean().meta({
        description: 'Of u hoort wat te lang wacht, en casussen van een collega naar een opvolger kunt brengen.',
      }),
      cijfers: z.boolean().meta({ description: 'Of u in dit verband de cijfers mag zien.' }),
    }),
  ),
  werkvoorraad: z.int().meta({ description: 'Aantal casussen waar u vandaag of eerder naar moet kijken.' }),
  overdrachten: z.int().meta({ description: 'Aantal overdrachten dat op u wacht.' }),
});

export const getIk = operation({
  ...common,
  id: 'getIk',
  method: 'get',
  path: '/ik',
  summary: 'Wie u bent, in welke verbanden u werkt en wat er op u wacht.',
  answer: Ik,
});

export const Collega = z.object({
  id: z.uuid(),
  naam: z.string(),
  organisatieId: z.uuid(),
  organisatie: z.string(),
  rollen: z.array(z.string()),
  regisseur: z.boolean().meta({ description: 'Of deze collega in dit programma de regie kan hebben.' }),
});

export const listCollegas = operation({
  ...common,
  id: 'listCollegas',
  method: 'get',
  path: '/verbanden/{verband}/collegas',
  summary: 'De collega’s met wie u in een verband samenwerkt, met hun rollen van vandaag.',
  params: z.object({ verband: z.string() }),
  answer: z.object({ collegas: z.array(Collega) }),
});
