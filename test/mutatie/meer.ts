import { newId } from '../../src/core/id.ts';
import type { Filled } from '../filled.ts';
import type { World } from '../world.ts';
import { copy, later } from './kopie.ts';
import { keepSamen } from './samen.ts';

const nu = '2014-03-10T09:00:00Z';

/** Of everything at the door one that no longer counts, or is of somebody else. */
async function atTheDoor(world: World): Promise<void> {
  const id = (slug: string): string => world.id(slug);
  const provider = (slug: string, over: object) =>
    copy(world, {
      table: 'identiteitsaanbieder',
      over: {
        id: newId(),
        organisatie_id: id(slug),
        soort: 'medewerker',
        alleen_aanbieder: true,
        vervallen_op: null,
        ...over,
      },
    });
  await provider('ggd-amsterdam', {});
  await provider('ggd-amsterdam', { alleen_aanbieder: false, vervallen_op: later });
  await provider('uwv-amsterdam', { alleen_aanbieder: false });
  await provider('uwv-amsterdam', { soort: 'inwoner' });
  await provider('de-brug', { vervallen_op: later });
  const of = (slug: string, organisatie: string) => ({
    ...{ id: newId(), medewerker_id: id(slug), organisatie_id: id(organisatie), geregistreerd_op: nu },
  });
  const inge = of('inge-vermeulen', 'uwv-amsterdam');
  const rosa = of('rosa-okafor', 'ggd-amsterdam');
  const noor = of('noor-visser', 'de-brug');
  await copy(world, { table: 'totp', over: { ...inge, bevestigd_op: null } });
  await copy(world, { table: 'totp', over: { ...rosa, vervallen_op: later } });
  await copy(world, {
    table: 'passkey',
    over: { ...rosa, kenmerk: 'een-ander-kenmerk-van-een-proef', vervallen_op: later },
  });
  await copy(world, { table: 'uitnodiging', over: { ...rosa, afdruk: '\\x01', vervallen_op: later } });
  await copy(world, { table: 'functie', where: `soort = 'beheerder'`, over: { ...noor, vervallen_op: later } });
  const ended = { ...inge, periode: '[2013-01-01,2014-01-01)' };
  await copy(world, { table: 'functie', where: `soort = 'beheerder'`, over: ended });
  const noFactor = { id: newId(), organisatie_id: id('uwv-amsterdam'), tweede_factor: false };
  await copy(world, { table: 'aanmeldbeleid', over: noFactor });
  const over = { id: newId(), organisatie_id: id('de-brug'), geregistreerd_op: nu, vervallen_op: later };
  await copy(world, { table: 'aanmeldbeleid', over });
}

/** Accounts that are none of the example, and roles that no longer count or came from a provider. */
async function accounts(world: World, inwonerId: string): Promise<void> {
  const { owner, id } = world;
  await owner`update account set wachtwoord = 'x' where medewerker_id = ${id('sevda-aksoy')}`;
  await owner`update account set voorbeeld = false where medewerker_id = ${id('petra-kramer')}`;
  await owner`update account set geblokkeerd_op = ${nu} where medewerker_id = ${id('karim-bos')}`;
  const role = (slug: string, over: object) => {
    const where = `medewerker_id = '${id(slug)}' and vervallen_op is null`;
    return copy(world, { table: 'aanstelling', where, over: { id: newId(), ...over } });
  };
  await role('rosa-okafor', { rol: 'behandelaar', vervallen_op: later });
  await role('rosa-okafor', { rol: 'projectleider', bron: 'oidc' });
  await role('hanna-mol', { rol: 'projectleider', bron: 'oidc' });
  const gone = { id: newId(), medewerker_id: world.id('joris-vink'), vervallen_op: later };
  await copy(world, { table: 'betrokkenheid', over: gone });
  await copy(world, { table: 'programmaversie', over: { versie: 1 } });
  await copy(world, { table: 'programmaversie', over: { programma: 'een-ander-programma' } });
  const own = { id: newId(), sleutel: '\\x01', medewerker_id: null, organisatie_id: null, inwoner_id: inwonerId };
  await copy(world, { table: 'sessie', over: own });
}

