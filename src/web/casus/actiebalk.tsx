import { showDatum } from '../../core/datum.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { Actiebalk } from '../ui/guide.tsx';
import { Badge, ButtonLink } from '../ui.tsx';
import type { ButtonKind } from '../ui.tsx';
import { showTermijn, showZin, toneOfTermijn } from '../woorden.ts';
import { casusPath, overdrachtPath } from './pad.ts';
import type { Ref } from './pad.ts';

/** An act that this reason asks for: what it is called, where it is, and the operation that must be allowed. */
type Stap = { naam: string; pad: string; operation: string };

const gesprek: Stap = { naam: 'Leg een gesprek vast', pad: '/gesprekken/nieuw', operation: 'recordGesprek' };
const aanbod: Stap = { naam: 'Leg een aanbod vast', pad: '/aanbod/nieuw', operation: 'recordAanbod' };
const afspraak: Stap = { naam: 'Leg een afspraak vast', pad: '/afspraken/nieuw', operation: 'recordAfspraak' };
const tafel: Stap = { naam: 'Ga naar de kandidaatkaart', pad: '/kandidaatkaart', operation: 'recordBeoordeling' };
const afsluiten: Stap = { naam: 'Sluit de casus af', pad: '/uitstroom/nieuw', operation: 'recordUitstroom' };
const overdracht: Stap = { naam: 'Bied opnieuw aan', pad: '/overdrachten/nieuw', operation: 'recordOverdracht' };

const onto = (
  naam: string,
  operation: string,
  pad: (id: string) => string,
  first: { id: string } | undefined,
): Stap[] => (first ? [{ naam, operation, pad: pad(first.id) }] : []);

/** What ends first is what the reason is about; what has no end comes last. */
function firstEnding<Act extends { einddatum?: string | null | undefined }>(acts: Act[]): Act | undefined {
  return acts.toSorted((a, b) => (a.einddatum ?? '9999').localeCompare(b.einddatum ?? '9999'))[0];
}

/** The kenmerk that was seen longest ago, or never, of those that one may record. */
function again({ kenmerken, waarnemingen }: CasusBlad): Stap[] {
  const seen = (sleutel: string): string => waarnemingen.find(({ kenmerk }) => kenmerk === sleutel)?.datum ?? '';
  const [oldest] = Object.entries(kenmerken)
    .filter(([, { mag, minstens_per_jaar }]) => mag && minstens_per_jaar !== undefined)
    .toSorted(([one], [other]) => seen(one).localeCompare(seen(other)));
  if (!oldest) return [];
  const [sleutel, { naam }] = oldest;
  const pad = `/waarnemingen/nieuw?kenmerk=${sleutel}`;
  return [{ naam: `Leg vast: ${naam}`, pad, operation: 'recordWaarneming' }];
}

/** For who may decide: the aanvraag that waits for that, of which the law asks it first. */
function decide(aanvragen: AanvraagBlad[], operation: 'recordBesluit' | 'recordBesluitOpBezwaar'): Stap[] {
  const [first] = aanvragen
    .filter(({ mag }) => mag.includes(operation))
    .toSorted((a, b) => (a.uiterlijkeDatum ?? '9999').localeCompare(b.uiterlijkeDatum ?? '9999'));
  const deel = operation === 'recordBesluit' ? 'besluit' : 'besluit-op-bezwaar';
  return onto('Leg het besluit vast', operation, (id) => `/aanvragen/${id}/${deel}`, first);
}

type Reden = NonNullable<CasusBlad['aandacht']>['reden'];

