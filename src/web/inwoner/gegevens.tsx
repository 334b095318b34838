import { showDatum } from '../../core/datum.ts';
import { getMijnCasus, listMijnGegevens } from '../../domein/inwoner/mijn.contract.ts';
import type { MijnCasus, MijnGegeven } from '../../domein/inwoner/mijn.contract.ts';
import { showWaarde } from '../casus/bekend/waarde.ts';
import { niveauwoorden } from '../toegang/woorden.ts';
import { DefinitionList, List, Table } from '../ui/data.tsx';
import { Card, Lines, PageHead, Stack, Text } from '../ui.tsx';
import { casusIdOf, drawMijn } from './page.tsx';
import type { Mijn } from './page.tsx';
import { sayTo } from './woorden.ts';

/** What is known, and beside it why it is kept and who sees it. */
export async function showGegevens(page: Mijn): Promise<Response> {
  const casusId = casusIdOf(page);
  const [casus, { gegevens }] = await Promise.all([
    page.call(getMijnCasus, { casusId }),
    page.call(listMijnGegevens, { casusId }),
  ]);
  return drawMijn(
    page,
    { title: 'Wat over u bekend is', current: 'gegevens', casusId },
    <Stack>
      <PageHead titel="Wat over u bekend is" onder="En waarom dat wordt bewaard." />
      <Wie casus={casus} />
      <Weten casus={casus} />
      <Waarom gegevens={gegevens} casus={casus} />
    </Stack>,
  );
}

const contactwoorden = { telefoon: 'Telefoon', email: 'E-mail', postadres: 'Adres' };

function Wie({ casus: { deelnemer, contactgegevens, bsnBekend, lijst } }: { casus: MijnCasus }) {
  return (
    <Card titel="Wie u bent">
      <DefinitionList
        items={[
          ['Naam', deelnemer ? `${deelnemer.voornaam} ${deelnemer.achternaam}` : 'niet bekend'],
          ['Geboortedatum', deelnemer?.geboortedatum ? showDatum(deelnemer.geboortedatum) : 'niet bekend'],
          ['BSN', bsnBekend ? 'bekend, versleuteld bewaard' : 'niet bekend'],
          ...contactgegevens.map(
            ({ soort, waarde, van, organisatie }) =>
              [
                van === 'naaste' ? `${contactwoorden[soort]} van een naaste` : contactwoorden[soort],
                <Lines onder={organisatie}>{waarde ?? 'bekend'}</Lines>,
              ] as const,
          ),
          ...lijst.map(
            ({ naam, begindatum, einde, organisatie }) =>
              [
                'Lijst',
                <Lines
                  onder={[
                    organisatie,
                    begindatum && `sinds ${showDatum(begindatum)}`,
                    einde && `tot ${showDatum(einde)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                >
                  {naam}
                </Lines>,
              ] as const,
          ),
        ]}
      />
    </Card>
  );
}

function Weten({ casus: { kenmerken, waarnemingen } }: { casus: MijnCasus }) {
  if (waarnemingen.length === 0) return null;
  return (
    <Card titel="Wat wij van u weten">
      <List
        items={waarnemingen.map(({ kenmerk: sleutel, waarde, datum, organisatie }) => (
          <Lines onder={[organisatie, datum && showDatum(datum)].filter(Boolean).join(' · ')}>
            {`${kenmerken[sleutel]?.naam ?? sleutel}: `}
            <strong>{waarde === null ? 'bekend' : showWaarde(kenmerken[sleutel], waarde)}</strong>
          </Lines>
        ))}
      />
    </Card>
  );
}

type WaaromProps = { gegevens: MijnGegeven[]; casus: MijnCasus };

/** Per kind of gegevens: for what it is kept, and who of the team sees how much of it on which ground. */
function Waarom({ gegevens, casus }: WaaromProps) {
  const say = sayTo(casus);
  return (
    <Card titel="Waarom het wordt bewaard">
      <Text>
        Wie in uw team niet bij een gegeven staat, ziet het niet. Een coördinator ziet alleen een nummer, niet uw naam.
        Van elke keer dat iemand kijkt, blijft een regel bewaard.
      </Text>
      <Table<MijnGegeven>
        caption="Per gegeven: waarvoor het is en wie het ziet"
        rijen={gegevens}
        kolommen={[
          { kop: 'Gegeven', soort: 'naam', cel: ({ naam }) => naam },
          { kop: 'Waarvoor', cel: ({ doel }) => say(doel) },
          { kop: 'Wie het ziet, en waarom dat mag', cel: ({ zien }) => <Zien zien={zien} say={say} /> },
        ]}
      />
    </Card>
  );
}

function Zien({ zien, say }: Pick<MijnGegeven, 'zien'> & { say: (zin: string) => string }) {
  if (zien.length === 0) return 'Nu niemand in uw team.';
  return (
    <List
      items={zien.map(({ rol, organisatie, niveau, grondslag, instemming }) => (
        <Lines onder={say(grondslag)}>
          {`${organisatie}, ${rol}: ${niveauwoorden[niveau].naam.toLowerCase()}${instemming ? ', alleen als u dat goedvindt' : ''}`}
        </Lines>
      ))}
    />
  );
}