/** Decisions that do not hold, and listings that do not count, of somebody who stands on one list only. */
async function lists(world: World): Promise<void> {
  const { owner, id } = world;
  const [uwv, ggd] = [id('uwv-amsterdam'), id('ggd-amsterdam')];
  const decisions = [{ geldig_tot: '2014-03-09' }, { vervallen_op: later }, {}];
  for (const [nr, over] of decisions.entries()) {
    const besluit = newId();
    await copy(world, { table: 'verstrekkingsbesluit', over: { id: besluit, ...over } });
    for (const { organisatieId } of await owner`select distinct organisatie_id from verstrekkingsakkoord`) {
      const ended = nr === 2 ? { vervallen_op: later } : {};
      const where = `organisatie_id = '${String(organisatieId)}'`;
      await copy(world, { table: 'verstrekkingsakkoord', where, over: { id: newId(), besluit_id: besluit, ...ended } });
    }
  }
  // Who stands on the list of the gemeente alone is known to others too, by listings that do not count.
  const gemeente = `organisatie_id = '${id('gemeente-amsterdam')}'`;
  const alone = `${gemeente} and afdruk not in (select afdruk from bsn where organisatie_id = '${uwv}')`;
  const [bsnUwv, bsnGgd] = [newId(), newId()];
  await copy(world, { table: 'bsn', where: alone, over: { id: bsnGgd, organisatie_id: ggd } });
  await copy(world, { table: 'bsn', where: alone, over: { id: bsnUwv, organisatie_id: uwv } });
  for (const over of [
    { bsn_id: bsnUwv, vervallen_op: later },
    { bsn_id: bsnUwv, periode: '[2013-01-01,2014-01-01)' },
    { bsn_id: bsnGgd, organisatie_id: ggd },
  ]) {
    await copy(world, { table: 'lijstvermelding', where: `soort = 'wajong'`, over: { id: newId(), ...over } });
  }
}

/** In the casussen themselves: what somebody else sees to, a listing that no longer counts, an offer to one colleague. */
async function inCasussen(world: World, casusId: string): Promise<void> {
  const { owner, id } = world;
  await owner`
    update afspraak
    set eigenaar_id = ${id('inge-vermeulen')}
    where casus_id = ${casusId} and afloop is null`;
  const where = `soort = 'top600' and bsn_id in (select bsn_id from koppeling)`;
  await copy(world, { table: 'lijstvermelding', where, over: { id: newId(), vervallen_op: later } });
  await owner`update koppeling set categorie = 2 where soort = 'wajong' and deelnemer_id not in (
    select deelnemer_id from casus where id = ${casusId})`;
  const [casus] = await owner`select id from casus where regisseur_id = ${id('mariska-de-wit')}`;
  const other = { table: 'lijstvermelding', where: 'bsn_id in (select bsn_id from koppeling)' };
  await copy(world, { ...other, over: { id: newId(), soort: 'een_andere_lijst' } });
  const known = { table: 'waarneming', where: `kenmerk = 'werkuren'` };
  await copy(world, { ...known, over: { id: newId(), datum: '2014-02-01' } });
  await copy(world, { ...known, over: { id: newId(), datum: '2014-03-11', vervallen_op: later } });
  await copy(world, { ...known, over: { id: newId(), datum: '2014-03-12', casus_id: casus?.['id'] } });
  const past = { id: newId(), voorkeur: true, einddatum: '2014-03-10' };
  await copy(world, { table: 'contactgegeven', where: `soort = 'postadres'`, over: past });
  const refused = { id: newId(), antwoord: 'geweigerd', volgende_stap: 'ander_aanbod' };
  await copy(world, { table: 'aanbod', where: 'antwoord is not null', over: refused });
  const all = {
    ...{ omvang: '1'.repeat(116), ontvanger_id: id('uwv-amsterdam'), versie: 1, intrekking: null },
    ...{ begindatum: '2014-03-01', periode: '[2014-03-01,)' },
  };
  const consents = [
    { vervallen_op: later },
    { begindatum: '2014-03-12', periode: '[2014-03-12,)' },
    { ontvanger_id: id('ggd-amsterdam') },
    { casus_id: casus?.['id'] },
  ];
  for (const over of consents) {
    const where = `ontvanger_id is not null and vervallen_op is null and casus_id = '${casusId}'`;
    await copy(world, { table: 'instemming', where, over: { ...all, id: newId(), ...over } });
  }
  const offer = {
    ...{ id: newId(), casus_id: casus?.['id'], geregistreerd_op: nu },
    ...{ van_medewerker_id: id('mariska-de-wit'), van_organisatie_id: id('gemeente-amsterdam') },
    ...{ naar_medewerker_id: id('joost-pieters'), naar_organisatie_id: id('reclassering-amsterdam') },
    ...{ escalatie_id: id('petra-kramer'), escalatie_organisatie_id: id('gemeente-amsterdam') },
  };
  await copy(world, { table: 'overdracht', over: offer });
  await owner`update casus set overdracht_id = ${offer.id} where id = ${String(offer.casus_id)}`;
}

/** More of what is there, and of all that counts something that does not. */
export async function keepMore(filled: Filled): Promise<void> {
  const { world, ids } = filled;
  const [inwoner] = await world.owner`select id from inwoner limit 1`;
  ids['inwonerId'] = String(inwoner?.['id']);
  await atTheDoor(world);
  await accounts(world, ids['inwonerId']);
  await lists(world);
  await inCasussen(world, ids['casusId'] ?? '');
  await keepSamen(filled);
}
