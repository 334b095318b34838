import { showDatum } from '../../core/datum.ts';
import type { Regels } from '../../domein/programma/regels.contract.ts';
import { Badge, Lines, Part, Stack, Text } from '../ui.tsx';
import { DefinitionList, List, Table } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { showNamen, showZin } from '../woorden.ts';
import { Regels as Selectieregels } from '../selectie/delen.tsx';

/** Each part of the rules of a programme as it is read on its page. */

export function Fasen({ fasen }: Pick<Regels, 'fasen'>) {
  return (
    <Stack>
      <Text stil>Een casus is in de laatste fase hieronder waarvan de voorwaarde waar is.</Text>
      {fasen.map(({ naam, omschrijving, wanneer, volgende, wacht }) => (
        <Part titel={naam}>
          <Text>{omschrijving}</Text>
          <DefinitionList
            items={[
              ['Wanneer', wanneer],
              ['Wacht op', wacht ? `${showZin(wacht.op)}. Na ${wacht.duur} kijkt iemand.` : 'Niets: dit is een einde.'],
              ['Daarna', volgende.length > 0 ? showNamen(volgende) : 'De casus is gesloten.'],
            ]}
          />
        </Part>
      ))}
    </Stack>
  );
}

export function Termijnen({ termijnen }: Pick<Regels, 'termijnen'>) {
  return (
    <Table
      caption="Termijnen"
      rijen={termijnen}
      kolommen={[
        {
          kop: 'Wat er gebeurt',
          soort: 'naam',
          cel: ({ omschrijving, grondslag }) => <Lines onder={grondslag}>{omschrijving}</Lines>,
        },
        { kop: 'Termijn', cel: ({ duur }) => duur },
        { kop: 'Te laat? Dan hoort het', cel: ({ escalatie }) => escalatie },
      ]}
    />
  );
}

/** What the law asks: a term that changed stands there twice, each with its days. */
export function Wettelijk({ wettelijk }: Pick<Regels, 'wettelijk'>) {
  return (
    <Table
      caption="Termijnen van de wet"
      rijen={wettelijk}
      kolommen={[
        { kop: 'Termijn', soort: 'naam', cel: ({ naam, aanvraag }) => <Lines onder={aanvraag}>{naam}</Lines> },
        { kop: 'Duur', cel: ({ duur }) => duur },
        { kop: 'Artikel', cel: ({ grondslag, bron }) => <Lines onder={`bron: ${bron}`}>{grondslag}</Lines> },
        { kop: 'Geldt', cel: sayGeldig },
      ]}
    />
  );
}

function sayGeldig({ geldigVan, geldigTot }: Regels['wettelijk'][number]): string {
  const van = geldigVan === null ? '' : `vanaf ${showDatum(geldigVan)}`;
  const tot = geldigTot === null ? '' : `tot en met ${showDatum(geldigTot)}`;
  return [van, tot].filter(Boolean).join(' ') || 'nu';
}

export function Rollen({ rollen, regisseur }: Pick<Regels, 'rollen'> & { regisseur: string }) {
  const regie = rollen.filter((rol) => rol.regisseur).map(({ naam }) => naam);
  return (
    <>
      <Text>{`De regie van een casus kan liggen bij: ${showNamen(regie)}. Wij noemen die collega de ${regisseur}.`}</Text>
      <Table
        caption="Rollen"
        rijen={rollen}
        kolommen={[
          {
            kop: 'Rol',
            soort: 'naam',
            cel: ({ naam, partners }) => <Lines onder={showNamen(partners)}>{showZin(naam)}</Lines>,
          },
          { kop: 'Mag vastleggen', cel: ({ mag }) => (mag.length > 0 ? showZin(showNamen(mag)) : 'Niets') },
          { kop: 'En verder', cel: (rol) => <Verder rol={rol} /> },
        ]}
      />
    </>
  );
}

function Verder({ rol }: { rol: Regels['rollen'][number] }) {
  const taken = [
    rol.regisseur ? 'mag regie hebben' : '',
    rol.escalatie ? 'hoort wat te laat is' : '',
    rol.cijfers ? 'ziet de cijfers' : '',
  ].filter(Boolean);
  return <>{taken.length > 0 ? showZin(showNamen(taken)) : '–'}</>;
}

export function Weigeringen({ weigeringen }: Pick<Regels, 'weigeringen'>) {
  return (
    <Stack>
      <Text>Nee is nooit het einde. Wie weigert, kiest meteen de volgende stap.</Text>
      {weigeringen.map(({ wat, volgende, duur, stappen }) => (
        <Part titel={`Nee op: ${wat}`}>
          <Text>{`Daarna is de ${volgende} aan zet. De volgende stap is binnen ${duur} gezet. De keuzes zijn:`}</Text>
          <List items={stappen} />
        </Part>
      ))}
    </Stack>
  );
}

