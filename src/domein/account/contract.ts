import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Aangemeld } from '../factor/stap.contract.ts';
import { Functie, Gebruikersnaam, Middel } from '../medewerker/contract.ts';

/** The accounts of an organisation, looked after by its beheerder, who sees no casus. */
const common = { tag: 'account', verwerking: 'toegang' } as const;
const beheer = { ...common, functie: 'beheerder' } as const;

export const AccountPad = z.object({ medewerkerId: z.uuid() });

export const FunctiePad = AccountPad.extend({ soort: Functie });

export const Recht = z.object({
  id: z.uuid(),
  sleutel: z.string(),
  recht: z.enum(['rol', 'functie']),
  naam: z.string().meta({ description: 'De rol zoals het programma die noemt, of de functie.' }),
  verband: z.string().nullable().meta({ description: 'Het verband waarin de rol geldt; leeg bij een functie.' }),
  sinds: z.iso.date(),
});

export const stand = {
  actief: 'actief',
  uitgenodigd: 'uitgenodigd',
  zonder_wachtwoord: 'nog geen wachtwoord',
  voorbeeld: 'voorbeeld, zonder wachtwoord',
  geblokkeerd: 'geblokkeerd',
  uit_dienst: 'uit dienst',
} as const;

const handelingen = z.enum(['inviteMedewerker', 'blockAccount', 'unblockAccount', 'endAccountSessies']);

export const Account = z.object({
  medewerkerId: z.uuid(),
  naam: z.string(),
  slug: z.string(),
  gebruikersnaam: z.string(),
  stand: z
    .enum(['actief', 'uitgenodigd', 'zonder_wachtwoord', 'voorbeeld', 'geblokkeerd', 'uit_dienst'])
    .meta({ options: stand }),
  totp: z.boolean(),
  passkeys: z.int(),
  laatstOp: z.iso.datetime().nullable().meta({ description: 'De laatste aanmelding.' }),
  middel: Middel.nullable(),
  sessies: z.int().meta({ description: 'Op zoveel plekken is deze collega nu aangemeld.' }),
  rechten: z.array(Recht),
  mag: z.array(handelingen),
});

export const listAccounts = operation({
  ...beheer,
  id: 'listAccounts',
  method: 'get',
  path: '/accounts',
  summary: 'De collega’s van uw organisatie, met hun account en hun rechten van vandaag.',
  answer: z.object({
    tweedeFactor: z.boolean().meta({ description: 'Of uw organisatie van elke collega een tweede factor vraagt.' }),
    accounts: z.array(Account),
  }),
});

export const getAccount = operation({
  ...beheer,
  id: 'getAccount',
  method: 'get',
  path: '/accounts/{medewerkerId}',
  summary: 'Eén collega van uw organisatie, met account en rechten.',
  params: AccountPad,
  answer: Account,
});

const Uitnodiging = z.object({
  code: z.string().meta({ description: 'Wordt één keer getoond. Geef de code zelf aan de collega.' }),
  geldigTot: z.iso.datetime(),
});

const naam = (hoogstens: number) => z.string().trim().min(1).max(hoogstens);

export const addMedewerker = operation({
  ...beheer,
  id: 'addMedewerker',
  method: 'post',
  path: '/accounts',
  summary: 'Voeg een collega toe aan uw organisatie en nodig die uit.',
  body: z.strictObject({
    voornaam: naam(60).meta({ label: 'Voornaam', autocomplete: 'off' }),
    achternaam: naam(80).meta({ label: 'Achternaam', autocomplete: 'off' }),
    gebruikersnaam: Gebruikersnaam.meta({
      label: 'Gebruikersnaam',
      hint: 'Kleine letters en cijfers, bijvoorbeeld het mailadres van het werk.',
      autocomplete: 'off',
    }),
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{2,60}$/)
      .meta({
        label: 'Korte naam',
        hint: 'Kleine letters, cijfers en streepjes, bijvoorbeeld: voornaam-achternaam.',
        autocomplete: 'off',
      }),
  }),
  answer: z.object({ medewerkerId: z.uuid(), uitnodiging: Uitnodiging }),
  status: 201,
});

