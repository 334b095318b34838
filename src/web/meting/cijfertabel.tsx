import type { Child } from 'hono/jsx';
import type { Cijfer } from '../../domein/meting/contract.ts';
import { Badge, Lines, Link, Stack, Text } from '../ui.tsx';
import { Table } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { showDeel, showGetal } from '../woorden.ts';

type CijfertabelProps = { cijfers: Cijfer[]; namen: (sleutel: string, deel?: 'rest') => string };

/** The figures of a programme; each says on demand how it is counted, and opens to names. */
export function Cijfertabel({ cijfers, namen }: CijfertabelProps) {
  return (
    <Table<Cijfer>
      caption="Cijfers"
      rijen={cijfers}
      kolommen={[
        { kop: 'Cijfer', soort: 'naam', cel: (cijfer) => <Naam cijfer={cijfer} /> },
        { kop: 'Aantal', soort: 'getal', cel: (cijfer) => aantalOf(cijfer, namen(cijfer.sleutel)) },
        { kop: 'Aandeel', soort: 'getal', cel: (cijfer) => aandeelOf(cijfer, namen(cijfer.sleutel, 'rest')) },
        { kop: 'Norm', soort: 'getal', cel: normOf },
      ]}
    />
  );
}

function Naam({ cijfer: { naam, definitie, toelichting } }: { cijfer: Cijfer }) {
  return (
    <Lines onder={toelichting}>
      {naam}
      <Details vraag="Hoe is dit geteld?">
        <Text stil>{definitie}</Text>
      </Details>
    </Lines>
  );
}

function aantalOf({ waarde, noemer, opent }: Cijfer, href: string): Child {
  if (waarde === null) return '–';
  const words = typeof noemer === 'number' ? `${showGetal(waarde)} van ${showGetal(noemer)}` : showGetal(waarde);
  return opent && waarde > 0 ? <Link href={href}>{words}</Link> : words;
}

/** A share below its whole opens to those who are not in it: they are who somebody has work for. */
function aandeelOf({ naam, waarde, noemer, opent }: Cijfer, href: string): Child {
  if (typeof noemer !== 'number' || waarde === null) return '–';
  const deel = showDeel(waarde, noemer);
  if (!opent || waarde >= noemer) return deel;
  return <Lines onder={<Link href={href}>{`Niet: ${naam.toLowerCase()}`}</Link>}>{deel}</Lines>;
}

function normOf({ waarde, noemer, norm }: Cijfer): Child {
  if (norm === undefined) return '–';
  const share = typeof noemer === 'number';
  const words = share ? `${Math.round(norm * 100)}%` : showGetal(norm);
  if (waarde === null || noemer === 0) return words;
  const reached = (share ? waarde / noemer : waarde) >= norm;
  return (
    <Stack>
      {words}
      <Badge tone={reached ? 'goed' : 'let-op'}>{reached ? 'gehaald' : 'nog niet gehaald'}</Badge>
    </Stack>
  );
}
