import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settlePersoon } from './vermelding.ts';
import type { Inhoud, Vermelding } from './vermelding.ts';

const rij = (begin: string, einde: string | null, voornaam = 'Proef'): Inhoud => ({
  achternaam: 'Voorbeeld',
  voornaam,
  geboortedatum: '1990-01-01',
  begin,
  einde,
  kenmerken: {},
  weegwaarden: {},
});
const staat = (begin: string, einde: string | null): Vermelding => ({ ...rij(begin, einde), id: begin, versie: 1 });
const settle = (bekend: Vermelding[], rijen: Inhoud[]): string[] =>
  settlePersoon(bekend, rijen).map(({ uitkomst }) => uitkomst);

describe('the rows of one person', () => {
  test('are new when nothing stands', () => {
    expect(settle([], [rij('2012-01-01', '2013-01-01'), rij('2014-01-01', null)])).toEqual(['nieuw', 'nieuw']);
  });

  test('change nothing when they say what stands', () => {
    expect(settle([staat('2012-01-01', null)], [rij('2012-01-01', null)])).toEqual(['ongewijzigd']);
  });

  test('with the same begin and something else are a change', () => {
    expect(settle([staat('2012-01-01', null)], [rij('2012-01-01', '2013-01-01')])).toEqual(['gewijzigd']);
    expect(settle([staat('2012-01-01', null)], [rij('2012-01-01', null, 'Ander')])).toEqual(['gewijzigd']);
  });

  test('may end one period and begin the next, in whatever order the file has them', () => {
    const bekend = [staat('2012-01-01', null)];
    expect(settle(bekend, [rij('2014-01-01', null), rij('2012-01-01', '2013-01-01')])).toEqual(['nieuw', 'gewijzigd']);
  });

  test('that overlap a period that stays are rejected with its first day', () => {
    const [besluit] = settlePersoon([staat('2012-02-01', null)], [rij('2013-01-01', null)]);
    expect(besluit).toMatchObject({
      uitkomst: 'afgekeurd',
      melding: 'Deze periode overlapt met de periode vanaf 01-02-2012 die al op de lijst staat',
    });
  });

  test('are looked at again when a change is rejected', () => {
    const bekend = [staat('2012-01-01', '2013-01-01'), staat('2013-06-01', null)];
    const rijen = [rij('2012-06-01', '2013-02-01'), rij('2012-01-01', '2012-06-01'), rij('2013-03-01', '2013-07-01')];
    expect(settle(bekend, rijen)).toEqual(['nieuw', 'gewijzigd', 'afgekeurd']);
    expect(settle(bekend, [rij('2012-06-01', '2013-01-01'), rij('2012-01-01', '2014-01-01')])[1]).toBe('afgekeurd');
  });

  test('never leave two periods that overlap', () => {
    const day = (n: number): string => new Date(Date.UTC(2012, 0, 1 + n)).toISOString().slice(0, 10);
    const perioden = fc
      .uniqueArray(fc.nat(60), { maxLength: 8 })
      .map((dagen) => dagen.toSorted((a, b) => a - b))
      .map((dagen) =>
        Array.from({ length: Math.floor(dagen.length / 2) }, (_, i): [string, string] => [
          day(dagen[2 * i] ?? 0),
          day(dagen[2 * i + 1] ?? 0),
        ]),
      );
    fc.assert(
      fc.property(perioden, perioden, (eerst, daarna) => {
        const bekend = eerst.map(([begin, einde]) => staat(begin, einde));
        const besluiten = settlePersoon(
          bekend,
          daarna.map(([begin, einde]) => rij(begin, einde)),
        );
        const vervangen = besluiten.flatMap((een) => (een.uitkomst === 'gewijzigd' ? [een.vorige.id] : []));
        const nu = [
          ...bekend.filter(({ id }) => !vervangen.includes(id)),
          ...besluiten.flatMap((een) => (['nieuw', 'gewijzigd'].includes(een.uitkomst) ? [een.rij] : [])),
        ].toSorted((a, b) => a.begin.localeCompare(b.begin));
        for (const [i, een] of nu.entries()) {
          const volgende = nu[i + 1];
          if (volgende) expect(een.einde !== null && een.einde <= volgende.begin).toBe(true);
        }
      }),
    );
  });
});
