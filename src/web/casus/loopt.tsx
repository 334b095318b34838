import type { Child } from 'hono/jsx';
import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { List } from '../ui/data.tsx';
import { Badge, Buttons, Card, Lines, Link } from '../ui.tsx';
import { showGetal } from '../woorden.ts';
import { casusPath } from './pad.ts';
import type { Ref } from './pad.ts';
import { WaaromLoopt } from './waarom.tsx';

type Stap = { naam: string; href: string; operation: string };

function Regel({ children, onder, stappen, mag }: { children: Child; onder: Child; stappen: Stap[]; mag: string[] }) {
  const open = stappen.filter(({ operation }) => mag.includes(operation));
  return (
    <>
      <Lines onder={onder}>{children}</Lines>
      {open.length > 0 ? (
        <Buttons>
          {open.map(({ naam, href }) => (
            <Link href={href}>{naam}</Link>
          ))}
        </Buttons>
      ) : null}
    </>
  );
}

const period = (begindatum: string, einddatum: string | null): string =>
  einddatum ? `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}` : `sinds ${showDatum(begindatum)}`;

function aanbodRegels({ aanbod, mag }: CasusBlad, path: string): Child[] {
  return aanbod.map(({ id, naam, datum, antwoord }) => {
    const antwoorden = {
      naam: 'Leg het antwoord vast',
      href: `${path}/aanbod/${id}/antwoord`,
      operation: 'recordAanbodAntwoord',
    };
    const beginnen = {
      naam: 'Begin het traject',
      href: `${path}/trajecten/nieuw?aanbodId=${id}`,
      operation: 'recordTraject',
    };
    return (
      <Regel
        onder={`aangeboden op ${showDatum(datum)}`}
        stappen={antwoord === null ? [antwoorden, beginnen] : [beginnen]}
        mag={mag}
      >
        {naam} <Badge tone={antwoord === null ? 'let-op' : 'goed'}>{antwoord ?? 'nog geen antwoord'}</Badge>
      </Regel>
    );
  });
}

function trajectRegels({ trajecten, mag }: CasusBlad, path: string): Child[] {
  return trajecten.map(({ id, naam, aanbieder, begindatum, einddatum }) => (
    <Regel
      onder={[aanbieder, period(begindatum, einddatum)].filter(Boolean).join(' · ')}
      stappen={[{ naam: 'Leg het einde vast', href: `${path}/trajecten/${id}/afloop`, operation: 'endTraject' }]}
      mag={mag}
    >
      {naam}
    </Regel>
  ));
}

function plaatsingRegels({ plaatsingen, mag }: CasusBlad, path: string): Child[] {
  return plaatsingen.map(({ id, naam, werkgever, uren, begindatum, einddatum }) => (
    <Regel
      onder={[uren !== null && `${showGetal(uren)} uur per week`, period(begindatum, einddatum)]
        .filter(Boolean)
        .join(' · ')}
      stappen={[{ naam: 'Leg het einde vast', href: `${path}/plaatsingen/${id}/afloop`, operation: 'endPlaatsing' }]}
      mag={mag}
    >
      {`${naam}${werkgever === null ? '' : ` bij ${werkgever}`}`}
    </Regel>
  ));
}

/** What the person has now, each with the act that goes on with it. */
export function WatLoopt({ blad, pad, say }: { blad: CasusBlad; pad: Ref; say: (zin: string) => string }) {
  const path = casusPath(pad);
  const items = [...aanbodRegels(blad, path), ...trajectRegels(blad, path), ...plaatsingRegels(blad, path)];
  if (items.length === 0) return null;
  return (
    <Card titel="Wat er loopt">
      <List items={items} />
      <WaaromLoopt blad={blad} say={say} />
    </Card>
  );
}
