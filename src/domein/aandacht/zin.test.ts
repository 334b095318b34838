import { describe, expect, test } from 'vitest';
import { Reden } from './contract.ts';
import { aandachtZin } from './zin.ts';

/** What a reason keeps that is no day. */
const teksten: Partial<Record<Reden, string>> = {
  afspraak: 'Rijbewijs halen',
  kenmerk_opnieuw: 'P6M Participatietrede',
};

describe('the sentence of a moment of attention', () => {
  test.each(Reden.options)('says why for %s, also to who may not know since when or of what', (reden) => {
    const moment = { reden, datum: '2014-03-20' };
    const whole = aandachtZin({ ...moment, tekst: teksten[reden] ?? '2014-02-11' }, '2014-03-10');
    const short = aandachtZin({ ...moment, tekst: null }, '2014-03-10');
    for (const zin of [whole, short]) expect(zin).toMatch(/^[a-z].{9,}$/);
    expect(short).not.toMatch(/undefined|NaN|februari|Rijbewijs|\d/);
  });
});
