import { keepAccounts } from './accounts.ts';
import { addProvider } from './provider/door.ts';
import { recordAanbod, recordAanbodAntwoord } from '../src/domein/aanbod/contract.ts';
import { recordAfloop, recordAfspraak } from '../src/domein/afspraak/contract.ts';
import { recordContactgegeven } from '../src/domein/contactgegeven/contract.ts';
import { recordContactpoging } from '../src/domein/contactpoging/contract.ts';
import { correctGesprek, recordGesprek } from '../src/domein/gesprek/contract.ts';
import { recordInstemming } from '../src/domein/instemming/contract.ts';
import { processLijst, receiveLijst } from '../src/domein/lijst/contract.ts';
import { endPlaatsing, recordPlaatsing } from '../src/domein/plaatsing/contract.ts';
import { recordOverdracht, recordOverdrachtAntwoord } from '../src/domein/regie/contract.ts';
import { endTraject, recordTraject } from '../src/domein/traject/contract.ts';
import { recordUitstroom } from '../src/domein/uitstroom/contract.ts';
import { recordVergelijking } from '../src/domein/vergelijking/contract.ts';
import { recordAkkoord, recordVerstrekkingsbesluit } from '../src/domein/verstrekkingsbesluit/contract.ts';
import { openSessie } from '../src/domein/medewerker/contract.ts';
import { recordVerstrekking } from '../src/domein/verstrekking/contract.ts';
import type { Rows } from '../src/core/db.ts';
import { addVoorbeeldinwoner } from '../src/domein/inwoner/voorbeeld.ts';
import { openedBy, testVault } from './vault.ts';
import { seal } from '../src/core/sealed.ts';
import { sealAll } from './seal.ts';
import { correctWaarneming, recordWaarneming } from '../src/domein/waarneming/contract.ts';
import { newId } from '../src/core/id.ts';
import { keepAanvraag } from './aanvragen.ts';
import { keepOverleg } from './overleg.ts';
import { keepPlek } from './plekken.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

/**
 * A database with something in every table: two lists, a decision under which they were compared, the casussen that this
 * opened, and in the first of them every kind of act. Rosa Okafor is its regiehouder and Inge Vermeulen its
 * arbeidsdeskundige; everybody else is an outsider.
 */
export type Filled = {
  world: World;
  /** Ids of what was recorded, by the name that a path gives them. */
  ids: Record<string, string>;
  /** What nobody outside the casusteam may ever read: names, numbers and words of the casussen, and their ids. */
  secrets: string[];
  /** What nobody outside the verband may read either. */
  ofVerband: string[];
};

export const verband = 'top600-amsterdam';
const dag = '2014-03-10';
const naam = 'Geheim-Proef';

const top600 = [
  'Achternaam;Voornaam;Geb.datum;BSN;Regiehouder;Op lijst sinds;Van lijst per',
  `${naam};Ilse;03-02-1994;900000028;Rosa Okafor;01-01-2013;`,
  `${naam}-Twee;Bram;04-02-1994;900000077;Rosa Okafor;01-01-2013;`,
  `${naam}-Drie;Cato;05-02-1994;900000119;Rosa Okafor;01-01-2013;`,
];
const wajong = [
  'BSN;Naam;Geboortedatum;Uitkering;Ingangsdatum;Einddatum;Arbeidsdeskundige',
  `900000028;Ilse ${naam};03-02-1994;Wajong;01-02-2013;;Inge Vermeulen`,
  `900000077;Bram ${naam}-Twee;04-02-1994;Wajong;01-02-2013;;Inge Vermeulen`,
];

async function deliver(world: World, who: string, soort: string, lines: string[]): Promise<string> {
  const call = await world.as(who);
  const inhoud = Buffer.from(lines.join('\r\n')).toString('base64');
  const { id: lijstId } = await call(receiveLijst, {
    verband,
    soort,
    bestandsnaam: `${soort}-geheime-lijst.csv`,
    inhoud,
  });
  await call(processLijst, { verband, lijstId });
  return lijstId;
}

/** Lists in, a decision with both agreements, and the comparison that opens the casussen. */
async function compare(world: World): Promise<Record<string, string>> {
  const petra = await world.as('petra-kramer');
  const carla = await world.as('carla-smit');
  const lijstId = await deliver(world, 'petra-kramer', 'top600', top600);
  await deliver(world, 'carla-smit', 'wajong', wajong);
  const besluit = await petra(recordVerstrekkingsbesluit, {
    verband,
    doel: 'Zien wie op beide lijsten staat, zodat niemand ertussen valt.',
    grondslag: 'Convenant van het proefverband',
    geldigTot: '2015-03-01',
  });
  const open = { verband, besluitId: besluit.id };
  if (!besluit.akkoorden.some(({ soort }) => soort === 'gemeente')) await petra(recordAkkoord, open);
  await carla(recordAkkoord, open);
  const vergelijking = await petra(recordVergelijking, { verband, peildatum: dag });
  return { lijstId, besluitId: besluit.id, vergelijkingId: vergelijking.id };
}

