import type { Indicator, Programma } from '../programma/contract.ts';
import type { Cijfer } from './contract.ts';
import { opens } from './tellen.ts';
import type { Aantal } from './tellen.ts';

const eenheden = ({ woorden }: Programma): Record<Indicator['telt'], string> => ({
  casussen: woorden.casus.meervoud,
  deelnemers: woorden.deelnemer.meervoud,
  gesprekken: 'gesprekken',
  gesprekken_jaar: 'gesprekken',
  medewerkers: 'medewerkers',
  plaatsingen: woorden.plaatsing.meervoud,
  verbanden: 'samenwerkingsverbanden',
  aanvragen: 'aanvragen',
  trajectplekken: 'plekken',
  bedrag: 'euro',
});

const notYours = 'Dit cijfer is van de organisatie die de lijst levert. Alleen collega’s daar zien het.';

/** Every indicator of the programme with its definition, since a figure without one says nothing. */
export function figuresOf(programma: Programma, aantallen: Record<string, Aantal>): Cijfer[] {
  const eenheid = eenheden(programma);
  return Object.entries(programma.indicatoren).map(([sleutel, indicator]) => {
    const { naam, definitie, telt, norm, doel } = indicator;
    const waarde = aantallen[sleutel]?.waarde ?? null;
    return {
      sleutel,
      naam,
      definitie,
      waarde,
      eenheid: eenheid[telt],
      opent: opens(indicator),
      ...partOf(indicator, waarde, aantallen),
      ...(norm !== undefined && { norm }),
      ...(doel && { doel }),
      ...(waarde === null && { toelichting: notYours }),
    };
  });
}

type Deel = Pick<Cijfer, 'noemer' | 'aandeel' | 'gemiddelde' | 'toelichting'>;

/** A part of nothing is no part. Where only the whole is not for the reader, the value still is. */
function partOf({ deel_van, als }: Indicator, waarde: number | null, aantallen: Record<string, Aantal>): Deel {
  if (deel_van === undefined) return {};
  const noemer = aantallen[deel_van]?.waarde ?? null;
  const part = waarde === null || noemer === null || noemer === 0 ? null : waarde / noemer;
  const deel = als === 'gemiddelde' ? { gemiddelde: part } : { aandeel: part };
  return { noemer, ...deel, ...(noemer === null && { toelichting: notYours }) };
}
