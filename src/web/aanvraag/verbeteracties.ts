import { Problem } from '../../core/problem.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import { correctBesluitOpBezwaar, correctBezwaar } from '../../domein/aanvraag/besluit.contract.ts';
import { correctOpschorting, correctVerlenging } from '../../domein/aanvraag/contract.ts';
import type { Actie } from '../casus/invulling.ts';
import { readAanvraag, sayWelke } from './welke.ts';

type Verbetering<T> = {
  operation: Actie['operation'];
  titel: string;
  /** The name in the path of what is corrected. */
  sleutel: string;
  from: (blad: AanvraagBlad) => T[];
  values: (stand: T) => Record<string, unknown>;
};

/** A correction of something that hangs on an aanvraag, with the answers that were given. */
const correctionOf = <T extends { id: string }>(verbetering: Verbetering<T>): Actie => ({
  operation: verbetering.operation,
  titel: verbetering.titel,
  knop: 'Bewaar verbetering',
  melding: 'verbeterd',
  open: async (plaats) => {
    const blad = await readAanvraag(plaats);
    const stand = verbetering.from(blad).find(({ id }) => id === plaats.page.c.req.param(verbetering.sleutel));
    if (!stand) throw new Problem('niet_gevonden');
    return { uitleg: `${sayWelke(blad)} De oude versie blijft bewaard.`, values: verbetering.values(stand) };
  },
});

const opschorting = correctionOf({
  operation: correctOpschorting,
  titel: 'Verbeter de stilstand van de termijn',
  sleutel: 'opschortingId',
  from: ({ opschortingen }) => opschortingen.filter(({ eigen }) => eigen),
  values: ({ reden, begindatum, einddatum, versie }) => ({ reden, begindatum, einddatum, versie }),
});

const verlenging = correctionOf({
  operation: correctVerlenging,
  titel: 'Verbeter de verlenging van de termijn',
  sleutel: 'verlengingId',
  from: ({ verlengingen }) => verlengingen.filter(({ eigen }) => eigen),
  values: ({ weken, grond, meegedeeldOp, versie }) => ({ weken, grond, meegedeeldOp, versie }),
});

const bezwaar = correctionOf({
  operation: correctBezwaar,
  titel: 'Verbeter het bezwaar',
  sleutel: 'bezwaarId',
  from: ({ bezwaren }) => bezwaren.filter(({ eigen }) => eigen),
  values: ({ ingediendOp, termijn, versie }) => ({ ingediendOp, termijn, versie }),
});

const besluitOpBezwaar = correctionOf({
  operation: correctBesluitOpBezwaar,
  titel: 'Verbeter het besluit op bezwaar',
  sleutel: 'bezwaarId',
  from: ({ bezwaren }) => bezwaren.filter(({ uitkomst }) => uitkomst !== null),
  values: ({ uitkomst, datum, versie }) => ({ uitkomst, datum, versie }),
});

/** What was noted wrongly of an aanvraag, beside the aanvraag and its besluit. */
export const verbeteracties: Actie[] = [opschorting, verlenging, bezwaar, besluitOpBezwaar];
