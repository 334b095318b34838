import { newId } from '../../src/core/id.ts';
import { nobody, settingsOf } from '../../src/core/actor.ts';
import type { Actor } from '../../src/core/actor.ts';
import { dayOf } from '../../src/core/clock.ts';
import { recordInstemming, withdrawInstemming } from '../../src/domein/instemming/contract.ts';
import { recordWaarneming } from '../../src/domein/waarneming/contract.ts';
import { recordContactgegeven } from '../../src/domein/contactgegeven/contract.ts';
import { loadActor } from '../../src/domein/medewerker/actor.ts';
import { matrixOf } from '../../src/domein/toegang/matrix.ts';
import { niveausOf } from '../../src/domein/toegang/niveaus.ts';
import { Toegang } from '../../src/domein/toegang/programma.contract.ts';
import { openInWorld } from '../casussen.ts';
import { verband } from '../filled.ts';
import type { Filled } from '../filled.ts';
import { joinTeam } from '../team.ts';
import type { World } from '../world.ts';

/** Who looks, and the settings of the transaction in which that happens. */
export type Kijker = { naam: string; settings: string };

/** A role for somebody in a verband, as the owner lays it. */
async function appoint({ owner, id, clock }: World, slug: string, rol: string, where = verband): Promise<void> {
  await owner`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    select ${id(where)}, ${newId()}, m.id, m.organisatie_id, ${rol}, '[2013-01-01,)', ${clock.now.toISOString()}
    from medewerker m
    where m.id = ${id(slug)}`;
}

/** Two whose part in the casus has ended: of one the time to round off runs, of the other it is over. */
async function leave(world: World, casusId: string): Promise<void> {
  for (const [medewerker, tot] of [
    ['lars-van-dam', '2014-03-20'],
    ['joost-pieters', '2014-03-09'],
  ] as const) {
    await joinTeam(world, { verband, casusId, medewerker, rol: 'regiehouder' });
    await world.owner`
      update betrokkenheid
      set periode = '[2014-03-01,2014-03-05)', inzage_tot = ${tot}
      where casus_id = ${casusId} and medewerker_id = ${world.id(medewerker)}`;
    await world.owner`
      update casus
      set betrokken = array_remove(betrokken, ${world.id(medewerker)}::uuid)
      where id = ${casusId}`;
  }
}

/** Consents of every kind: one that runs, one that was withdrawn, one that is still to begin; to three partners. */
async function agree(world: World, casusId: string): Promise<void> {
  const noor = await world.as('noor-visser');
  const given = {
    ...{ verband, casusId, begindatum: '2014-03-01' },
    ...({ soort: 'toestemming_wgbo', gegevenDoor: 'deelnemer' } as const),
    categorieen: ['ggz' as const, 'ips' as const],
  };
  await noor(recordInstemming, { ...given, ontvanger: 'uwv-amsterdam' });
  const { id } = await noor(recordInstemming, { ...given, ontvanger: 'gemeente-amsterdam' });
  const reden = 'door_deelnemer';
  await noor(withdrawInstemming, { verband, casusId, instemmingId: id, reden, versie: 1 });
  await noor(recordInstemming, { ...given, ontvanger: 'ggd-amsterdam', begindatum: '2014-03-12' });
}

