import { showDatum } from '../../core/datum.ts';
import type { Kandidaatkaart } from '../../domein/beoordeling/selectietafel.contract.ts';
import { casusPath } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';
import { List } from '../ui/data.tsx';
import { ButtonLink, Buttons, Card, Hidden, Lines, Link, Text } from '../ui.tsx';

type Kaart = Pick<Kandidaatkaart, 'benodigdheden' | 'criteria' | 'mag'>;

/** What the candidate still needs, what is looked at first standing first. */
export function Benodigdheden({ kaart, pad }: { kaart: Kaart; pad: Ref }) {
  const { benodigdheden, mag } = kaart;
  return (
    <Card titel="Wat is er nog nodig?">
      {benodigdheden.length === 0 ? (
        <Text stil>Er staat niets open.</Text>
      ) : (
        <List
          items={benodigdheden.map((nodig) => (
            <Nodig nodig={nodig} kaart={kaart} pad={pad} />
          ))}
        />
      )}
      {mag.includes('recordBenodigdheid') ? (
        <Buttons>
          <ButtonLink href={`${casusPath(pad)}/benodigdheden/nieuw`} kind="secundair">
            Voeg toe<Hidden> wat nog nodig is</Hidden>
          </ButtonLink>
        </Buttons>
      ) : null}
    </Card>
  );
}

type Deel = { nodig: Kandidaatkaart['benodigdheden'][number]; kaart: Kaart; pad: Ref };

function Nodig({ nodig, kaart: { criteria, mag }, pad }: Deel) {
  const { id, naam, aanbieder, opnieuwOp, eigen } = nodig;
  const wat = naam ?? 'Iets anders';
  const bij = criteria.find(({ criterium }) => criterium === nodig.criterium)?.naam;
  const path = `${casusPath(pad)}/benodigdheden/${id}`;
  return (
    <>
      <Lines
        onder={[bij, aanbieder ?? 'de casusregisseur', `kijk opnieuw op ${showDatum(opnieuwOp)}`]
          .filter(Boolean)
          .join(' · ')}
      >
        {wat}
      </Lines>
      {mag.includes('endBenodigdheid') ? (
        <Text>
          <Link href={`${path}/afloop`}>
            Leg de afloop vast<Hidden>{` van ${wat}`}</Hidden>
          </Link>
          {eigen ? ' · ' : null}
          {eigen ? (
            <Link href={`${path}/verbeteren`}>
              Verbeter<Hidden>{` ${wat}`}</Hidden>
            </Link>
          ) : null}
        </Text>
      ) : null}
    </>
  );
}
