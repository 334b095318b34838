import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, stateOf, versionsOf } from '../../../test/acts.ts';
import type { World } from '../../../test/world.ts';
import { recordAfspraak } from '../afspraak/contract.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { listOverdrachten, recordOverdracht, recordOverdrachtAntwoord } from '../regie/contract.ts';
import { getWerkvoorraad } from '../werkvoorraad/contract.ts';
import { recordBesluit, recordBesluitOpBezwaar, recordBezwaar } from './besluit.contract.ts';
import { getAanvraag } from './contract.ts';
import { ask, createProef, openBijGemeente, openProef, verband } from './proef.fixture.ts';

let world: World;
let casusId: string;
let aanvraagId: string;
beforeAll(async () => {
  world = await createProef();
});
afterAll(() => world.end());

const begin = async (open: typeof openProef): Promise<void> => {
  world.clock.now = new Date('2015-06-08T09:00:00Z');
  casusId = await open(world);
  ({ id: aanvraagId } = await ask({ world, casusId }));
  world.clock.now = new Date('2015-08-31T09:00:00Z');
};
const on = () => ({ verband, casusId, aanvraagId });
const wel = { uitkomst: 'wel', datum: '2015-08-28', conclusies: { taak: true, uur: true } };
const niet = { uitkomst: 'niet', datum: '2015-08-28', conclusies: { taak: true, uur: false } };
const decide = async (besluit: object, wie = 'aldert') =>
  (await world.as(wie))(recordBesluit, { ...on(), ...wel, ...besluit });

