import { showDatum } from '../../core/datum.ts';
import { getMijnCasus } from '../../domein/inwoner/mijn.contract.ts';
import type { MijnCasus } from '../../domein/inwoner/mijn.contract.ts';
import { DefinitionList, List } from '../ui/data.tsx';
import { Actiebalk, EmptyState } from '../ui/guide.tsx';
import { ButtonLink, Card, Grid, keepDates, Lines, Link, PageHead, Stack, Text } from '../ui.tsx';
import { showGetal, showZin } from '../woorden.ts';
import { goOn } from '../page.tsx';
import { casusIdOf, drawMijn, mijnPath } from './page.tsx';
import type { Mijn } from './page.tsx';

/** Somebody with one casus is there at once; with more there is something to choose. */
export async function showBegin(page: Mijn): Promise<Response> {
  const [first, ...more] = page.casussen;
  if (first && more.length === 0) return goOn(page, mijnPath(first.casusId));
  return drawMijn(
    page,
    { title: 'Uw gegevens', current: 'alle' },
    <Stack>
      <PageHead titel="Uw gegevens" onder="Kies waar u over wilt lezen." />
      {first ? (
        <Card>
          <List
            items={page.casussen.map(({ casusId, programmaNaam, verband, begindatum, geslotenOp }) => (
              <Lines onder={`${verband} · sinds ${showDatum(begindatum)}${geslotenOp === null ? '' : ' · afgesloten'}`}>
                <Link href={mijnPath(casusId)}>{programmaNaam}</Link>
              </Lines>
            ))}
          />
        </Card>
      ) : (
        <EmptyState titel="Er is niets over u">Er loopt geen begeleiding die over u gaat.</EmptyState>
      )}
    </Stack>,
  );
}

/** Who helps, what was agreed and what runs: the page that an inwoner comes for. */
export async function showOverzicht(page: Mijn): Promise<Response> {
  const casusId = casusIdOf(page);
  const casus = await page.call(getMijnCasus, { casusId });
  return drawMijn(
    page,
    { title: 'Overzicht', current: 'overzicht', casusId },
    <Stack>
      <PageHead
        titel={`Dag ${casus.deelnemer?.voornaam ?? page.naam}`}
        onder="Hier leest u wie u helpt, wat er is afgesproken en wat er over u bekend is."
      />
      <Verantwoordelijk casus={casus} />
      <Grid>
        <Team casus={casus} />
        <Afspraken casus={casus} />
      </Grid>
      <Loopt casus={casus} />
      <Vragen casus={casus} />
    </Stack>,
  );
}

/** A closed casus has nobody who is accountable, and says so. */
function Verantwoordelijk({ casus: { regisseur, weerKijken, geslotenOp, woorden } }: { casus: MijnCasus }) {
  if (geslotenOp !== null) {
    return <Actiebalk titel="Uw begeleiding is afgesloten">U kunt hier nog lezen wat er is gedaan.</Actiebalk>;
  }
  if (!regisseur) return null;
  return (
    <Actiebalk titel={`${regisseur.naam} is voor u verantwoordelijk`}>
      {`${showZin(woorden.casusregisseur.enkelvoud)} bij ${regisseur.organisatie}.`}
      {weerKijken === null ? '' : ` Uiterlijk ${showDatum(weerKijken)} kijkt iemand weer hoe het met u gaat.`}
    </Actiebalk>
  );
}

function Team({ casus: { team } }: { casus: MijnCasus }) {
  return (
    <Card titel="Wie u helpen">
      {team.length === 0 ? <Text stil>Er is nu niemand die u begeleidt.</Text> : null}
      <List
        items={team.map(({ naam, organisatie, rol, sinds }) => (
          <Lines onder={`${showZin(rol)} · sinds ${showDatum(sinds)}`}>{`${naam}, ${organisatie}`}</Lines>
        ))}
      />
    </Card>
  );
}

function Afspraken({ casus: { afspraken } }: { casus: MijnCasus }) {
  return (
    <Card titel="Wat is afgesproken">
      {afspraken.length === 0 ? <Text stil>Er staan nu geen afspraken open.</Text> : null}
      <List
        items={afspraken.map(({ wat, wie, datum, eigenaar }) => (
          <Lines onder={eigenaar && wie === 'deelnemer' ? `${eigenaar.naam} helpt u eraan denken` : eigenaar?.naam}>
            <strong>{`${wie === 'deelnemer' ? 'U' : 'Wij'}: `}</strong>
            {keepDates(`${wat ?? 'een afspraak'}, voor ${showDatum(datum)}`)}
          </Lines>
        ))}
      />
    </Card>
  );
}

const period = (begin: string, eind: string | null): string =>
  eind === null ? `sinds ${showDatum(begin)}` : `${showDatum(begin)} tot en met ${showDatum(eind)}`;

function Loopt({ casus: { aanbod, trajecten, plaatsingen, detacheringen } }: { casus: MijnCasus }) {
  const items = [
    ...plaatsingen.map(({ naam: wat, werkgever, functie, uren, begindatum, einddatum }) => {
      const waar = [functie, uren === null ? null : `${showGetal(uren)} uur per week`, period(begindatum, einddatum)];
      return <Lines onder={waar.filter(Boolean).join(' · ')}>{werkgever ? `${wat} bij ${werkgever}` : wat}</Lines>;
    }),
    ...detacheringen.map(({ inlener, functie, uren, begindatum, einddatum }) => {
      const waar = [functie, uren === null ? null : `${showGetal(uren)} uur per week`, period(begindatum, einddatum)];
      return <Lines onder={waar.filter(Boolean).join(' · ')}>{`U bent gedetacheerd bij ${inlener}`}</Lines>;
    }),
    ...trajecten.map(({ naam, aanbieder, begindatum, einddatum }) => (
      <Lines onder={[aanbieder, period(begindatum, einddatum)].filter(Boolean).join(' · ')}>{naam}</Lines>
    )),
    ...aanbod.map(({ naam, datum, antwoord }) => (
      <Lines onder={`Aangeboden op ${showDatum(datum)} · ${antwoord ?? 'u heeft nog niet geantwoord'}`}>{naam}</Lines>
    )),
  ];
  if (items.length === 0) return null;
  return (
    <Card titel="Wat er nu loopt">
      <List items={items} />
    </Card>
  );
}

/** How to ask for a correction or to object (AVG 16 and 21): by the organisation that is accountable. */
function Vragen({ casus: { regisseur, verband, programmaNaam, begindatum, casusId } }: { casus: MijnCasus }) {
  const bij = regisseur ? `${regisseur.organisatie}, bijvoorbeeld aan ${regisseur.naam}` : 'de organisatie die u hielp';
  return (
    <Card titel="Klopt er iets niet?">
      <Text>
        {`U mag vragen om een fout te verbeteren. U mag ook bezwaar maken tegen het gebruik van uw gegevens. Vraag het aan ${bij}. U krijgt binnen een maand antwoord.`}
      </Text>
      <Text>
        Bent u het niet eens met het antwoord? Vraag naar de functionaris gegevensbescherming van die organisatie, of ga
        naar de Autoriteit Persoonsgegevens.
      </Text>
      <DefinitionList
        items={[
          ['Programma', programmaNaam],
          ['Samenwerking', verband],
          ['Sinds', showDatum(begindatum)],
        ]}
      />
      <ButtonLink href={`${mijnPath(casusId)}/gegevens`} kind="secundair">
        Lees wat over u bekend is
      </ButtonLink>
    </Card>
  );
}
