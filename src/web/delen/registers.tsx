import { showDatum } from '../../core/datum.ts';
import type { Answer } from '../../core/contract.ts';
import type { getDeelkeuzes } from '../../domein/deelvraag/contract.ts';
import { InstemmingGegeven } from '../../domein/instemming/contract.ts';
import type { Instemming, listInstemmingen } from '../../domein/instemming/contract.ts';
import type { Verstrekking } from '../../domein/verstrekking/contract.ts';
import { casusPath } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';
import { wordOf } from '../form/fields.ts';
import { List } from '../ui/data.tsx';
import { Badge, ButtonLink, Card, Hidden, Lines, Link, Text } from '../ui.tsx';
import { showNamen, showZin } from '../woorden.ts';

type Keuzes = Answer<typeof getDeelkeuzes>;
type Say = (zin: string) => string;
type InstemmingenProps = { lijst: Answer<typeof listInstemmingen>; keuzes: Keuzes; pad: Ref; say: Say };

/** What the deelnemer agreed to share, and how to end it. */
export function Instemmingen({ lijst: { instemmingen, mag }, keuzes, pad, say }: InstemmingenProps) {
  const nieuw = `${casusPath(pad)}/instemmingen/nieuw`;
  return (
    <Card titel="Instemmingen">
      {instemmingen.length === 0 ? (
        <Text stil>{say('De deelnemer heeft nog nergens mee ingestemd, voor zover u dat mag zien.')}</Text>
      ) : (
        <List
          items={instemmingen.map((instemming) => (
            <Regel {...{ instemming, keuzes, pad }} intrekbaar={mag.includes('withdrawInstemming')} />
          ))}
        />
      )}
      {mag.includes('recordInstemming') ? (
        <ButtonLink href={nieuw} kind="secundair">
          Leg een instemming vast
        </ButtonLink>
      ) : null}
    </Card>
  );
}

type RegelProps = { instemming: Instemming; keuzes: Keuzes; pad: Ref; intrekbaar: boolean };

function Regel({ instemming, keuzes, pad, intrekbaar }: RegelProps) {
  const { id, ontvanger, soort, categorieen, geldt, intrekking } = instemming;
  const namen = (categorieen ?? []).map(
    (one) => keuzes.categorieen.find(({ sleutel }) => sleutel === one)?.naam ?? one,
  );
  return (
    <>
      <Lines
        onder={[soort && showZin(wordOf(InstemmingGegeven, 'soort', soort)), periodOf(instemming)]
          .filter(Boolean)
          .join(' · ')}
      >
        {namen.length > 0 ? `${showNamen(namen)} aan ${ontvanger} ` : `Aan ${ontvanger} `}
        <Badge tone={geldt ? 'goed' : 'neutraal'}>{geldt ? 'geldt' : intrekking ? 'ingetrokken' : 'geldt niet'}</Badge>
      </Lines>
      {intrekbaar && intrekking === null ? (
        <Text>
          <Link href={`${casusPath(pad)}/instemmingen/${id}/intrekking`}>
            Trek in<Hidden>{` voor ${ontvanger}`}</Hidden>
          </Link>
        </Text>
      ) : null}
    </>
  );
}

function periodOf({ begindatum, einddatum }: Instemming): string {
  const tot = einddatum === null ? '' : ` tot en met ${showDatum(einddatum)}`;
  return `vanaf ${showDatum(begindatum)}${tot}`;
}

const maten: Record<Verstrekking['niveau'], string> = {
  volledig: 'volledig',
  samenvatting: 'samenvatting',
  bestaan: 'alleen dat het er is',
};

/** What was given to whom, for whoever asks later. */
export function Verstrekkingen({ verstrekkingen, say }: { verstrekkingen: Verstrekking[]; say: Say }) {
  return (
    <Card titel="Wat is er gedeeld?">
      {verstrekkingen.length === 0 ? (
        <Text stil>Er is nog niet vastgelegd dat er iets is gedeeld.</Text>
      ) : (
        <List
          items={verstrekkingen.map(({ naam, niveau, ontvanger, organisatie, datum, doel, grondslag, voorwaarden }) => (
            <>
              <Lines onder={`${showDatum(datum)} door ${organisatie} · ${say(grondslag)}`}>
                {`${naam} aan ${ontvanger} (${maten[niveau]})`}
              </Lines>
              {doel === null ? null : <Text stil>{`Doel: ${doel}`}</Text>}
              {voorwaarden === null ? null : <Text stil>{`Voorwaarden: ${voorwaarden}`}</Text>}
            </>
          ))}
        />
      )}
    </Card>
  );
}