export function Aanbod({ aanbod }: Pick<Regels, 'aanbod'>) {
  return (
    <Table
      caption="Soorten aanbod"
      rijen={aanbod}
      kolommen={[
        { kop: 'Aanbod', soort: 'naam', cel: ({ naam }) => naam },
        { kop: 'Richting', cel: ({ richting }) => showZin(richting) },
        { kop: 'Telt als iets passends', cel: ({ passend }) => (passend ? 'Ja, zolang het loopt' : 'Nee') },
        { kop: 'Duurt hoogstens', cel: ({ maximaal }) => maximaal ?? 'Geen grens' },
      ]}
    />
  );
}

export function Uitkomsten({ uitkomsten }: Pick<Regels, 'uitkomsten'>) {
  return (
    <Table
      caption="Uitkomsten"
      rijen={uitkomsten}
      kolommen={[
        {
          kop: 'Uitkomst',
          soort: 'naam',
          cel: ({ naam, telt }) => [naam, ' ', telt ? <Badge tone="goed">telt als uitstroom</Badge> : null],
        },
        { kop: 'Alleen als dit waar is', cel: ({ eisen }) => eisen ?? 'Geen eisen.' },
      ]}
    />
  );
}

export function Kenmerken({ kenmerken }: Pick<Regels, 'kenmerken'>) {
  if (kenmerken.length === 0) return <Text>Dit programma vraagt niets naast wat er gebeurt.</Text>;
  return (
    <Table
      caption="Kenmerken"
      rijen={kenmerken}
      kolommen={[
        { kop: 'Kenmerk', soort: 'naam', cel: ({ naam, vraag }) => <Lines onder={vraag}>{naam}</Lines> },
        {
          kop: 'Antwoorden',
          cel: ({ antwoorden }) => antwoorden.join('; '),
          leeg: ({ antwoorden }) => antwoorden.length === 0,
        },
        { kop: 'Valt onder', cel: ({ gegeven }) => gegeven },
        {
          kop: 'Opnieuw bekijken',
          cel: ({ perJaar }) => `${perJaar} keer per jaar`,
          leeg: ({ perJaar }) => perJaar === null,
        },
      ]}
    />
  );
}

/** Who is chosen, by rules that each have their time. */
export function Selecties({ selecties }: Pick<Regels, 'selecties'>) {
  return (
    <Stack>
      {selecties.map(({ naam, omschrijving, lijst, regisseur, grondslag, regels }) => (
        <Part titel={naam}>
          <Text>{omschrijving}</Text>
          <Selectieregels naam={naam} regels={regels} />
          <Text>
            {lijst === null
              ? 'Dit zegt alleen welke lopende casussen op papier passen. Het opent niets en beslist niets.'
              : `Wie van de ${lijst} voldoet, krijgt een casus. De regie is voor: ${regisseur ?? ''}. Grondslag: ${grondslag ?? ''}`}
          </Text>
        </Part>
      ))}
    </Stack>
  );
}

export function Lijsten({ regels: { lijsten, vergelijking } }: { regels: Regels }) {
  return (
    <Stack>
      {lijsten.map(({ naam, leverancier, kolommen }) => (
        <Part titel={naam}>
          <Text>{`Geleverd door: ${leverancier}.`}</Text>
          <Details vraag={`Welke kolommen heeft de ${naam}?`}>
            <Table
              caption={`Kolommen van de ${naam}`}
              rijen={kolommen}
              kolommen={[
                { kop: 'Kolom', soort: 'naam', cel: (kolom) => kolom.naam },
                { kop: 'Verplicht', cel: ({ verplicht }) => (verplicht ? 'Ja' : 'Nee') },
                { kop: 'Herkend aan de kop', cel: ({ koppen }) => koppen.join(', ') },
              ]}
            />
          </Details>
        </Part>
      ))}
      {vergelijking ? (
        <Part titel={`Vergelijken: ${showNamen(vergelijking.lijsten)}`}>
          <Text>{`Wie op beide lijsten staat, krijgt een casus. ${vergelijking.grondslag}`}</Text>
        </Part>
      ) : null}
    </Stack>
  );
}

export function Samen({ samen }: Pick<Regels, 'samen'>) {
  return (
    <Stack>
      {samen.map(({ naam, zin, punten }) => (
        <Part titel={naam}>
          <Text>{zin}</Text>
          <List items={punten} />
        </Part>
      ))}
    </Stack>
  );
}
