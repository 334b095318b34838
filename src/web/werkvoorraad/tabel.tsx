import type { Werkvoorraadrij } from '../../domein/werkvoorraad/contract.ts';
import type { Kolom } from '../ui/data.tsx';
import { Badge, Datum, Lines, Link } from '../ui.tsx';
import { showNamen, showTermijn, showZin, toneOfTermijn } from '../woorden.ts';
import { casusPath } from '../casus/pad.ts';

/** The words of the headings, and whether the colleague works in more than one verband. */
type Koppen = { deelnemer: string; casusregisseur: string; verbanden: boolean; vandaag: string };

function Naam({ rij, verbanden }: { rij: Werkvoorraadrij; verbanden: boolean }) {
  const { verband, verbandNaam, casusId, nummer, deelnemer, casusZichtbaar, escalatie } = rij;
  const naam = deelnemer === null ? `Casus ${nummer}` : `${deelnemer.achternaam}, ${deelnemer.voornaam}`;
  const leeftijd = typeof deelnemer?.leeftijd === 'number' ? `${deelnemer.leeftijd} jaar` : '';
  const onder = [leeftijd, verbanden ? verbandNaam : ''];
  return (
    <Lines onder={onder.filter((deel) => deel !== '').join(' · ')}>
      {casusZichtbaar ? <Link href={casusPath({ verband, casusId })}>{naam}</Link> : naam}
      {escalatie && !casusZichtbaar ? <Link href="/overdrachten?richting=escalatie"> Bekijk de overdracht</Link> : null}
    </Lines>
  );
}

function KijkOp({ datum, vandaag }: { datum: string; vandaag: string }) {
  return (
    <Lines onder={<Datum iso={datum} />}>
      <Badge tone={toneOfTermijn(datum, vandaag)}>{showTermijn(datum, vandaag)}</Badge>
    </Lines>
  );
}

/** What somebody has now; the kind that began last stands first. */
function Aanbod({ aanbod }: Pick<Werkvoorraadrij, 'aanbod'>) {
  const [last, ...others] = aanbod.toReversed();
  if (!last) return null;
  return (
    <Lines
      onder={
        <>
          sinds <Datum iso={last.sinds} />
        </>
      }
    >
      {showZin(showNamen([last, ...others].map(({ naam }) => naam)))}
    </Lines>
  );
}

/**
 * The columns of the caseload. Of what somebody knows nothing of anybody there is no column: a row of dashes would say that
 * nothing happened, where it is only not theirs to see.
 */
export const kolommenOf = (koppen: Koppen, rijen: Werkvoorraadrij[]): Kolom<Werkvoorraadrij>[] =>
  listKolommen(koppen).filter(({ leeg }) => leeg === undefined || rijen.some((rij) => !leeg(rij)));

const zonderMoment = ({ aandacht }: Werkvoorraadrij): boolean => aandacht === null;

function listKolommen({ deelnemer, casusregisseur, verbanden, vandaag }: Koppen): Kolom<Werkvoorraadrij>[] {
  return [
    { kop: showZin(deelnemer), soort: 'naam', cel: (rij) => <Naam rij={rij} verbanden={verbanden} /> },
    {
      kop: 'Kijk op',
      kaart: 'hoek',
      cel: ({ aandacht }) => (aandacht === null ? null : <KijkOp datum={aandacht.datum} vandaag={vandaag} />),
      leeg: zonderMoment,
    },
    {
      kop: 'Waarom',
      kaart: 'zin',
      cel: ({ aandacht }) => (aandacht === null ? '' : showZin(aandacht.zin)),
      leeg: zonderMoment,
    },
    { kop: 'Fase', kaart: 'klein', cel: ({ faseNaam }) => faseNaam },
    { kop: 'Aanbod', kaart: 'klein', cel: Aanbod, leeg: ({ aanbod }) => aanbod.length === 0 },
    {
      kop: showZin(casusregisseur),
      kaart: 'klein-met-kop',
      cel: ({ regisseur }) =>
        regisseur === null ? null : (
          <Lines onder={regisseur.organisatie}>{regisseur.zelf ? 'U' : regisseur.naam}</Lines>
        ),
    },
    {
      kop: 'Laatste gesprek',
      kaart: 'klein-met-kop',
      cel: ({ laatsteGesprek }) => <Datum iso={laatsteGesprek ?? ''} />,
      leeg: ({ laatsteGesprek }) => laatsteGesprek === null,
    },
  ];
}
