import { describe, expect, it } from 'vitest';
import { faultsOf, fieldsOf, queryOf, readMoment } from './peil.ts';

describe('a moment in the address', () => {
  it.each([
    ['2014-08-31T18:00', '2014-08-31T16:00:00Z'],
    ['2014-01-31T18:00', '2014-01-31T17:00:00Z'],
    ['31-08-2014 9:05', '2014-08-31T07:05:00Z'],
    ['2014-08-31T16:00:00Z', '2014-08-31T16:00:00Z'],
  ])('%s is meant as the clock in the Netherlands shows it, unless it says otherwise', (tekst, moment) => {
    expect(readMoment(tekst)).toBe(moment);
  });

  it.each(['gisteren', '2014-02-30T18:00', '31-08-2014 25:00'])('%s stays what it was, to be refused', (tekst) => {
    expect(readMoment(tekst)).toBe(tekst);
  });

  it('comes back in the field as people write it, or as it was typed', () => {
    const asked = { peildatum: '2014-08-31', bekendOp: '2014-08-31T16:00:00Z' };
    expect(fieldsOf(asked)).toEqual({ peildatum: '31-08-2014', bekendOp: '31-08-2014 18:00' });
    const wrong = { peildatum: '31-02-2014', bekendOp: 'gisteren' };
    expect(fieldsOf(wrong)).toEqual(wrong);
    expect(fieldsOf({})).toEqual({ peildatum: '', bekendOp: '' });
  });

  it('that could not be read is asked for as people write it', () => {
    const fouten = [{ veld: 'bekendOp', melding: 'Vul een moment in zoals 2014-08-31T18:00:00Z' }];
    expect(faultsOf({ bekendOp: '31-08-2014' }, fouten)[0]?.melding).toContain('zoals 31-08-2014 18:00');
    const komt = [{ veld: 'bekendOp', melding: 'Dit moment moet nog komen' }];
    expect(faultsOf({ bekendOp: '2114-08-31T16:00:00Z' }, komt)).toEqual(komt);
  });
});

it('an address holds only what was asked', () => {
  expect(queryOf({})).toBe('');
  expect(queryOf({ peildatum: '2014-08-31' })).toBe('?peildatum=2014-08-31');
});
