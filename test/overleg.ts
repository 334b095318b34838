import { newId } from '../src/core/id.ts';
import { seal } from '../src/core/sealed.ts';
import { testVault } from './vault.ts';
import type { World } from './world.ts';

/** A casusoverleg with a casus on its agenda, a call and an expert, laid down as if its programme had them. */
export async function keepOverleg(world: World, verband: string, casusId: string): Promise<Record<string, string>> {
  const { owner, clock, id } = world;
  const [casusoverlegId, agendapuntId] = [newId(), newId()];
  const act = {
    ...{ verband_id: id(verband), organisatie_id: id('ggd-amsterdam'), door: id('rosa-okafor') },
    geregistreerd_op: clock.now.toISOString(),
  };
  const [datum, zegel] = [
    '2014-03-20',
    (column: string, place: string) => seal(testVault, { column, id: place }, 'Geheime tekst'),
  ];
  const overleg = { ...act, id: casusoverlegId, datum, voorzitter_id: act.door };
  await owner`
    insert into casusoverleg ${owner({ ...overleg, verslag: zegel('casusoverleg.verslag', casusoverlegId) })}`;
  const plek = { id: newId(), casusoverleg_id: casusoverlegId, medewerker_id: act.door, rol: 'regiehouder' };
  await owner`insert into overlegdeelname ${owner({ ...act, ...plek })}`;
  const punt = { casus_id: casusId, casusoverleg_id: casusoverlegId, datum, weg: '{}' };
  const vraag = zegel('agendapunt.vraag', agendapuntId);
  await owner`insert into agendapunt ${owner({ ...act, ...punt, id: agendapuntId, vraag })}`;
  const tekst = zegel('overlegverslag.tekst', agendapuntId);
  await owner`
    insert into overlegverslag ${owner({ ...act, agendapunt_id: agendapuntId, casus_id: casusId, datum, tekst })}`;
  return { casusoverlegId, agendapuntId, ...(await keepSamen(world, act)) };
}

/** How it stands with a call, and whom to ask in a region. */
async function keepSamen({ owner }: World, act: Record<string, string>): Promise<Record<string, string>> {
  const regiodeskundigeId = newId();
  const stand = { oproep: 'schoolafspraken', status: 'bezig', datum: '2014-03-10' };
  await owner`insert into oproepstand ${owner({ ...act, ...stand, id: newId() })}`;
  const wie = { regio: 'twente', naam: 'Ada Voorbeeld', organisatie: 'UWV', periode: '[2014-01-01,)' };
  await owner`insert into regiodeskundige ${owner({ ...act, ...wie, id: regiodeskundigeId })}`;
  return { regiodeskundigeId };
}
