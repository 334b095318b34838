import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import type { Categorie } from '../../domein/toegang/basis.contract.ts';
import { WaaromZieIkDit } from '../toegang/waarom.tsx';
import { Card, ButtonLink, Text } from '../ui.tsx';
import { casusPath } from './pad.ts';
import type { Programma, Ref } from './pad.ts';

type Deel = { blad: CasusBlad; say: (zin: string) => string };

/** Which gegevens of the access matrix stand in each block of the page, and who shared them. */
export function WaaromAfspraken({ blad: { inzage, afspraken }, say }: Deel) {
  return <WaaromZieIkDit {...{ inzage, say }} over={['afspraak']} door={afspraken.map(sharedBy)} />;
}

export function WaaromLoopt({ blad: { inzage, aanbod, trajecten, plaatsingen }, say }: Deel) {
  const voorziening = [...aanbod, ...trajecten];
  return (
    <>
      {voorziening.length > 0 ? (
        <WaaromZieIkDit {...{ inzage, say }} over={['voorziening']} door={voorziening.map(sharedBy)} />
      ) : null}
      {plaatsingen.length > 0 ? (
        <WaaromZieIkDit {...{ inzage, say }} over={['plaatsing']} door={plaatsingen.map(sharedBy)} />
      ) : null}
    </>
  );
}

const sharedBy = ({ organisatie }: { organisatie: string | null }): string | null => organisatie;

/** A list falls under the gegeven that the programme names for it; one's own list needs no explanation. */
export function WaaromLijsten({ blad: { inzage, lijst }, programma, say }: Deel & { programma: Programma }) {
  const over = lijst.flatMap(({ soort }): Categorie[] => {
    const categorie = programma.lijsten[soort]?.categorie;
    return categorie ? [categorie] : [];
  });
  return <WaaromZieIkDit {...{ inzage, say }} over={over} door={lijst.map(sharedBy)} />;
}

/** The question to ask before anything of the casus goes to somebody else. */
export function Delen({ pad, say }: { pad: Ref; say: (zin: string) => string }) {
  return (
    <Card titel="Delen">
      <Text stil>{say('Wilt u iets over de deelnemer met iemand delen? Kijk eerst of het mag.')}</Text>
      <ButtonLink href={`${casusPath(pad)}/delen`} kind="secundair">
        Mag ik dit delen?
      </ButtonLink>
    </Card>
  );
}
