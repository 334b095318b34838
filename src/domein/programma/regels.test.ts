import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getRegels } from './regels.contract.ts';

const verband = 'top600-amsterdam';
let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

describe('the rules of a programme', () => {
  it('are sentences with names, not keys', async () => {
    const call = await world.as('inge-vermeulen');
    const regels = await call(getRegels, { verband });
    const zorg = regels.fasen.find(({ fase }) => fase === 'zorg_of_dagbesteding');
    expect(zorg?.wanneer).toBe(
      'De casus is nog open en het aanbod dat nu loopt is Behandeltraject of Dagbestedingstraject.',
    );
    expect(zorg?.volgende).toEqual(['Traject naar werk', 'Aan het werk', 'Anders beëindigd']);
    expect(zorg?.wacht).toEqual({ op: 'een nieuwe blik op wat er kan', duur: '3 maanden' });
    expect(regels.uitkomsten[0]).toEqual({
      naam: 'Betaald werk en van de TOP600-lijst',
      telt: true,
      eisen: 'De casus heeft nu betaald werk en is van de lijst af.',
    });
    expect(regels.weigeringen.map(({ wat, volgende, duur }) => ({ wat, volgende, duur }))).toEqual([
      { wat: 'overdracht', volgende: 'coördinator', duur: '2 weken' },
      { wat: 'aanbod', volgende: 'regiehouder', duur: '2 weken' },
    ]);
  });

  it('say what is asked about a person, and under which row of the access matrix that falls', async () => {
    const call = await world.as('joris-vink');
    const { kenmerken } = await call(getRegels, { verband });
    expect(kenmerken.map(({ naam, gegeven, perJaar }) => [naam, gegeven, perJaar])).toEqual([
      ['Participatietrede', 'Participatietrede en netwerk', 2],
      ['Sociaal netwerk', 'Participatietrede en netwerk', 2],
      ['Werkuren', 'Mogelijkheden om te werken', null],
      ['Wat eerst nodig is', 'Plan met alle leefdomeinen', null],
    ]);
    expect(kenmerken[1]?.antwoorden).toEqual(['Voldoende', 'Beperkt', 'Geïsoleerd', 'Onbekend']);
  });

  it('say who may have regie and who hears of a term that has passed', async () => {
    const call = await world.as('petra-kramer');
    const { rollen, termijnen } = await call(getRegels, { verband });
    expect(rollen.filter(({ regisseur }) => regisseur).map(({ naam }) => naam)).toEqual([
      'regiehouder',
      'arbeidsdeskundige',
    ]);
    expect(termijnen.every(({ duur, escalatie }) => /^\d/.test(duur) && escalatie === 'coördinator')).toBe(true);
  });

  it('are not there for a colleague of another verband', async () => {
    const call = await world.as('ruud-buiten');
    await expect(call(getRegels, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
