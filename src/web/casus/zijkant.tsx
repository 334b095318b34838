import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { WaaromZieIkDit } from '../toegang/waarom.tsx';
import { DefinitionList, List } from '../ui/data.tsx';
import { Buttons, ButtonLink, Card, Hidden, Lines, Link, Text } from '../ui.tsx';
import { showNamen, showZin } from '../woorden.ts';
import { casusPath, overdrachtPath } from './pad.ts';
import type { Programma, Ref } from './pad.ts';
import { WaaromAfspraken, WaaromLijsten } from './waarom.tsx';

type Deel = { blad: CasusBlad; pad: Ref; say: (zin: string) => string };

/** What can begin, in the order in which it is most often needed. */
const nieuw: [operation: string, naam: string, pad: string][] = [
  ['recordGesprek', 'Gesprek', 'gesprekken'],
  ['recordContactpoging', 'Contactpoging', 'contactpogingen'],
  ['recordAfspraak', 'Afspraak', 'afspraken'],
  ['recordAanbod', 'Aanbod', 'aanbod'],
  ['recordTraject', 'Traject', 'trajecten'],
  ['recordWerkgevercontact', 'Werkgever', 'werkgevercontacten'],
  ['recordPlaatsing', 'Werk', 'plaatsingen'],
  ['recordAanvraag', 'Aanvraag', 'aanvragen'],
  ['recordAgendapunt', 'Op de agenda', 'agendapunten'],
  ['recordOverdracht', 'Overdracht', 'overdrachten'],
  ['recordUitstroom', 'Sluit af', 'uitstroom'],
];

export function LegVast({ blad: { mag }, pad }: Deel) {
  const open = nieuw.filter(([operation]) => mag.includes(operation));
  if (open.length === 0) return null;
  return (
    <Card titel="Leg vast">
      <Buttons pairs>
        {open.map(([, naam, deel]) => (
          <ButtonLink href={`${casusPath(pad)}/${deel}/nieuw`} kind="secundair">
            {naam}
          </ButtonLink>
        ))}
      </Buttons>
    </Card>
  );
}

type Wie = { naam: string; organisatie: string; zelf: boolean };
type Lid = CasusBlad['team'][number];

function Wie({ naam, organisatie, zelf }: Wie) {
  return (
    <>
      {zelf ? <strong>U, </strong> : null}
      {`${naam}, ${organisatie}`}
    </>
  );
}

/** Everybody once, with all that this person does here; who is accountable stands first. */
function listPersonen({ regisseur, team, casus }: CasusBlad): { wie: Wie; rollen: string[]; leden: Lid[] }[] {
  const regie = casus.woorden.casusregisseur.enkelvoud;
  const allen = new Map([...(regisseur ? [regisseur] : []), ...team].map((wie) => [wie.id, wie]));
  return [...allen.values()].map((wie) => {
    const leden = team.filter(({ id }) => id === wie.id);
    const rollen = leden.map(({ rol }) => rol);
    // A role may have the very name of who is accountable, or that name with more words to it.
    const met =
      wie.id === regisseur?.id ? [regie, ...rollen.filter((rol) => !rol.split(/[ -]/).includes(regie))] : rollen;
    return { wie, rollen: met, leden };
  });
}

export function WieDoetWat({ blad, pad, say }: Deel) {
  const { overdracht, inzage, mag } = blad;
  const items = listPersonen(blad).map(({ wie, rollen, leden }): [string, Child] => [
    showZin(showNamen(rollen)),
    <>
      <Wie {...wie} />
      {leden.map((lid) => (
        <HaalEruit blad={blad} pad={pad} lid={lid} />
      ))}
    </>,
  ]);
  if (overdracht) {
    const naar = [overdracht.naarNaam, overdracht.naar].filter(Boolean).join(', ');
    items.push(['Aangeboden aan', <Link href={overdrachtPath(pad, overdracht.id)}>{naar}</Link>]);
  }
  return (
    <Card titel="Wie doet wat">
      <DefinitionList items={items} />
      {mag.includes('recordBetrokkenheid') ? (
        <Text>
          <Link href={`${casusPath(pad)}/betrokkenheden/nieuw`}>Betrek een collega</Link>
        </Text>
      ) : null}
      <WaaromZieIkDit inzage={inzage} over={['naam', 'overdracht']} say={say} />
    </Card>
  );
}

