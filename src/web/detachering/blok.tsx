import { showDatum } from '../../core/datum.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { listVerloondeUren } from '../../domein/detachering/lezen.contract.ts';
import type { Urenregel } from '../../domein/detachering/lezen.contract.ts';
import { casusPath } from '../casus/pad.ts';
import type { Programma, Ref } from '../casus/pad.ts';
import type { Page } from '../page.tsx';
import { WaaromZieIkDit } from '../toegang/waarom.tsx';
import { List } from '../ui/data.tsx';
import { Details } from '../ui/guide.tsx';
import { Buttons, Card, Hidden, Lines, Link, Text } from '../ui.tsx';
import { showGetal, showMaand } from '../woorden.ts';

type Lopend = CasusBlad['detacheringen'][number];
type Deel = { blad: CasusBlad; pad: Ref; say: (zin: string) => string };

/** The hours paid, where the programme has detachering; undefined where it has not. */
export async function readUren(page: Page, pad: Ref, { detachering }: Programma): Promise<Urenregel[] | undefined> {
  return detachering ? (await page.call(listVerloondeUren, pad)).verloondeUren : undefined;
}

/** Where somebody is lent out to and under which contract, with what the uitlener does next. */
export function Detachering({
  blad,
  pad,
  say,
  uren,
  programma,
}: Deel & { uren: Urenregel[] | undefined; programma: Programma }) {
  const { detacheringen, mag, inzage } = blad;
  const contract = blad.plaatsingen.some(({ vorm }) => vorm === programma.detachering?.dienstverband);
  const begin = contract && detacheringen.length === 0 && mag.includes('recordDetachering');
  if (uren === undefined || (detacheringen.length === 0 && uren.length === 0 && !begin)) return null;
  return (
    <Card titel="Detachering">
      {begin ? (
        <Text>
          Er loopt een contract met de uitlener.{' '}
          <Link href={`${casusPath(pad)}/detacheringen/nieuw`}>Leg een detachering vast</Link>
        </Text>
      ) : null}
      <List
        items={detacheringen.map((lopend) => (
          <Regel lopend={lopend} pad={pad} mag={mag} />
        ))}
      />
      <Uren uren={uren} pad={pad} mag={mag} />
      <WaaromZieIkDit {...{ inzage, say }} over={['detachering']} door={detacheringen.map(sharedBy)} />
    </Card>
  );
}

const sharedBy = ({ organisatie }: Lopend): string | null => organisatie;

function Regel({ lopend, pad, mag }: { lopend: Lopend; pad: Ref; mag: string[] }) {
  const { id, inlener, organisatie, functie, uren, begindatum, einddatum, eigen } = lopend;
  const path = `${casusPath(pad)}/detacheringen/${id}`;
  const periode = einddatum
    ? `${showDatum(begindatum)} tot en met ${showDatum(einddatum)}`
    : `sinds ${showDatum(begindatum)}`;
  const onder = [functie, uren === null ? null : `${showGetal(uren)} uur per week`, periode];
  const stappen = [
    ['endDetachering', 'Leg het einde vast', `${path}/afloop`],
    ['recordOvername', 'De inlener neemt over', `${path}/overname`],
    ['recordVerloondeUren', 'Leg uren vast', `${path}/verloonde-uren`],
  ].filter(([operation = '']) => eigen && mag.includes(operation));
  return (
    <>
      <Lines onder={onder.filter(Boolean).join(' · ')}>
        {`Bij ${inlener}${organisatie === null ? '' : `, in dienst bij ${organisatie}`}`}
      </Lines>
      {stappen.length > 0 ? (
        <Buttons>
          {stappen.map(([, naam, href = '']) => (
            <Link href={href}>{naam}</Link>
          ))}
        </Buttons>
      ) : null}
    </>
  );
}

function Uren({ uren, pad, mag }: { uren: Urenregel[]; pad: Ref; mag: string[] }) {
  if (uren.length === 0) return null;
  return (
    <Details vraag="Verloonde uren per maand">
      <List
        items={uren.map(({ id, detacheringId, maand, uren: paid, eigen }) => (
          <>
            {`${showMaand(maand)}: ${paid === null ? 'vastgelegd' : `${showGetal(paid)} uur`}`}
            {eigen && mag.includes('correctVerloondeUren') ? (
              <>
                {' · '}
                <Link href={`${casusPath(pad)}/detacheringen/${detacheringId}/verloonde-uren/${id}/verbeteren`}>
                  Verbeter<Hidden>{` de uren van ${showMaand(maand)}`}</Hidden>
                </Link>
              </>
            ) : null}
          </>
        ))}
      />
    </Details>
  );
}
