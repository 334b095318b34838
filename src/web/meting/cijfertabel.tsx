import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import type { Cijfer } from '../../domein/meting/contract.ts';
import { Badge, Hidden, Lines, Link, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { showGetal } from '../woorden.ts';
import { isGemiddelde, showGeteld, showPart } from './deel.ts';

type CijfertabelProps = {
  cijfers: Cijfer[];
  /** Where the names behind a figure are. */
  namen: (sleutel: string) => string;
  /** Where those are who a share leaves out, when they can be named. */
  rest: (sleutel: string) => string | undefined;
};

/** The figures of a programme; each says on demand how it is counted, and opens to names. */
export function Cijfertabel({ cijfers, namen, rest }: CijfertabelProps) {
  return (
    <Table<Cijfer>
      caption="Cijfers"
      rijen={cijfers}
      kolommen={[
        { kop: 'Cijfer', soort: 'naam', cel: (cijfer) => <Naam cijfer={cijfer} /> },
        { kop: 'Aantal', soort: 'getal', cel: (cijfer) => aantalOf(cijfer, namen(cijfer.sleutel)) },
        {
          kop: cijfers.some(isGemiddelde) ? 'Aandeel of gemiddelde' : 'Aandeel',
          soort: 'getal',
          cel: (cijfer) => deelOf(cijfer, rest(cijfer.sleutel)),
          leeg: ({ waarde, noemer }) => waarde === null || typeof noemer !== 'number',
        },
        {
          kop: cijfers.some(({ doel }) => doel) ? 'Norm of doel' : 'Norm',
          soort: 'getal',
          cel: normOf,
          leeg: ({ norm, doel }) => norm === undefined && !doel,
        },
      ]}
    />
  );
}

/** The name unfolds to the definition: with a figure, how it was counted is never far. */
function Naam({ cijfer: { naam, definitie, toelichting } }: { cijfer: Cijfer }) {
  return (
    <Lines onder={toelichting}>
      <Details vraag={naam}>
        <Text stil>{definitie}</Text>
      </Details>
    </Lines>
  );
}

function aantalOf(cijfer: Cijfer, href: string): Child {
  const { waarde, opent } = cijfer;
  const words = showGeteld(cijfer);
  return opent && waarde !== null && waarde > 0 ? <Link href={href}>{words}</Link> : words;
}

/** A share below its whole opens to those who are not in it: they are who somebody has work for. */
function deelOf(cijfer: Cijfer, href: string | undefined): Child {
  const { naam, waarde, noemer } = cijfer;
  const deel = showPart(cijfer);
  if (typeof noemer !== 'number' || waarde === null || isGemiddelde(cijfer)) return deel;
  if (href === undefined || waarde >= noemer) return deel;
  const others = (
    <Link href={href}>
      Wie niet?<Hidden>{` ${naam}`}</Hidden>
    </Link>
  );
  return <Lines onder={others}>{deel}</Lines>;
}

/** A norm is reached or not; a doel is of a larger area, and its own part says nothing of that. */
function normOf(cijfer: Cijfer): Child {
  const { waarde, noemer, norm, doel } = cijfer;
  if (doel) return <Lines onder={`${doel.gebied}, sinds ${showDatum(doel.sinds)}`}>{showGetal(doel.aantal)}</Lines>;
  if (norm === undefined) return '–';
  const share = typeof noemer === 'number';
  const words = share && !isGemiddelde(cijfer) ? `${Math.round(norm * 100)}%` : showGetal(norm);
  if (waarde === null || noemer === 0) return words;
  const reached = (share ? waarde / noemer : waarde) >= norm;
  return (
    <Lines onder={<Badge tone={reached ? 'goed' : 'let-op'}>{reached ? 'gehaald' : 'nog niet gehaald'}</Badge>}>
      {words}
    </Lines>
  );
}
