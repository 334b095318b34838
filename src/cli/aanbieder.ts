import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { dayOf } from '../core/clock.ts';
import { check } from '../core/faults.ts';
import { listInrichtingen, removeAanbieder, unlinkCollega } from '../domein/aanbieder/beheer.ts';
import type { Overzicht } from '../domein/aanbieder/beheer.ts';
import { addAanbieder, Inrichting } from '../domein/aanbieder/inrichten.ts';
import { tryAanbieder } from '../domein/aanbieder/proef.ts';
import { textOf, usageError } from './command.ts';
import type { Base, Command, Options, Outcome } from './command.ts';

/** The secret is never an argument: those are to be seen by everybody on the machine. */
async function readSecret({ geheim }: Options): Promise<string | undefined> {
  const given = process.env['LOOPPLANK_AANBIEDER_GEHEIM'] ?? (geheim === true ? await text(process.stdin) : '');
  return given.trim() || undefined;
}

const Kenmerk = z.uuid();

const listOf = (options: Options, name: string): string[] =>
  (textOf(options, name) ?? '').split(',').flatMap((one) => one.trim() || []);

/** "groep=verband/rol": who has this value in the claim for roles gets this role. */
function readRol(given: string | boolean) {
  const [, waarde, verband, rol] = /^(.+)=([^=/]+)\/([^=/]+)$/.exec(String(given)) ?? [];
  if (waarde === undefined || verband === undefined || rol === undefined) {
    throw usageError(`“${String(given)}” is geen rol. Schrijf waarde=verband/rol.`);
  }
  return { waarde, verband, rol };
}

const nodig = ['organisatie', 'issuer', 'client-id', 'acr'];

async function readInrichting(options: Options): Promise<Inrichting> {
  const missing = nodig.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw usageError(`Er ontbreekt: ${missing.map((name) => `--${name}`).join(', ')}.`);
  const rol = options['rol'];
  return check(Inrichting, {
    organisatie: textOf(options, 'organisatie'),
    soort: textOf(options, 'soort') ?? 'medewerker',
    naam: textOf(options, 'naam'),
    issuer: textOf(options, 'issuer'),
    clientId: textOf(options, 'client-id'),
    clientSecret: await readSecret(options),
    acrWaarden: listOf(options, 'acr'),
    claimGebruiker: textOf(options, 'claim-gebruiker') ?? 'email',
    rolClaim: textOf(options, 'claim-rollen'),
    rollen: (Array.isArray(rol) ? rol : []).map(readRol),
    alleenAanbieder: options['alleen-aanbieder'] === true,
  });
}

/** A provider that does not answer is not added: nobody would be able to sign in by it. */
async function add({ options, loopplank: { owner, vault } }: Base): Promise<Outcome> {
  const given = await readInrichting(options);
  const id = await owner.begin(async (sql) => {
    const added = await addAanbieder(sql, vault, given, new Date().toISOString());
    await tryAanbieder(sql, vault, added);
    return added;
  });
  const tekst = [`De aanbieder van ${given.organisatie} is toegevoegd, met kenmerk ${id}.`];
  return { json: { id, organisatie: given.organisatie, issuer: given.issuer }, tekst };
}

function show({ id, organisatie, naam, issuer, acrWaarden, alleenAanbieder, collegas }: Overzicht): string[] {
  const alleen = alleenAanbieder ? ' Een wachtwoord is hier niet genoeg.' : '';
  return [
    `${naam} (${organisatie})`,
    `  ${id}`,
    `  ${issuer}, acr ${acrWaarden.join(', ')}, collega’s: ${collegas}.${alleen}`,
  ];
}

async function list({ loopplank: { owner } }: Base): Promise<Outcome> {
  const aanbieders = await listInrichtingen(owner);
  const tekst = aanbieders.length > 0 ? aanbieders.flatMap(show) : ['Er zijn geen aanbieders.'];
  return { json: { aanbieders }, tekst };
}

function idOf(options: Options): string {
  const id = textOf(options, 'kenmerk');
  if (id === undefined) throw usageError('Er ontbreekt: --kenmerk. Zie: loopplank aanbieder tonen');
  return check(Kenmerk, id);
}

async function remove({ options, loopplank: { owner } }: Base): Promise<Outcome> {
  const id = idOf(options);
  const now = new Date();
  await owner.begin((sql) => removeAanbieder(sql, id, { nu: now.toISOString(), vandaag: dayOf(now) }));
  const tekst = [
    'De aanbieder is verwijderd. Wie zich daar had aangemeld is afgemeld, en rollen uit claims zijn beëindigd.',
  ];
  return { json: { id, verwijderd: true }, tekst };
}

async function unlink({ options, loopplank: { owner } }: Base): Promise<Outcome> {
  const collega = textOf(options, 'collega');
  if (collega === undefined) throw usageError('Er ontbreekt: --collega.');
  const id = idOf(options);
  await unlinkCollega(owner, id, collega);
  const tekst = [`${collega} is losgemaakt. Bij de volgende aanmelding telt weer de gebruikersnaam.`];
  return { json: { id, collega, losgemaakt: true }, tekst };
}

const actions = new Map([
  ['toevoegen', add],
  ['tonen', list],
  ['verwijderen', remove],
  ['losmaken', unlink],
]);

const tekst = { type: 'string' } as const;

/** Sets up through which identity providers organisations sign their own people in. */
export const aanbieder: Command = {
  naam: 'aanbieder',
  gebruik:
    'toevoegen|tonen|verwijderen|losmaken [--organisatie O --issuer URL --client-id ID --acr A,B] [--geheim] [--kenmerk K]',
  wat: 'Laat een organisatie haar mensen aanmelden bij haar eigen aanmelddienst (OpenID Connect). Met --geheim komt het geheim van de invoer.',
  woorden: 1,
  opties: {
    ...{ organisatie: tekst, soort: tekst, naam: tekst, issuer: tekst, 'client-id': tekst, acr: tekst },
    ...{ 'claim-gebruiker': tekst, 'claim-rollen': tekst, kenmerk: tekst, collega: tekst },
    rol: { type: 'string', multiple: true },
    'alleen-aanbieder': { type: 'boolean' },
    geheim: { type: 'boolean' },
  },
  nodig: [],
  runOn: async (base) => {
    const action = actions.get(base.file);
    if (!action) throw usageError(`“${base.file}” kan hier niet. Kies toevoegen, tonen, verwijderen of losmaken.`);
    return action(base);
  },
};