/** Every kind of act in one casus; texts hold the word geheim, so that a search for it finds what leaks. */
async function act(world: World, casusId: string): Promise<Record<string, string>> {
  const rosa = await world.as('rosa-okafor');
  const at = { verband, casusId };
  const gegeven = { datum: dag, kanaal: 'telefonisch', gevoerd: true, verslag: 'Geheim verslag' } as const;
  const gesprek = await rosa(recordGesprek, { ...at, ...gegeven });
  await rosa(correctGesprek, { ...at, ...gegeven, gesprekId: gesprek.id, versie: 1 });
  const poging = { datum: dag, kanaal: 'brief', resultaat: 'geen_gehoor' } as const;
  const contactpoging = await rosa(recordContactpoging, { ...at, ...poging });
  const wat = { wat: 'Geheime afspraak', wie: 'deelnemer', datum: '2014-03-20' } as const;
  const afspraak = await rosa(recordAfspraak, { ...at, ...wat });
  const klaar = await rosa(recordAfspraak, { ...at, ...wat });
  await rosa(recordAfloop, { ...at, afspraakId: klaar.id, afloop: 'nagekomen', versie: 1 });
  const { aanbod, traject, plaatsing } = await offer(world, casusId);
  return {
    casusId,
    gesprekId: gesprek.id,
    contactpogingId: contactpoging.id,
    afspraakId: afspraak.id,
    aanbodId: aanbod.id,
    trajectId: traject.id,
    plaatsingId: plaatsing.id,
    instemmingId: await share(world, casusId),
    ...(await know(world, casusId)),
  };
}

/** What is known of the deelnemer: two observations of the same, of which one was corrected, and where that person lives. */
async function know(world: World, casusId: string): Promise<Record<string, string>> {
  const [rosa, inge] = [await world.as('rosa-okafor'), await world.as('inge-vermeulen')];
  const at = { verband, casusId };
  const trede = { waarde: 'trede_2', datum: dag, bron: 'organisatie' } as const;
  const { id: waarnemingId } = await rosa(recordWaarneming, { ...at, kenmerk: 'participatietrede', ...trede });
  await rosa(correctWaarneming, { ...at, ...trede, waarnemingId, waarde: 'trede_3', versie: 1 });
  await inge(recordWaarneming, { ...at, ...trede, kenmerk: 'werkuren', waarde: 28 });
  const adres = { soort: 'postadres', waarde: 'Geheime Straat 1, 1000 AA Proefstad', van: 'deelnemer' } as const;
  const { id } = await rosa(recordContactgegeven, { ...at, ...adres, voorkeur: false, datum: dag });
  return { waarnemingId, contactgegevenId: id };
}

/** What the deelnemer agrees to share, and what was given. */
async function share(world: World, casusId: string): Promise<string> {
  const rosa = await world.as('rosa-okafor');
  const at = { verband, casusId };
  const { id } = await rosa(recordInstemming, {
    ...at,
    soort: 'toestemming_avg',
    ontvanger: 'WG',
    categorieen: ['naam'],
    begindatum: dag,
    gegevenDoor: 'deelnemer',
  });
  await rosa(recordVerstrekking, {
    ...at,
    categorie: 'afspraak',
    ontvanger: 'uwv-amsterdam/arbeidsdeskundige',
    doel: 'Geheime bedoeling',
    gevraagdDoor: 'ontvanger',
  });
  return id;
}

async function offer(world: World, casusId: string) {
  const rosa = await world.as('rosa-okafor');
  const at = { verband, casusId };
  const aanbod = await rosa(recordAanbod, { ...at, soort: 'reintegratietraject', datum: dag });
  await rosa(recordAanbodAntwoord, { ...at, aanbodId: aanbod.id, antwoord: 'aanvaard', versie: 1 });
  const begin = { soort: 'reintegratietraject', aanbieder: 'Geheime aanbieder', begindatum: dag };
  const traject = await rosa(recordTraject, { ...at, ...begin, aanbodId: aanbod.id });
  const afloop = { afloop: 'afgerond', einddatum: dag, versie: 1 } as const;
  await rosa(endTraject, { ...at, trajectId: traject.id, ...afloop });
  const werk = { werkgever: 'Geheime werkgever', uren: 20, betaald: true, begindatum: dag };
  const plaatsing = await rosa(recordPlaatsing, { ...at, ...werk });
  const eerder = await rosa(recordPlaatsing, { ...at, ...werk });
  await rosa(endPlaatsing, { ...at, plaatsingId: eerder.id, ...afloop });
  return { aanbod, traject, plaatsing };
}

