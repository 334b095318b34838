import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from './form/fields.ts';
import { readForm } from './form/read.ts';
import { Form } from './form.tsx';
import { renderPage } from './render.ts';

const contract = z.strictObject({
  datum: z.iso.date().meta({ label: 'Wanneer?' }),
  kanaal: z.enum(['kantoor', 'beeldbellen']).meta({ label: 'Hoe?', options: { kantoor: 'Op kantoor' } }),
  gevoerd: z.boolean(),
  uren: z.number().nullable().optional().meta({ label: 'Hoeveel uur?', unit: 'uur per week' }),
  aanwezig: z.array(z.enum(['deelnemer', 'ouder'])).default([]),
  eigenaarId: z.uuid().meta({ label: 'Wie?' }),
  verslag: z.string().max(400).optional().meta({ lang: true }),
  wachtwoord: z.string().meta({ widget: 'password' }),
});

const filled = (answers: Record<string, string | string[]>): FormData => {
  const form = new FormData();
  for (const [naam, answer] of Object.entries(answers)) for (const one of [answer].flat()) form.append(naam, one);
  return form;
};

const draw = (more: Partial<Parameters<typeof Form>[0]> = {}): Promise<string> =>
  renderPage(<Form contract={contract} action="/gesprek" csrf="c" submit="Leg vast" {...more} />);

test('the contract decides which kind of field each answer gets', () => {
  expect(Object.fromEntries(fieldsOf(contract).map(({ naam, widget }) => [naam, widget]))).toEqual({
    datum: 'date',
    kanaal: 'radio',
    gevoerd: 'boolean',
    uren: 'number',
    aanwezig: 'checkboxes',
    eigenaarId: 'text',
    verslag: 'textarea',
    wachtwoord: 'password',
  });
});

test('what has no words of its own gets those of its name', () => {
  const [, kanaal, gevoerd] = fieldsOf(contract);
  expect(gevoerd?.label).toBe('Gevoerd');
  expect(kanaal?.options.map(({ naam }) => naam)).toEqual(['Op kantoor', 'Beeldbellen']);
});

test('an answer that may stay away says so', async () => {
  expect(await draw()).toMatch(/Hoeveel uur\?<span class="ln-optional"> \(niet verplicht\)/);
  expect(await draw()).not.toMatch(/Wanneer\?<span/);
});

test('choices of the page make a list to pick from', async () => {
  const collega = ['a', 'b', 'c', 'd', 'e'].map((waarde) => ({ waarde, naam: waarde }));
  expect(await draw({ options: { eigenaarId: collega } })).toContain('<select');
  expect(await draw({ omit: ['eigenaarId'] })).not.toContain('Wie?');
});

test('a fault stands in the summary and at its field, and every answer is kept', async () => {
  const html = await draw({
    values: { datum: '2014-02-31', kanaal: 'kantoor', uren: 1.5, gevoerd: false, wachtwoord: 'geheim' },
    fouten: [{ veld: 'datum', melding: '31-02-2014 bestaat niet' }],
  });
  expect(html).toContain('<a href="#veld-datum">Wanneer: 31-02-2014 bestaat niet</a>');
  expect(html).toMatch(
    /id="veld-datum"[^>]*type="text"[^>]*value="2014-02-31"[^>]*aria-describedby="veld-datum-hint veld-datum-fout"/,
  );
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('value="1,5"');
  expect(html).toMatch(/value="nee" checked/);
  expect(html).not.toContain('geheim');
});

test('a day is text, written as people here write it whatever the language of the browser', async () => {
  const html = await draw({ values: { datum: '2014-08-31' } });
  expect(html).toMatch(/id="veld-datum"[^>]*type="text"[^>]*value="31-08-2014"[^>]*inputmode="numeric"/);
  for (const typed of ['31-8-2014', '31-08-2014', '31082014', '2014-08-31']) {
    expect(readForm(contract, filled({ datum: typed }))).toMatchObject({ datum: '2014-08-31' });
  }
  expect(readForm(contract, filled({ datum: '31022014' }))).toMatchObject({ datum: '31022014' });
});

test('a form is read back as the input of the contract', () => {
  const input = readForm(
    contract,
    filled({
      datum: '31-8-2014',
      kanaal: 'kantoor',
      gevoerd: 'ja',
      uren: '1.250,5',
      aanwezig: ['deelnemer', 'ouder'],
      verslag: '  ',
      csrf: 'c',
      vreemd: 'x',
    }),
  );
  expect(input).toEqual({
    datum: '2014-08-31',
    kanaal: 'kantoor',
    gevoerd: true,
    uren: 1250.5,
    aanwezig: ['deelnemer', 'ouder'],
  });
});

test('what cannot be read is left for the contract to refuse', () => {
  expect(readForm(contract, filled({ datum: 'gisteren', uren: 'veel', gevoerd: 'misschien' }))).toEqual({
    datum: 'gisteren',
    uren: 'veel',
    gevoerd: 'misschien',
    aanwezig: [],
  });
});

test('whatever is typed, reading never fails and never invents a field', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('datum', 'uren', 'gevoerd', 'x'), fc.string()), (answers) => {
      const known = fieldsOf(contract).map(({ naam }) => naam);
      for (const naam of Object.keys(readForm(contract, filled(answers)))) expect(known).toContain(naam);
    }),
  );
});