/** What to do next for each reason, best first. */
const stappen: Record<Reden, (blad: CasusBlad, aanvragen: AanvraagBlad[]) => Stap[]> = {
  overdracht: () => [],
  overdracht_geweigerd: () => [overdracht, gesprek],
  afspraak: ({ afspraken }) => [
    ...onto('Leg de afloop vast', 'recordAfloop', (id) => `/afspraken/${id}/afloop`, afspraken[0]),
  ],
  eerste_gesprek: () => [gesprek],
  geen_gesprek: () => [gesprek],
  geen_aanbod: () => [aanbod],
  aanbod_geweigerd: () => [aanbod],
  aanbod_open: ({ aanbod: running }) =>
    onto(
      'Leg het antwoord vast',
      'recordAanbodAntwoord',
      (id) => `/aanbod/${id}/antwoord`,
      running.find(({ antwoord }) => antwoord === null),
    ),
  traject_einde: ({ trajecten }) =>
    onto('Leg het einde vast', 'endTraject', (id) => `/trajecten/${id}/afloop`, firstEnding(trajecten)),
  plaatsing_einde: ({ plaatsingen }) =>
    onto('Leg het einde vast', 'endPlaatsing', (id) => `/plaatsingen/${id}/afloop`, firstEnding(plaatsingen)),
  detachering_einde: ({ detacheringen }) =>
    onto('Leg het einde vast', 'endDetachering', (id) => `/detacheringen/${id}/afloop`, firstEnding(detacheringen)),
  plek_einde: ({ plekken }) =>
    onto('Leg het einde vast', 'endTrajectplek', (id) => `/trajectplekken/${id}/afloop`, firstEnding(plekken)),
  duurzaamheid: () => [gesprek, afsluiten],
  van_lijst: () => [gesprek, afsluiten],
  benodigdheid: () => [tafel],
  opnieuw_beoordelen: () => [tafel],
  aanvraag_termijn: (_, aanvragen) => [...decide(aanvragen, 'recordBesluit'), gesprek],
  aanvraag_verwacht: (_, aanvragen) => [...decide(aanvragen, 'recordBesluit'), gesprek],
  bezwaar_termijn: (_, aanvragen) => [...decide(aanvragen, 'recordBesluitOpBezwaar'), gesprek],
  afgewezen: () => [gesprek, afspraak],
  casusoverleg: ({ agendapunten }) =>
    onto('Ga naar het casusoverleg', 'getOverlegcasus', (id) => `/agendapunten/${id}`, agendapunten[0]),
  kenmerk_opnieuw: again,
};

type Deel = { blad: CasusBlad; aanvragen: AanvraagBlad[]; pad: Ref };

/** When somebody looks and why, with the one act that answers it; for who cannot do it, who can. */
export function Aandachtsbalk({ blad, aanvragen, pad, vandaag }: Deel & { vandaag: string }) {
  const { aandacht } = blad;
  if (!aandacht) return null;
  const { datum, zin, reden } = aandacht;
  return (
    <Actiebalk
      titel={
        <>
          {`${showZin(zin)} `}
          <Badge tone={toneOfTermijn(datum, vandaag)}>{showTermijn(datum, vandaag)}</Badge>
        </>
      }
      acties={<Acties {...{ blad, aanvragen, pad, reden }} />}
    >
      {`Kijk op ${showDatum(datum)}. ${verantwoording(blad)}`}
    </Actiebalk>
  );
}

function Acties({ blad, aanvragen, pad, reden }: Deel & { reden: Reden }) {
  if (reden === 'overdracht') return <OverdrachtKnop blad={blad} pad={pad} kind="primair" />;
  const open = stappen[reden](blad, aanvragen).filter(({ operation }) => blad.mag.includes(operation));
  return (
    <>
      {open.map(({ naam, pad: act }, index) => (
        <ButtonLink href={`${casusPath(pad)}${act}`} kind={index === 0 ? 'primair' : 'secundair'}>
          {naam}
        </ButtonLink>
      ))}
      <OverdrachtKnop blad={blad} pad={pad} kind="secundair" />
    </>
  );
}

function OverdrachtKnop({ blad, pad, kind }: { blad: CasusBlad; pad: Ref; kind: ButtonKind }) {
  if (!blad.overdracht) return null;
  const answers = blad.mag.includes('recordOverdrachtAntwoord');
  return (
    <ButtonLink href={overdrachtPath(pad, blad.overdracht.id)} kind={kind}>
      {answers ? 'Beantwoord de overdracht' : 'Bekijk de overdracht'}
    </ButtonLink>
  );
}

/** Who is accountable in the meantime. */
function verantwoording({ overdracht: offer, regisseur }: CasusBlad): string {
  const wie = regisseur?.zelf === true ? 'U' : `${regisseur?.naam ?? ''} (${regisseur?.organisatie ?? ''})`;
  if (!offer) return `${wie} ${regisseur?.zelf === true ? 'bent' : 'is'} verantwoordelijk.`;
  const coordinator = offer.verlopen
    ? `Coördinator ${offer.escalatie} heeft gehoord dat het antwoord uitblijft.`
    : `Zonder antwoord op ${showDatum(offer.antwoordVoor)} hoort coördinator ${offer.escalatie} het.`;
  return `${wie} blijft verantwoordelijk tot ${offer.naar} aanvaardt. ${coordinator}`;
}