describe('a besluit', () => {
  test('is taken by another organisation than asked, with yes or no on each criterium and the day to object', async () => {
    await begin(openProef);
    expect(await decide({ bekendgemaaktOp: '2015-08-31' })).toMatchObject({
      stand: 'besloten',
      overdrachtId: null,
      besluiten: [
        {
          ...{ uitkomst: 'In het register', gevolg: 'toegekend', datum: '2015-08-28', bezwaarTot: '2015-10-12' },
          conclusies: [
            { naam: 'Een taak uitvoeren', ja: true },
            { naam: 'Een uur achter elkaar werken', ja: true },
          ],
        },
      ],
    });
    await expect(decide({})).rejects.toMatchObject({ code: 'besluit_bestaat_al' });
  });

  test('that a register holds is known with its day and its source', async () => {
    await begin(openProef);
    await decide({});
    const { waarnemingen } = await (await world.as('dunya'))(getCasus, { verband, casusId });
    expect(waarnemingen).toMatchObject([
      { kenmerk: 'register', waarde: 'staat_erin', datum: '2015-08-28', bron: 'register', organisatie: 'UWV Proef' },
    ]);
  });

  test('fits its conclusions, and gives no reason', async () => {
    await begin(openProef);
    await expect(decide({ conclusies: { taak: true, uur: false } })).rejects.toMatchObject(
      faultOn(
        'uitkomst',
        'Dit besluit past alleen als aan alle criteria is voldaan. Verbeter de conclusies of kies een ander besluit',
      ),
    );
    await expect(decide({ ...niet, conclusies: wel.conclusies })).rejects.toMatchObject(
      faultOn(
        'uitkomst',
        'Dit besluit past alleen als niet aan alle criteria is voldaan. Verbeter de conclusies of kies een ander besluit',
      ),
    );
    await expect(decide({ conclusies: { taak: true } })).rejects.toMatchObject(
      faultOn('conclusies', 'Zeg bij elk criterium ja of nee: Een taak uitvoeren; Een uur achter elkaar werken'),
    );
    await expect(decide({ conclusies: { ziek: true } })).rejects.toMatchObject(
      faultOn('conclusies', 'Kies uit: Een taak uitvoeren; Een uur achter elkaar werken'),
    );
    await expect(decide({ reden: 'De arts vindt van niet.' })).rejects.toMatchObject({ code: 'invoer_ongeldig' });
    await expect(decide({ datum: '2015-05-28' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt voor de ontvangst van de aanvraag (01-06-2015). Vul een latere dag in'),
    );
    await expect(decide({}, 'dunya')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(decide({}, 'bodil')).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});

describe('a refusal', () => {
  test('hands the person to a partner that is next, who is asked which when there are several; the sender stays accountable', async () => {
    await begin(openProef);
    await expect(decide(niet)).rejects.toMatchObject(
      faultOn('naarOrganisatieId', 'Kies wie na de afwijzing verdergaat: Gemeente Elders; Gemeente Proef'),
    );
    const { volgende } = await (await world.as('aldert'))(getAanvraag, on());
    expect(volgende.map(({ naam }) => naam)).toEqual(['Gemeente Elders', 'Gemeente Proef']);
    const { overdrachtId, doorgegeven } = await decide({ ...niet, naarOrganisatieId: world.id('gemeente-elders') });
    expect(doorgegeven).toBe('Gemeente Elders');
    const fokje = await world.as('fokje');
    const { overdrachten } = await fokje(listOverdrachten, { richting: 'in' });
    expect(overdrachten).toMatchObject([
      { id: overdrachtId, reden: 'Beoordeling arbeidsvermogen: Niet in het register', uitkomst: null },
    ]);
    const { regisseur } = await (await world.as('gijsje'))(getCasus, { verband, casusId });
    expect(regisseur).toMatchObject({ naam: 'Gijsje Voorbeeld' });
    await fokje(recordOverdrachtAntwoord, { verband, overdrachtId: overdrachtId ?? '', uitkomst: 'geaccepteerd' });
    const { regisseur: next } = await fokje(getCasus, { verband, casusId });
    expect(next).toMatchObject({ naam: 'Fokje Voorbeeld' });
  });

  test('asks the regisseur whose turn it is for the next step, until there was an afspraak or a conversation', async () => {
    await begin(openBijGemeente);
    expect(await decide(niet)).toMatchObject({ overdrachtId: null, nietDoorgegeven: 'regisseur', stand: 'besloten' });
    const signal = async () => (await stateOf(world, casusId))['reden'];
    await settle();
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'afgewezen', datum: '2015-09-11' });
    const afspraak = { wat: 'Nieuw plan maken', wie: 'deelnemer', datum: '2016-01-04' } as const;
    await (
      await world.as('dunya')
    )(recordAfspraak, { verband, casusId, ...afspraak });
    expect(await signal()).not.toBe('afgewezen');
  });

  test('that cannot be passed on while another overdracht waits says so, and stays with the regisseur', async () => {
    await begin(openProef);
    const gijsje = await world.as('gijsje');
    const naar = { naarOrganisatieId: world.id('gemeente-proef'), reden: 'Dichter bij huis.' };
    const { id: overdrachtId } = await gijsje(recordOverdracht, { verband, casusId, ...naar });
    expect(await decide(niet)).toMatchObject({
      ...{ overdrachtId: null, doorgegeven: null, nietDoorgegeven: 'overdracht_loopt' },
    });
    await settle();
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'afgewezen' });
    await (
      await world.as('dunya')
    )(recordOverdrachtAntwoord, { verband, overdrachtId, uitkomst: 'geaccepteerd' });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'afgewezen', datum: '2015-09-11' });
    const { casussen } = await (await world.as('dunya'))(getWerkvoorraad, { reden: 'afgewezen' });
    expect(casussen.map((rij) => rij.casusId)).toContain(casusId);
  });

  test('that nobody can take over says so, and stays with the regisseur', async () => {
    await begin(openProef);
    await settle();
    await world.owner`
      update aanstelling
      set vervallen_op = ${world.clock.now.toISOString()}
      where rol = 'klantmanager' and vervallen_op is null`;
    expect(await decide(niet)).toMatchObject({ overdrachtId: null, doorgegeven: null, nietDoorgegeven: 'niemand' });
    expect(await stateOf(world, casusId)).toMatchObject({ reden: 'afgewezen', datum: '2015-09-11' });
    const { casussen } = await (await world.as('gijsje'))(getWerkvoorraad, { reden: 'afgewezen' });
    expect(casussen.map((rij) => rij.casusId)).toContain(casusId);
    await world.owner`update aanstelling set vervallen_op = null where rol = 'klantmanager'`;
  });
});