export const inviteMedewerker = operation({
  ...beheer,
  id: 'inviteMedewerker',
  method: 'post',
  path: '/accounts/{medewerkerId}/uitnodigingen',
  summary:
    'Laat een collega opnieuw beginnen: wachtwoord, tweede factor en sessies vervallen en er komt een nieuwe code.',
  params: AccountPad,
  answer: Uitnodiging,
  status: 201,
});

const Klaar = z.object({ gedaan: z.boolean() });

export const blockAccount = operation({
  ...beheer,
  id: 'blockAccount',
  method: 'post',
  path: '/accounts/{medewerkerId}/blokkade',
  summary: 'Blokkeer een account. De collega is meteen nergens meer aangemeld.',
  params: AccountPad,
  answer: Klaar,
  status: 201,
});

export const unblockAccount = operation({
  ...beheer,
  id: 'unblockAccount',
  method: 'delete',
  path: '/accounts/{medewerkerId}/blokkade',
  summary: 'Hef een blokkade op.',
  params: AccountPad,
  answer: Klaar,
});

export const endAccountSessies = operation({
  ...beheer,
  id: 'endAccountSessies',
  method: 'delete',
  path: '/accounts/{medewerkerId}/sessies',
  summary: 'Beëindig alle sessies van een collega.',
  params: AccountPad,
  answer: z.object({ beeindigd: z.int() }),
});

export const addFunctie = operation({
  ...beheer,
  id: 'addFunctie',
  method: 'post',
  path: '/accounts/{medewerkerId}/functies',
  summary: 'Geef een collega een functie. Een beheerder heeft geen rol in een verband.',
  params: AccountPad,
  body: z.strictObject({ soort: Functie.meta({ label: 'Functie', widget: 'radio' }) }),
  answer: Klaar,
  status: 201,
});

export const endFunctie = operation({
  ...beheer,
  id: 'endFunctie',
  method: 'delete',
  path: '/accounts/{medewerkerId}/functies/{soort}',
  summary: 'Beëindig een functie per vandaag. Er blijft altijd een beheerder.',
  params: FunctiePad,
  answer: Klaar,
});

export const setAanmeldbeleid = operation({
  ...beheer,
  id: 'setAanmeldbeleid',
  method: 'post',
  path: '/aanmeldbeleid',
  summary: 'Bepaal of elke collega van uw organisatie een tweede factor nodig heeft.',
  body: z.strictObject({
    tweedeFactor: z.boolean().meta({
      label: 'Heeft elke collega een tweede factor nodig?',
      hint: 'Wie er nog geen heeft, stelt die in bij de volgende aanmelding. Een beheerder heeft die altijd nodig.',
    }),
  }),
  answer: z.object({ tweedeFactor: z.boolean() }),
  status: 201,
});

const nieuwWachtwoord = z.string().min(12).max(200).meta({
  label: 'Nieuw wachtwoord',
  hint: 'Minstens 12 tekens. Een paar woorden achter elkaar is goed. Uw gebruikersnaam mag er niet in staan.',
  widget: 'password',
  autocomplete: 'new-password',
});

export const acceptUitnodiging = operation({
  ...common,
  id: 'acceptUitnodiging',
  method: 'post',
  path: '/uitnodigingen/aanvaarding',
  summary: 'Kies een wachtwoord met de code uit een uitnodiging, en meld u daarmee aan.',
  body: z.strictObject({
    code: z.string().trim().min(16).max(60).meta({
      label: 'Code',
      hint: 'De code die u van uw beheerder kreeg, bijvoorbeeld: ab12-cd34-ef56-gh78.',
      autocomplete: 'off',
    }),
    wachtwoord: nieuwWachtwoord,
  }),
  answer: Aangemeld,
  status: 201,
  open: true,
});

export const changeWachtwoord = operation({
  ...common,
  id: 'changeWachtwoord',
  method: 'post',
  path: '/wachtwoord',
  summary: 'Wijzig uw eigen wachtwoord. Andere sessies van u eindigen.',
  body: z.strictObject({
    huidig: z
      .string()
      .max(200)
      .meta({ label: 'Huidig wachtwoord', widget: 'password', autocomplete: 'current-password' }),
    wachtwoord: nieuwWachtwoord,
  }),
  answer: Klaar,
  status: 201,
});