type Vertrek = Omit<Deel, 'say'> & { lid: Lid };

/** Who has the regie goes with an overdracht, so there is nothing to take away here. */
function HaalEruit({ blad: { mag, regisseur }, pad, lid }: Vertrek) {
  if (!mag.includes('endBetrokkenheid') || (lid.metRegie && lid.id === regisseur?.id)) return null;
  return (
    <Text>
      <Link href={`${casusPath(pad)}/betrokkenheden/${lid.betrokkenheidId}/einde`}>
        Haal uit het team<Hidden>{`: ${lid.naam} als ${lid.rol}`}</Hidden>
      </Link>
    </Text>
  );
}

/** Where a casus stands, beside a form in which somebody adds to it. */
export function Stand({ blad: { casus, aandacht, afspraken }, say }: Omit<Deel, 'pad'>) {
  const items: [string, Child][] = [
    ['Laatste gesprek', casus.laatsteGesprek ? showDatum(casus.laatsteGesprek) : 'nog geen'],
  ];
  if (casus.faseNaam !== null) items.unshift(['Fase', casus.faseNaam]);
  if (aandacht) items.push(['Kijk op', `${showDatum(aandacht.datum)}: ${aandacht.zin}`]);
  return (
    <>
      <Card titel="Hoe het er nu voor staat">
        <DefinitionList items={items} />
      </Card>
      {afspraken.length > 0 ? (
        <Card titel="Open afspraken">
          <List
            items={afspraken.map((afspraak) => (
              <AfspraakRegel {...afspraak} say={say} />
            ))}
          />
        </Card>
      ) : null}
    </>
  );
}

type Afspraak = CasusBlad['afspraken'][number] & Pick<Deel, 'say'>;

function AfspraakRegel({ wat, wie, datum, eigenaar, say }: Afspraak) {
  const door = wie === 'deelnemer' ? say('de deelnemer') : eigenaar.zelf ? 'u' : eigenaar.naam;
  return <Lines onder={`${showDatum(datum)} · ${door}`}>{wat ?? 'Afspraak'}</Lines>;
}

export function OpenAfspraken({ blad, pad, say }: Deel) {
  const { afspraken, mag } = blad;
  if (afspraken.length === 0) return null;
  return (
    <Card titel="Open afspraken">
      <List
        items={afspraken.map((afspraak) => (
          <>
            <AfspraakRegel {...afspraak} say={say} />
            {mag.includes('recordAfloop') ? (
              <Text>
                <Link href={`${casusPath(pad)}/afspraken/${afspraak.id}/afloop`}>Leg de afloop vast</Link>
              </Text>
            ) : null}
          </>
        ))}
      />
      <WaaromAfspraken blad={blad} say={say} />
    </Card>
  );
}

type Vermelding = Pick<CasusBlad['lijst'][number], 'loopt' | 'begindatum' | 'einde'>;

/** Since when, for who may know that; for others only whether it still is so. */
function listed({ loopt, begindatum, einde }: Vermelding): string {
  if (begindatum === null) return loopt ? 'staat erop' : 'staat er niet meer op';
  return `sinds ${showDatum(begindatum)}${einde === null ? '' : `, eraf per ${showDatum(einde)}`}`;
}

export function Lijsten({ blad, pad, say, programma }: Deel & { programma: Programma }) {
  const { lijst, mag } = blad;
  if (lijst.length === 0) return null;
  return (
    <Card titel="Op de lijst">
      <List
        items={lijst.map(({ id, naam, loopt, begindatum, einde, eigen }) => (
          <>
            <Lines onder={listed({ loopt, begindatum, einde })}>{naam}</Lines>
            {loopt && eigen && mag.includes('endLijstvermelding') ? (
              <Text>
                <Link href={`${casusPath(pad)}/lijstvermeldingen/${id}/einde`}>Van de lijst</Link>
              </Text>
            ) : null}
          </>
        ))}
      />
      <WaaromLijsten {...{ blad, programma, say }} />
    </Card>
  );
}