/** As if the other clocks had been seen to: a conversation long before the refusal, and something fitting that runs. */
async function settle(): Promise<void> {
  await world.owner`
    update casus
    set begindatum = '2015-08-20'
    where id = ${casusId}`;
  const dunya = await world.as('dunya');
  await dunya(recordGesprek, { verband, casusId, datum: '2015-08-27', kanaal: 'telefonisch', gevoerd: true });
}

describe('a bezwaar', () => {
  const object = async (gegeven: object = {}, wie = 'dunya') =>
    (await world.as(wie))(recordBezwaar, { ...on(), ingediendOp: '2015-09-01', ...gegeven });
  const answer = async (uitkomst: 'gegrond' | 'ongegrond', wie = 'aldert') =>
    (await world.as(wie))(recordBesluitOpBezwaar, { ...on(), uitkomst, datum: '2015-12-01' });

  test('is in time or not, which is told and not refused; the law gives a day for the answer', async () => {
    await begin(openBijGemeente);
    await expect(object({ ingediendOp: '2015-08-31' })).rejects.toMatchObject({ code: 'besluit_ontbreekt' });
    await decide(niet);
    world.clock.now = new Date('2015-12-01T09:00:00Z');
    expect(await object()).toMatchObject({
      bezwaren: [{ tijdig: true, uiterlijkeDatum: '2016-01-08', uitkomst: null }],
    });
    await expect(object()).rejects.toMatchObject({ code: 'bezwaar_loopt_al' });
    await answer('ongegrond');
    expect(await object({ ingediendOp: '2015-10-10', termijn: 't03b' })).toMatchObject({
      stand: 'besloten',
      bezwaren: [{ tijdig: false, uiterlijkeDatum: '2016-02-06' }, { uitkomst: 'ongegrond' }],
    });
    await expect(object({ termijn: 't04' })).rejects.toMatchObject(
      faultOn(
        'termijn',
        'Kies uit: Beslissing op bezwaar gemeente; Beslissing op bezwaar UWV; Beslissing op bezwaar UWV, medisch of arbeidskundig; Beslissing op bezwaar UWV, externe deskundige',
      ),
    );
  });

  test('that is right takes the besluit away from that day on, and a new one is asked', async () => {
    await begin(openBijGemeente);
    await decide(niet);
    const [besluit] = await world.owner`select id from besluit where aanvraag_id = ${aanvraagId}`;
    world.clock.now = new Date('2015-12-01T09:00:00Z');
    await object();
    await expect(answer('gegrond', 'dunya')).rejects.toMatchObject({ code: 'mag_niet' });
    expect(await answer('gegrond')).toMatchObject({
      ...{ stand: 'loopt', uiterlijkeDatum: '2016-01-08' },
      besluiten: [{ gevolg: 'afgewezen', herroepenOp: '2015-12-01' }],
    });
    await expect(answer('gegrond')).rejects.toMatchObject({ code: 'bezwaar_loopt_niet' });
    expect(await versionsOf(world, 'besluit', String(besluit?.['id']))).toEqual(corrected);
    expect(await decide({ datum: '2015-12-01' })).toMatchObject({
      stand: 'besloten',
      besluiten: [{ gevolg: 'toegekend' }, { gevolg: 'afgewezen' }],
    });
    expect(await factsOn('2015-09-01')).toMatchObject({ afgewezen: ['beoordeling'], toegekend: [], aanvraag: [] });
    expect(await factsOn('2015-12-01')).toMatchObject({ afgewezen: [], toegekend: ['beoordeling'], aanvraag: [] });
    expect(await factsOn('2015-06-08')).toMatchObject({ aanvraag: ['beoordeling'], aangevraagd: ['beoordeling'] });
    expect(await factsOn('2015-05-30')).toMatchObject({ aanvraag: [], aangevraagd: [] });
  });
});

/** The facts of the casus as they stood on a day. */
async function factsOn(dag: string): Promise<Record<string, unknown>> {
  await world.owner`update casus set begindatum = '2015-01-01', geopend_op = '2015-01-01' where id = ${casusId}`;
  const [row] = await world.owner.begin(async (sql) => {
    await sql.unsafe(`set local app.peildatum = '${dag}'`);
    return sql`select aangevraagd, aanvraag, toegekend, afgewezen from stand where casus_id = ${casusId}`;
  });
  return { ...row };
}
