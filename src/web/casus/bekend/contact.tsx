import type { Child } from 'hono/jsx';
import { showDatum } from '../../../core/datum.ts';
import type { CasusBlad } from '../../../domein/casus/lezen.contract.ts';
import { WaaromZieIkDit } from '../../toegang/waarom.tsx';
import { List } from '../../ui/data.tsx';
import { ActButton, Badge, ButtonLink, Buttons, Card, Hidden, Lines, Link, Text } from '../../ui.tsx';
import { casusPath } from '../pad.ts';
import type { Ref } from '../pad.ts';

type Deel = { blad: CasusBlad; pad: Ref; say: (zin: string) => string; csrf: string };

/** How the person can be reached, and for whom a law gives it the BSN, which is read one at a time. */
export function Contact({ blad, pad, say, csrf }: Deel) {
  const { contactgegevens, inzage, mag, bsn } = blad;
  const add = mag.includes('recordContactgegeven') && inzage.some(({ categorie }) => categorie === 'contactgegevens');
  if (contactgegevens.length === 0 && !add && bsn === null) return null;
  return (
    <Card titel="Contact">
      {contactgegevens.length > 0 ? (
        <List
          items={contactgegevens.map((gegeven) => (
            <Gegeven gegeven={gegeven} mag={mag} pad={pad} />
          ))}
        />
      ) : (
        <Text stil>Er is nog geen telefoonnummer of adres bekend.</Text>
      )}
      {bsn === 'bestaan' ? <Text stil>Het BSN is bekend. U mag het nummer niet zien.</Text> : null}
      <Buttons>
        {add ? (
          <ButtonLink href={`${casusPath(pad)}/contactgegevens/nieuw`} kind="secundair">
            Voeg toe<Hidden> aan contactgegevens</Hidden>
          </ButtonLink>
        ) : null}
        {bsn === 'volledig' ? (
          <ActButton action={`${casusPath(pad)}/bsn`} csrf={csrf}>
            Toon BSN
          </ActButton>
        ) : null}
      </Buttons>
      <WaaromZieIkDit {...{ inzage, say }} over={['contactgegevens', 'bsn']} />
    </Card>
  );
}

type Gegeven = CasusBlad['contactgegevens'][number];

function Gegeven({ gegeven, mag, pad }: { gegeven: Gegeven; mag: string[]; pad: Ref }) {
  const { id, van, voorkeur, datum, organisatie, eigen } = gegeven;
  const onder = [van === 'naaste' && 'van een naaste', `sinds ${showDatum(datum)}`, organisatie];
  return (
    <>
      <Lines onder={onder.filter(Boolean).join(' · ')}>
        {reach(gegeven)} {voorkeur ? <Badge tone="goed">liefst zo</Badge> : null}
      </Lines>
      {eigen && mag.includes('correctContactgegeven') ? (
        <Text>
          <Link href={`${casusPath(pad)}/contactgegevens/${id}/verbeteren`}>
            Verbeter<Hidden>{` ${woorden[gegeven.soort]}`}</Hidden>
          </Link>
        </Text>
      ) : null}
    </>
  );
}

const woorden = { telefoon: 'telefoonnummer', email: 'e-mailadres', postadres: 'postadres' };

/** A number or an address that the telephone or the mail program of the reader opens; it is in no address of ours. */
function reach({ soort, waarde }: Gegeven): Child {
  if (waarde === null) return `Per ${soort === 'email' ? 'e-mail' : 'post'}`;
  if (soort === 'telefoon') return <Link href={`tel:${waarde.replaceAll(/[^\d+]/g, '')}`}>{waarde}</Link>;
  return soort === 'email' ? <Link href={`mailto:${encodeURIComponent(waarde)}`}>{waarde}</Link> : waarde;
}