/** One overdracht that was refused and one that still waits, both to De Brug. */
async function handOver(world: World, casusId: string): Promise<string> {
  const rosa = await world.as('rosa-okafor');
  const bas = await world.as('bas-hendriks');
  const given = { verband, casusId, naarOrganisatieId: world.id('de-brug'), reden: 'Geheime reden' };
  const { id: overdrachtId } = await rosa(recordOverdracht, given);
  const volgendeStap = Object.keys(await stappen(world))[0] ?? '';
  await bas(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geweigerd', volgendeStap });
  return (await rosa(recordOverdracht, given)).id;
}

async function stappen(world: World): Promise<Record<string, unknown>> {
  const [row] = await world.owner`
    select inhoud -> 'weigeringen' -> 'overdracht' -> 'stappen' as stappen
    from programmaversie`;
  return Object(row?.['stappen']);
}

/** The world, filled: everything through the operations that people use. */
export async function createFilledWorld(): Promise<Filled> {
  const world = await createWorld(`${dag}T09:00:00Z`);
  const compared = await compare(world);
  const rows = await world.owner`
    select c.id, c.deelnemer_id, d.naam
    from casus c
    join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id`;
  const achternaamOf = (row: Rows[number]) => Object(row['naam']).achternaam;
  const casussen = openedBy(rows, { naam: 'deelnemer.naam' }, 'deelnemerId').toSorted((een, ander) =>
    achternaamOf(een).localeCompare(achternaamOf(ander)),
  );
  const [casusId = '', gesloten = ''] = casussen.map((row) => String(row['id']));
  const recorded = await act(world, casusId);
  const rosa = await world.as('rosa-okafor');
  await rosa(openSessie, { gebruikersnaam: 'rosa-okafor' });
  const ids = { ...compared, ...recorded, overdrachtId: await handOver(world, casusId), ...(await keep(world)) };
  Object.assign(ids, await keepPlek(world, verband, casusId), await keepAanvraag(world, verband, casusId));
  Object.assign(ids, await keepOverleg(world, verband, casusId), await keepBetrokkenheid(world, casusId));
  Object.assign(ids, await lendOut(world, ids), await weigh(world, ids));
  await rosa(recordUitstroom, { verband, casusId: gesloten, soort: 'overleden', datum: dag });
  await sealAll(world);
  const inner = casussen.flatMap((row) => [String(row['id']), String(row['deelnemerId'])]);
  return {
    world,
    ids,
    secrets: [naam, 'eheim verslag', 'eheime ', '90000000', ...inner],
    ofVerband: ['proefverband', 'geheime-lijst', 'Okafor'],
  };
}

/** The part that Inge Vermeulen has in a casus, as the vergelijking gave it. */
async function keepBetrokkenheid({ owner, id }: World, casusId: string): Promise<Record<string, string>> {
  const [lid] = await owner`
    select id
    from betrokkenheid
    where casus_id = ${casusId} and medewerker_id = ${id('inge-vermeulen')} and vervallen_op is null`;
  return { betrokkenheidId: String(lid?.['id']) };
}

/** Somebody lent out under the work that was recorded, with the hours of a month: this programme has no detachering itself. */
async function lendOut({ owner, id, clock }: World, ids: Record<string, string>): Promise<Record<string, string>> {
  const [detacheringId, verloondeUrenId] = [newId(), newId()];
  const act = {
    verband_id: id(verband),
    casus_id: ids['casusId'] ?? '',
    organisatie_id: id('ggd-amsterdam'),
    door: id('rosa-okafor'),
    geregistreerd_op: clock.now.toISOString(),
  };
  const lent = { plaatsing_id: ids['plaatsingId'] ?? '', inlener: 'Geheime inlener', uren: 16, periode: `[${dag},)` };
  const paid = { detachering_id: detacheringId, maand: '2014-03-01', uren: 20 };
  await owner`insert into detachering ${owner({ ...act, id: detacheringId, ...lent })}`;
  await owner`insert into verloonde_uren ${owner({ ...act, id: verloondeUrenId, ...paid })}`;
  return { detacheringId, verloondeUrenId };
}

/** What a selection table said of somebody and what that person still needs: this programme has no table itself. */
async function weigh({ owner, id, clock }: World, ids: Record<string, string>): Promise<Record<string, string>> {
  const [beoordelingId, benodigdheidId] = [newId(), newId()];
  const act = {
    ...{ verband_id: id(verband), casus_id: ids['casusId'] ?? '', organisatie_id: id('ggd-amsterdam') },
    ...{ datum: dag, door: id('rosa-okafor'), geregistreerd_op: clock.now.toISOString() },
  };
  const tekst = seal(testVault, { column: 'benodigdheid.tekst', id: benodigdheidId }, 'Geheime benodigdheid');
  const nodig = { criterium: 'gemotiveerd', tekst, opnieuw_op: '2014-06-10' };
  await owner`insert into criteriumoordeel ${owner({ ...act, id: newId(), criterium: 'gemotiveerd', antwoord: 'nee' })}`;
  await owner`insert into beoordeling ${owner({ ...act, id: beoordelingId, oordeel: 'nog_niet' })}`;
  await owner`insert into benodigdheid ${owner({ ...act, id: benodigdheidId, ...nodig })}`;
  return { beoordelingId, benodigdheidId };
}

/** Ids that paths ask for and no act gives. */
async function keep(world: World): Promise<Record<string, string>> {
  const [vermelding] = await world.owner`select id from lijstvermelding where soort = 'top600' limit 1`;
  const [sessie] = await world.owner`select id from sessie limit 1`;
  await keepInwoner(world);
  await keepSpreiding(world);
  await keepSelectie(world);
  return {
    aanbiederId: await keepAanbieder(world),
    ...(await keepAccounts(world)),
    lijstvermeldingId: String(vermelding?.['id']),
    sessieId: String(sessie?.['id']),
    medewerkerId: world.id('rosa-okafor'),
    organisatieId: world.id('ggd-amsterdam'),
    indicator: 'doelgroep',
    selectie: 'op_papier',
    programma: 'top600-wajong',
    ander: 'top600-rotterdam',
    grondslagId: String((await world.owner`select id from grondslag limit 1`)[0]?.['id']),
  };
}

/** What the gemeente once chose from its list: this programme lays lists side by side and selects nothing itself. */
async function keepSelectie({ owner, id, clock }: World): Promise<void> {
  const who = { organisatie_id: id('gemeente-amsterdam'), door: id('petra-kramer') };
  const what = { selectie: 'iedereen', programma: 'top600-wajong', programmaversie: 2, peildatum: dag };
  const uitkomst = { regels: owner.json([]), op_lijst: 3, voldoet: 2, geopend: 2 };
  const moment = { geregistreerd_op: clock.now.toISOString() };
  await owner`insert into selectie ${owner({ verband_id: id(verband), id: newId(), ...who, ...what, ...uitkomst, ...moment })}`;
}

/** Rotterdam began with the working method of Amsterdam. */
async function keepSpreiding({ owner, id, clock }: World): Promise<void> {
  const begin = { status: 'actief', datum: '2014-01-01', geregistreerd_op: clock.now.toISOString() };
  const tussen = { verband_id: id('top600-rotterdam'), van_id: id(verband) };
  await owner`insert into spreiding ${owner({ ...begin, ...tussen, id: newId() })}`;
}

/** One of the people of the lists signed in here before. */
async function keepInwoner({ owner, clock }: World): Promise<void> {
  const [koppeling] = await owner`select deelnemer_id from koppeling order by bsn_id limit 1`;
  await addVoorbeeldinwoner(owner, testVault, String(koppeling?.['deelnemerId']), clock.now.toISOString());
  await owner`update inwoner set voorbeeld = false`;
}

/** A provider of inwoners that is gone, so that nobody asks it anything: with somebody on the way to it and somebody it knew. */
async function keepAanbieder(world: World): Promise<string> {
  const { owner } = world;
  const id = await addProvider(world, 'https://aanmelden.example', { soort: 'inwoner' });
  await owner`update identiteitsaanbieder set vervallen_op = geregistreerd_op where id = ${id}`;
  await owner`
    insert into identiteit (aanbieder_id, onderwerp, organisatie_id, medewerker_id, geregistreerd_op)
    values (${id}, 'kenmerk', ${world.id('ggd-amsterdam')}, ${world.id('rosa-okafor')}, ${world.clock.now.toISOString()})`;
  await owner`
    insert into aanmeldverzoek (sleutel, aanbieder_id, state, nonce, verifier, terug, naar, begonnen_op)
    values ('sleutel', ${id}, 'state', 'nonce', 'verifier', 'https://loopplank.example/aanmelden/terug', '/', now())`;
  return id;
}
