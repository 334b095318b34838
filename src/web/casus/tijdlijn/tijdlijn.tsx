import type { Child } from 'hono/jsx';
import { pathsOf } from '../actiepagina.tsx';
import type { Answer } from '../../../core/contract.ts';
import { showDatum } from '../../../core/datum.ts';
import type { CasusBlad } from '../../../domein/casus/lezen.contract.ts';
import type { listTijdlijn, Tijdlijnregel } from '../../../domein/casus/tijdlijn.contract.ts';
import type { Categorie } from '../../../domein/toegang/basis.contract.ts';
import { WaaromZieIkDit } from '../../toegang/waarom.tsx';
import { Period, Timeline } from '../../ui/data.tsx';
import { Pagination } from '../../ui/guide.tsx';
import { Card, Hidden, Link } from '../../ui.tsx';
import { showMaand, showZin } from '../../woorden.ts';
import { casusPath } from '../pad.ts';
import type { Ref } from '../pad.ts';
import { verbeteringen } from '../verbeteren.ts';
import { VerslagElders } from './contact.tsx';
import type { Taal } from './delen.tsx';
import { tell } from './tell.ts';

type TijdlijnProps = {
  tijdlijn: Answer<typeof listTijdlijn>;
  blad: CasusBlad;
  pad: Ref;
  taal: Taal;
  /** Whether newer pages come before this one. */
  verder: boolean;
};

/** What stands here of the gesprekken: each other act has its own explanation beside it. */
const overIn = (tijdlijn: Tijdlijnregel[]): Categorie[] =>
  tijdlijn.some(({ soort }) => soort === 'gesprek' || soort === 'contactpoging') ? ['gesprek'] : [];

const maandOf = ({ datum }: Tijdlijnregel): string => datum.slice(0, 7);

/** Everything that happened and that the reader may see, newest first, by month. */
export function Tijdlijn({ tijdlijn: { tijdlijn, volgende }, blad, pad, taal, verder }: TijdlijnProps) {
  const maanden = [...new Set(tijdlijn.map(maandOf))];
  const path = casusPath(pad);
  const paged = verder || volgende !== undefined;
  return (
    <Card titel="Wat er gebeurde">
      <VerslagElders tijdlijn={tijdlijn} />
      <WaaromZieIkDit inzage={blad.inzage} over={overIn(tijdlijn)} say={taal.say} />
      {maanden.map((maand) => (
        <Period naam={showZin(showMaand(maand))}>
          <Timeline
            items={tijdlijn
              .filter((regel) => maandOf(regel) === maand)
              .map((regel) => ({ ...tell(regel, taal), meta: metaOf(regel, blad, pad) }))}
          />
        </Period>
      ))}
      {paged ? (
        <Pagination
          {...(verder && { begin: { href: path, naam: 'Naar het nieuwste' } })}
          {...(volgende !== undefined && { volgende: `${path}?voor=${volgende}` })}
        />
      ) : null}
    </Card>
  );
}

function metaOf(regel: Tijdlijnregel, { mag }: CasusBlad, pad: Ref): Child {
  const { datum, door, verbeterd } = regel;
  const wie = door === null ? '' : door.zelf ? ' door u' : ` door ${door.naam}, ${door.organisatie}`;
  const verbeter = verbeterPath(regel, mag, pad);
  return (
    <>
      {`${showDatum(datum)}${wie}${verbeterd ? ' · verbeterd' : ''}`}
      {verbeter === undefined ? null : (
        <>
          {' · '}
          <Link href={verbeter}>
            Verbeter<Hidden>{` ${regel.soort} van ${showDatum(datum)}`}</Hidden>
          </Link>
        </>
      )}
    </>
  );
}

const corrections: Partial<Record<Tijdlijnregel['soort'], string>> = {
  gesprek: 'correctGesprek',
  contactpoging: 'correctContactpoging',
  afspraak: 'correctAfspraak',
  traject: 'correctTraject',
  plaatsing: 'correctPlaatsing',
  detachering: 'correctDetachering',
  waarneming: 'correctWaarneming',
  werkgevercontact: 'correctWerkgevercontact',
};

/** Where one's own act is corrected, if it may be. */
function verbeterPath({ soort, id, eigen }: Tijdlijnregel, mag: string[], pad: Ref): string | undefined {
  const actie = verbeteringen.find(({ operation }) => operation.id === corrections[soort]);
  if (!actie || !eigen || !mag.includes(actie.operation.id)) return undefined;
  return pathsOf(actie).form.replace(':verband', pad.verband).replace(':casusId', pad.casusId).replace(/:\w+/, id);
}
