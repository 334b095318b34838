import { z } from 'zod';
import { operation } from '../../core/contract.ts';

const common = { tag: 'aanmelden', verwerking: 'toegang' } as const;

const stap = z.string().max(100).meta({ description: 'Het kenmerk dat openSessie gaf.', widget: 'hidden' });
const site = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/?#\s]+$/)
  .refine((adres) => URL.canParse(adres), 'Dit is geen adres')
  .meta({ description: 'Het adres van de pagina die om de passkey vraagt, zonder pad.' });
/** What the browser's own functions give and take (WebAuthn level 3, §5.1.8); the library checks what is in it. */
const webauthn = z.record(z.string(), z.unknown());
const Vraag = z.object({ stap: z.string(), opties: webauthn });
const Token = z.object({ token: z.string() });
const Herstelcodes = z.array(z.string()).meta({ description: 'Worden één keer getoond.' });

const code = z.string().trim().min(6).max(40).meta({
  label: 'Code',
  hint: 'De zes cijfers uit uw app, of een herstelcode.',
  autocomplete: 'one-time-code',
});

export const Code = z.strictObject({ code });
export const EersteCode = z.strictObject({ code: code.meta({ hint: 'De zes cijfers die uw app nu toont.' }) });
export const PasskeyNaam = z.string().trim().min(1).max(60);

export const proveCode = operation({
  ...common,
  id: 'proveCode',
  method: 'post',
  path: '/aanmeldstappen/code',
  summary: 'Rond het aanmelden af met een code uit uw app, of met een herstelcode.',
  body: Code.extend({ stap }),
  answer: Token,
  status: 201,
  open: true,
});

export const askPasskey = operation({
  ...common,
  id: 'askPasskey',
  method: 'post',
  path: '/aanmeldstappen/passkeyvraag',
  summary: 'Vraag wat een passkey moet ondertekenen om aan te melden, met of zonder wachtwoord vooraf.',
  body: z.strictObject({ site, stap: stap.optional() }),
  answer: Vraag,
  status: 201,
  open: true,
});

export const provePasskey = operation({
  ...common,
  id: 'provePasskey',
  method: 'post',
  path: '/aanmeldstappen/passkey',
  summary: 'Rond het aanmelden af met een passkey.',
  body: z.strictObject({ stap, antwoord: webauthn }),
  answer: Token,
  status: 201,
  open: true,
});

export const beginTotp = operation({
  ...common,
  id: 'beginTotp',
  method: 'post',
  path: '/factoren/totp',
  summary: 'Begin met een app die codes toont. De sleutel geldt pas na een eerste goede code.',
  body: z.strictObject({ stap: stap.optional() }),
  answer: z.object({
    sleutel: z.string().meta({ description: 'In groepen van vier, om over te typen.' }),
    adres: z.string().meta({ description: 'Dezelfde sleutel als otpauth-adres, voor een app op dit apparaat.' }),
  }),
  status: 201,
  open: true,
});

export const confirmTotp = operation({
  ...common,
  id: 'confirmTotp',
  method: 'post',
  path: '/factoren/totp/bevestiging',
  summary: 'Bevestig de app met een code. Wie halverwege het aanmelden was, is daarna aangemeld.',
  body: EersteCode.extend({ stap: stap.optional() }),
  answer: z.object({ herstelcodes: Herstelcodes, token: z.string().optional() }),
  status: 201,
  open: true,
});

export const offerPasskey = operation({
  ...common,
  id: 'offerPasskey',
  method: 'post',
  path: '/factoren/passkeyvraag',
  summary: 'Vraag wat uw apparaat nodig heeft om een passkey te maken.',
  body: z.strictObject({ site, stap: stap.optional() }),
  answer: Vraag,
  status: 201,
  open: true,
});

export const addPasskey = operation({
  ...common,
  id: 'addPasskey',
  method: 'post',
  path: '/factoren/passkeys',
  summary: 'Bewaar een passkey. Wie halverwege het aanmelden was, is daarna aangemeld.',
  body: z.strictObject({ stap, naam: PasskeyNaam, antwoord: webauthn }),
  answer: z.object({ herstelcodes: Herstelcodes, token: z.string().optional() }),
  status: 201,
  open: true,
});

export const Passkey = z.object({
  id: z.uuid(),
  naam: z.string(),
  geregistreerdOp: z.iso.datetime(),
  gebruiktOp: z.iso.datetime().nullable(),
});

export const listFactoren = operation({
  ...common,
  id: 'listFactoren',
  method: 'get',
  path: '/factoren',
  summary: 'Uw tweede factoren, en of u er een moet hebben.',
  answer: z.object({
    eigenWachtwoord: z.boolean().meta({ description: 'Zonder eigen wachtwoord hoort er geen tweede factor bij.' }),
    verplicht: z.boolean(),
    totpSinds: z.iso.datetime().nullable(),
    passkeys: z.array(Passkey),
    herstelcodes: z.int().meta({ description: 'Zoveel herstelcodes zijn er nog.' }),
  }),
});

const Klaar = z.object({ gedaan: z.boolean() });

export const endTotp = operation({
  ...common,
  id: 'endTotp',
  method: 'delete',
  path: '/factoren/totp',
  summary: 'Gebruik de app met codes niet meer.',
  answer: Klaar,
});

export const endPasskey = operation({
  ...common,
  id: 'endPasskey',
  method: 'delete',
  path: '/factoren/passkeys/{passkeyId}',
  summary: 'Gebruik een passkey niet meer.',
  params: z.object({ passkeyId: z.uuid() }),
  answer: Klaar,
});

export const renewHerstelcodes = operation({
  ...common,
  id: 'renewHerstelcodes',
  method: 'post',
  path: '/factoren/herstelcodes',
  summary: 'Maak nieuwe herstelcodes. De oude gelden niet meer.',
  answer: z.object({ herstelcodes: Herstelcodes }),
  status: 201,
});