/** More of what is there, so that each line of the rights has somebody for whom it makes a difference. */
export async function fillMore({ world, ids }: Filled): Promise<void> {
  const casusId = ids['casusId'] ?? '';
  await appoint(world, 'sevda-aksoy', 'klantmanager');
  await appoint(world, 'noor-visser', 'coordinator', 'top600-rotterdam');
  await joinTeam(world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
  await joinTeam(world, { verband, casusId, medewerker: 'sevda-aksoy', rol: 'klantmanager' });
  await leave(world, casusId);
  await agree(world, casusId);
  const rosa = await world.as('rosa-okafor');
  const eigen = { verband, casusId, van: 'deelnemer', datum: '2014-03-10' } as const;
  await rosa(recordContactgegeven, { ...eigen, soort: 'telefoon', waarde: '020 000 00 00', voorkeur: false });
  await rosa(recordContactgegeven, {
    ...eigen,
    soort: 'telefoon',
    waarde: '020 000 00 01',
    van: 'naaste',
    voorkeur: false,
  });
  const kenmerk = { kenmerk: 'sociaal_netwerk', waarde: 'beperkt', datum: '2014-03-10', bron: 'organisatie' } as const;
  await rosa(recordWaarneming, { verband, casusId, ...kenmerk });
  await openInWorld(world, verband, { regisseur: 'mariska-de-wit', arbeidsdeskundige: 'tarik-bulut' });
  await openInWorld(world, 'top600-rotterdam', { regisseur: 'ruud-buiten', arbeidsdeskundige: 'ad-buiten' });
}

/** In the order in which they notice most. */
const colleagues = [
  ...['inge-vermeulen', 'rosa-okafor', 'hanna-mol', 'sevda-aksoy', 'noor-visser', 'bas-hendriks', 'ruud-buiten'],
  ...['tarik-bulut', 'ria-dekker', 'frits-veen', 'lars-van-dam', 'joost-pieters', 'petra-kramer', 'carla-smit'],
  ...['joris-vink', 'cor-buiten', 'fay-buiten', 'mariska-de-wit', 'bo-buiten', 'wim-bakker', 'ben-akkerman'],
];

/** Everything on one level, or every second gegeven in full: so that a level, or a gegeven, that is another shows. */
const uniform = {
  S: '7',
  B: '1',
  'every second gegeven': '0f',
  E: '2',
  V: 'f',
  'the other half': 'f0',
  'S of others': '4',
};

const levels = ['inge-vermeulen', 'rosa-okafor', 'bas-hendriks', 'hanna-mol', 'carla-smit', 'joost-pieters'].flatMap(
  (of) => Object.entries(uniform).map(([niveau, bits]) => ({ of, niveau, bits })),
);

const levelled = (rechten: string, bits: string): string =>
  rechten
    .replaceAll(/"altijd":"x[0-9a-f]{29}"/g, `"altijd":"x${bits.repeat(29).slice(0, 29)}"`)
    .replaceAll(/"met_instemming":"x[0-9a-f]{29}"/g, `"met_instemming":"x${'0'.repeat(29)}"`);

/** The inwoner of a casus, at the organisation that lets this inwoner in. */
async function inwoner({ world, ids }: Filled): Promise<Actor> {
  const [casus] = await world.owner`select deelnemer_id from casus where id = ${ids['casusId'] ?? ''}`;
  const bits = niveausOf({
    ...{ matrix: matrixOf(1), toegang: Toegang.parse({}), geregistreerd: new Set<string>() },
    ...{ kolom: 'KL', besluit: false },
  });
  const recht = { soort: 'deelnemer', verbandId: world.id(verband), rol: '', ...bits } as const;
  const deelnemers = [String(casus?.['deelnemerId'])];
  return { ...nobody, inwonerId: ids['inwonerId'] ?? newId(), deelnemers, rechten: [recht] };
}

/** What is claimed at the door: a name, and the keys of what somebody holds. */
async function atTheDoor({ owner }: World): Promise<Kijker[]> {
  const [held] = await owner`
    select
      (select encode(sleutel, 'hex') from sessie limit 1) as sessie,
      (select encode(sleutel, 'hex') from aanmeldstap limit 1) as stap,
      (select encode(afdruk, 'hex') from uitnodiging limit 1) as uitnodiging,
      (select kenmerk from passkey limit 1) as passkey,
      (select encode(sleutel, 'hex') from aanmeldverzoek limit 1) as aanmeldverzoek`;
  const claims = [
    ...Object.entries({ ...held, aanmelden: 'ja', verlopen_voor: '2100-01-01T00:00:00Z' }),
    ...['rosa-okafor', 'inge-vermeulen', 'noor-visser'].map((slug) => ['gebruikersnaam', slug] as const),
  ];
  return claims.map(([name, value]) => ({
    naam: `at the door with ${name}`,
    settings: `set local app.${name} = '${String(value)}'`,
  }));
}

/** Without a part in the casus, and at the selection table with everything on one level; once only by an instemming. */
function atTheTable(colleague: string, rights: string): Kijker[] {
  const seat = rights.replaceAll('"soort":"rol"', '"soort":"tafel"');
  const seats = Object.entries(uniform).map(([niveau, bits]) => ({ niveau, rights: levelled(seat, bits) }));
  const consented = levelled(seat, '0').replaceAll(
    /"met_instemming":"x0{29}"/g,
    `"met_instemming":"x${'f'.repeat(29)}"`,
  );
  return [...seats, { niveau: 'what an instemming opens', rights: consented }].map((one) => ({
    naam: `at the table, who sees ${one.niveau}`,
    settings: `${colleague};${one.rights}`,
  }));
}

/** Everybody for whom a line of the rights may make a difference. */
export async function kijkers(filled: Filled): Promise<Kijker[]> {
  const { world, ids } = filled;
  const vandaag = dayOf(world.clock.now);
  const settings = async (slug: string): Promise<string> => {
    const actor = await loadActor(world.db, world.id(slug), vandaag);
    if (!actor) throw new Error(`${slug} is no colleague today`);
    return settingsOf(actor, vandaag);
  };
  const named = await Promise.all(colleagues.map(async (naam) => ({ naam, settings: await settings(naam) })));
  const inHand = `;set local app.casussen = '{${ids['casusId'] ?? ''}}'`;
  const holding = ['rosa-okafor', 'inge-vermeulen', 'ruud-buiten'].map((naam) => ({
    naam: `${naam} with the casus in hand`,
    settings: `${named.find((one) => one.naam === naam)?.settings ?? ''}${inHand}`,
  }));
  const of = (naam: string): string => named.find((one) => one.naam === naam)?.settings ?? '';
  const [rosa, noor] = [of('rosa-okafor'), of('noor-visser')];
  const [here, there] = [world.id(verband), world.id('top600-rotterdam')];
  const [aanbieder] = await world.owner`select aanbieder_id as id from identiteit limit 1`;
  const self = settingsOf(await inwoner(filled), vandaag);
  const rechten = 'set local app.rechten';
  const rightsOf = (settings: string): string => settings.slice(settings.indexOf(rechten));
  /** The same somebody, for whom something is otherwise. */
  const others: Record<string, string> = {
    'the inwoner': self,
    'the inwoner, with rights of a colleague': `${self};${rightsOf(self).replaceAll('"deelnemer"', '"verband"')}`,
    'rosa-okafor, while it is found out who that is': `set local app.medewerker = '${world.id('rosa-okafor')}'`,
    'karim-bos, whose account is blocked': `set local app.medewerker = '${world.id('karim-bos')}'`,
    'rosa-okafor, let in by a provider': `${rosa};set local app.aanbieder = '${String(aanbieder?.['id'])}'`,
    'noor-visser, let in by the provider of another': `${noor};set local app.aanbieder = '${String(aanbieder?.['id'])}'`,
    'rosa-okafor, working elsewhere': `${rosa};set local app.verbanden = '{${there}}'`,
    'rosa-okafor, working elsewhere, with the casus in hand': `${rosa};set local app.verbanden = '{${there}}'${inHand}`,
    'carla-smit, working elsewhere': `${of('carla-smit')};set local app.verbanden = '{${there}}'`,
    'rosa-okafor, who coordinates elsewhere': `${rosa};set local app.coordinatie = '{${there}}'`,
    'hanna-mol, who coordinates elsewhere': `${of('hanna-mol')};set local app.coordinatie = '{${there}}'`,
    'rosa-okafor, whose figures are elsewhere': `${rosa};set local app.cijfers = '{${there}}'`,
    'rosa-okafor, with rights of elsewhere': `${rosa};${rightsOf(rosa).replaceAll(here, there)}`,
    'rosa-okafor, with rights of another kind': `${rosa};${rightsOf(rosa).replaceAll('"rol":""', '"rol":"regiehouder"')}`,
    'rosa-okafor, without rights in a role': `${rosa};${rightsOf(rosa).replaceAll('"soort":"rol"', '"soort":"verband"')}`,
    'hanna-mol, who hears it and coordinates no more': `${of('hanna-mol')};set local app.coordinatie = '{}';${levelled(
      rightsOf(of('hanna-mol')).replaceAll('"coordinatie"', '"verband"'),
      'f',
    )}`,
    ...Object.fromEntries(
      ['1', '13', '16', '21', '25'].flatMap((nr) =>
        ['1', '2'].map((bits) => [
          `inge-vermeulen, who sees all but ${nr}, and of that ${bits}`,
          `${of('inge-vermeulen')};${levelled(
            rightsOf(of('inge-vermeulen')),
            `${'f'.repeat(Number(nr) - 1)}${bits}${'f'.repeat(29 - Number(nr))}`,
          )}`,
        ]),
      ),
    ),
    'inge-vermeulen, who sees all that an instemming opens': `${of('inge-vermeulen')};${levelled(
      rightsOf(of('inge-vermeulen')),
      '0',
    ).replaceAll(/"met_instemming":"x0{29}"/g, `"met_instemming":"x${'f'.repeat(29)}"`)}`,
    'the inwoner, with rights of elsewhere': `${self};${rightsOf(self).replaceAll(here, there)}`,
    'hanna-mol, with rights of elsewhere': `${of('hanna-mol')};${rightsOf(of('hanna-mol')).replaceAll(here, there)}`,
    'tarik-bulut, who sees signalen alone': `${of('tarik-bulut')};${levelled(
      rightsOf(of('tarik-bulut')),
      `${'0'.repeat(23)}f00000`,
    )}`,
    'rosa-okafor, without a day': `${rosa};set local app.vandaag = ''`,
    nobody: settingsOf(nobody, vandaag),
  };
  return [
    ...levels.map(({ of: slug, niveau, bits }) => ({
      naam: `${slug}, who sees ${niveau} of everything`,
      settings: `${of(slug)};${levelled(rightsOf(of(slug)), bits)}`,
    })),
    ...named,
    ...holding,
    ...Object.entries(others).map(([naam, one]) => ({ naam, settings: one })),
    ...atTheTable(of('tarik-bulut'), rightsOf(of('inge-vermeulen'))),
    ...(await atTheDoor(world)),
  ];
}
