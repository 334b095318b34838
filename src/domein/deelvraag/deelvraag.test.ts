import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { joinTeam } from '../../../test/team.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordInstemming } from '../instemming/contract.ts';
import { answerDeelvraag, getDeelkeuzes } from './contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';
const at = () => ({ verband, casusId });

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  await joinTeam(world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
});
afterAll(() => world.end());

type Vraag = {
  categorie: 'afspraak' | 'naam' | 'verslag' | 'ggz' | 'plaatsing' | 'veiligheidslijst';
  ontvanger: string;
};

async function ask(slug: string, vraag: Vraag) {
  const call = await world.as(slug);
  return call(answerDeelvraag, { ...at(), ...vraag });
}

describe('a deelvraag', () => {
  test('can be about every gegeven, and about whoever works in the verband or stands outside it', async () => {
    const inge = await world.as('inge-vermeulen');
    const { categorieen, ontvangers, organisaties } = await inge(getDeelkeuzes, at());
    expect(categorieen.map(({ sleutel }) => sleutel)).toEqual(expect.arrayContaining(['naam', 'ggz', 'overdracht']));
    expect(categorieen.find(({ sleutel }) => sleutel === 'ggz')).toMatchObject({ metInstemming: true, ziet: false });
    const sleutels = ontvangers.map(({ sleutel }) => sleutel);
    expect(sleutels).toEqual(expect.arrayContaining(['de-brug/behandelaar', 'WG', 'SCH', 'KL']));
    expect(sleutels).not.toContain('AD');
    const houders = organisaties.map(({ sleutel }) => sleutel);
    expect(houders).toEqual(expect.arrayContaining(['de-brug', 'WG']));
    expect(houders).not.toEqual(expect.arrayContaining(['uwv-amsterdam']));
    expect(houders).not.toContain('KL');
  });

  test('is answered with how much, why, on which ground and for what', async () => {
    const yes = await ask('inge-vermeulen', { categorie: 'afspraak', ontvanger: 'ggd-amsterdam/regiehouder' });
    expect(yes).toMatchObject({ uitkomst: 'volledig', anders: null, voorwaarden: [], mag: ['recordVerstrekking'] });
    expect(yes.grondslag).toMatch(/artikel/);
    expect(yes.doel.length).toBeGreaterThan(10);
    const less = await ask('inge-vermeulen', { categorie: 'afspraak', ontvanger: 'de-brug/behandelaar' });
    expect(less.uitkomst).toBe('samenvatting');
    expect(less.wat).not.toBe(yes.wat);
  });

  test('that is answered with no says what one can do instead', async () => {
    const verslag = await ask('inge-vermeulen', { categorie: 'verslag', ontvanger: 'ggd-amsterdam/regiehouder' });
    expect(verslag).toMatchObject({ uitkomst: 'nee', wat: null, mag: [] });
    expect(verslag.anders).toMatch(/./);
    const lijst = await ask('rosa-okafor', {
      categorie: 'veiligheidslijst',
      ontvanger: 'uwv-amsterdam/arbeidsdeskundige',
    });
    expect(lijst).toMatchObject({ uitkomst: 'na_verstrekkingsbesluit', mag: [] });
  });

  test('is answered otherwise once the deelnemer agrees, for who has it to share', async () => {
    const vraag = { categorie: 'ggz', ontvanger: 'uwv-amsterdam/arbeidsdeskundige' } as const;
    expect(await ask('rosa-okafor', vraag)).toMatchObject({ uitkomst: 'nee' });
    expect(await ask('noor-visser', vraag)).toMatchObject({ uitkomst: 'na_instemming', mag: ['recordInstemming'] });
    const noor = await world.as('noor-visser');
    await noor(recordInstemming, {
      ...at(),
      soort: 'toestemming_wgbo',
      ontvanger: 'uwv-amsterdam',
      categorieen: ['ggz'],
      begindatum: '2014-03-10',
      gegevenDoor: 'deelnemer',
    });
    expect(await ask('noor-visser', vraag)).toMatchObject({ uitkomst: 'bestaan', mag: ['recordVerstrekking'] });
    expect(await ask('rosa-okafor', vraag)).toMatchObject({ uitkomst: 'nee' });
  });

  test('outside the team or the verband comes with a warning', async () => {
    expect((await ask('inge-vermeulen', { categorie: 'plaatsing', ontvanger: 'KL' })).voorwaarden).toEqual([]);
    const outside = await ask('inge-vermeulen', { categorie: 'plaatsing', ontvanger: 'SW' });
    expect(outside.voorwaarden.join(' ')).toMatch(/niet mee in dit samenwerkingsverband/);
    const other = await ask('inge-vermeulen', { categorie: 'afspraak', ontvanger: 'gemeente-amsterdam/regiehouder' });
    expect(other.voorwaarden.join(' ')).toMatch(/niet in het casusteam/);
  });

  test('about nobody is refused', async () => {
    await expect(ask('inge-vermeulen', { categorie: 'naam', ontvanger: 'verzonnen' })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
      fouten: [{ veld: 'ontvanger' }],
    });
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer'])(
    'gets no answer for %s, who has nothing to do with the casus',
    async (slug) => {
      await expect(ask(slug, { categorie: 'naam', ontvanger: 'WG' })).rejects.toMatchObject({ code: 'niet_gevonden' });
      const outsider = await world.as(slug);
      await expect(outsider(getDeelkeuzes, at())).rejects.toMatchObject({ code: 'niet_gevonden' });
    },
  );
});
