import type { Answer } from '../../core/contract.ts';
import { getProgramma, listVerbanden } from '../../domein/programma/opvragen.contract.ts';
import { getWerkvoorraad, searchWerkvoorraad } from '../../domein/werkvoorraad/contract.ts';
import { draw, goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { Kerngetallen, Table } from '../ui/data.tsx';
import { EmptyState, FilterBar, Pagination } from '../ui/guide.tsx';
import { ButtonLink, Buttons, Link, PageHead, Stack } from '../ui.tsx';
import { showAantal } from '../woorden.ts';
import { addressOf, filtersOf, isFiltered, readVraag } from './filter.ts';
import type { Vraag } from './filter.ts';
import { kolommenOf } from './tabel.tsx';

type Werkvoorraad = Answer<typeof getWerkvoorraad>;
type Programma = Answer<typeof getProgramma>;
type Woord = { enkelvoud: string; meervoud: string };

const mens: Woord = { enkelvoud: 'deelnemer', meervoud: 'deelnemers' };
const regie: Woord = { enkelvoud: 'casusregisseur', meervoud: 'casusregisseurs' };

/** A programme's own word, as long as all programmes of this colleague say it the same way. */
function wordOf(programmas: Programma[], woord: 'deelnemer' | 'casusregisseur', anders: Woord): Woord {
  const [first, ...others] = programmas.map(({ woorden }) => woorden[woord]);
  return first && others.every(({ enkelvoud }) => enkelvoud === first.enkelvoud) ? first : anders;
}

/** The view that the address asks for. */
async function showWerkvoorraad(page: Page): Promise<Response> {
  const elders = taskOf(page);
  if (elders !== undefined) return page.c.redirect(elders, 303);
  const vraag = readVraag(page, page.c.req.query());
  const na = page.c.req.query('na');
  const voorraad = await page.call(getWerkvoorraad, { ...vraag, ...(na !== undefined && { na }) });
  return drawWerkvoorraad(page, vraag, voorraad);
}

/** Whose work is a task for the own organisation comes in there: no casus is ever waiting for them. */
function taskOf({ ik: { verbanden, functies } }: Page): string | undefined {
  if (verbanden.length > 0) return undefined;
  if (functies.includes('fg')) return '/logboek';
  return functies.includes('beheerder') ? '/beheer' : undefined;
}

/** The filters go into the address; a name does not, so what it finds is the answer to the form itself. */
async function askWerkvoorraad(page: Page): Promise<Response> {
  const form = Object.fromEntries(await page.c.req.formData());
  const vraag = readVraag(page, form);
  const naam = typeof form['naam'] === 'string' ? form['naam'].trim().slice(0, 80) : '';
  if (naam === '') return goOn(page, addressOf(vraag));
  return drawWerkvoorraad(page, { ...vraag, naam }, await page.call(searchWerkvoorraad, { ...vraag, naam }));
}

/** The programmes of my verbanden, each of them once: thirty regions work with the same one. */
async function listProgrammas({ ik, call }: Page): Promise<Programma[]> {
  const [eerste, ...andere] = ik.verbanden;
  if (andere.length === 0) return eerste ? [await call(getProgramma, { verband: eerste.verband })] : [];
  const { verbanden } = await call(listVerbanden, {});
  const perVersie = new Map(verbanden.map((een) => [`${een.programma} ${een.versie}`, een.verband]));
  return Promise.all([...perVersie.values()].map((verband) => call(getProgramma, { verband })));
}

type Gevraagd = Vraag & { naam?: string };

async function drawWerkvoorraad(page: Page, vraag: Gevraagd, voorraad: Werkvoorraad): Promise<Response> {
  const programmas = await listProgrammas(page);
  const { totaal } = voorraad.tellingen;
  const deelnemer = wordOf(programmas, 'deelnemer', mens);
  const regisseur = wordOf(programmas, 'casusregisseur', regie).enkelvoud;
  const filtered = isFiltered(vraag);
  return draw(
    page,
    { title: 'Mijn werkvoorraad', current: 'werkvoorraad' },
    <Stack>
      <PageHead
        titel="Mijn werkvoorraad"
        onder={
          totaal > 0 ? `${showAantal(totaal, deelnemer.enkelvoud, deelnemer.meervoud)}${orderOf(voorraad)}` : undefined
        }
      />
      <Belofte tellingen={voorraad.tellingen} regisseur={regisseur} />
      {totaal > 0 || filtered ? (
        <FilterBar action="/werkvoorraad" csrf={page.csrf} filters={filtersOf(page, vraag, programmas)}>
          {filtered ? <Link href="/werkvoorraad">Toon alles</Link> : null}
        </FilterBar>
      ) : null}
      {totaal === 0 ? (
        <Leeg page={page} filtered={filtered} deelnemers={deelnemer.meervoud} />
      ) : (
        <Lijst {...{ page, voorraad, vraag, regisseur }} deelnemer={deelnemer.enkelvoud} />
      )}
    </Stack>,
  );
}

/** Who does not see when somebody looks reads nothing of that order. */
const orderOf = ({ casussen }: Werkvoorraad): string =>
  casussen.some(({ aandacht }) => aandacht !== null) ? ', op volgorde van wanneer iemand moet kijken' : '';

type LijstProps = { page: Page; voorraad: Werkvoorraad; vraag: Vraag; deelnemer: string; regisseur: string };

function Lijst({ page, voorraad, vraag, deelnemer, regisseur }: LijstProps) {
  const { casussen, tellingen, volgende } = voorraad;
  const verbanden = page.ik.verbanden.length > 1;
  const verder = page.c.req.query('na') !== undefined;
  return (
    <>
      <Table
        caption="Mijn werkvoorraad"
        rijen={casussen}
        kolommen={kolommenOf({ deelnemer, casusregisseur: regisseur, verbanden, vandaag: page.vandaag }, casussen)}
      />
      {verder || volgende !== undefined ? (
        <Pagination
          telling={`${casussen.length} van ${tellingen.totaal}`}
          {...(verder && { begin: { href: addressOf(vraag), naam: 'Naar het begin' } })}
          {...(volgende !== undefined && { volgende: addressOf(vraag, { na: volgende }) })}
        />
      ) : null}
    </>
  );
}

type LeegProps = { page: Page; filtered: boolean; deelnemers: string };

function Leeg({ page, filtered, deelnemers }: LeegProps) {
  if (filtered) {
    return (
      <EmptyState
        titel="Niemand gevonden met dit filter"
        actie={
          <ButtonLink href="/werkvoorraad" kind="secundair">
            Toon alles
          </ButtonLink>
        }
      >
        {`Kijk of de naam goed is geschreven, of kies een andere fase of reden. U zoekt alleen in uw eigen ${deelnemers}.`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      titel="Uw werkvoorraad is leeg"
      actie={
        <Buttons>
          <ButtonLink href="/overdrachten" kind="secundair">
            Bekijk overdrachten
          </ButtonLink>
          {page.ik.verbanden.some(({ cijfers }) => cijfers) ? (
            <ButtonLink href="/cijfers" kind="secundair">
              Bekijk de cijfers
            </ButtonLink>
          ) : null}
        </Buttons>
      }
    >
      {`Hier komen de ${deelnemers} te staan bij wie u betrokken bent. Dat begint als uw organisatie een lijst vergelijkt, of als u een overdracht aanvaardt.`}
    </EmptyState>
  );
}

/** The promise, counted: nobody without somebody accountable, nobody without a next moment. */
function Belofte({ tellingen, regisseur }: { tellingen: Werkvoorraad['tellingen']; regisseur: string }) {
  const { zonderRegisseur, zonderMoment, vandaagOfEerder, langsteStilteDagen } = tellingen;
  return (
    <Kerngetallen
      items={[
        { waarde: zonderRegisseur, label: `zonder ${regisseur}`, ...(zonderRegisseur > 0 && { tone: 'te-laat' }) },
        { waarde: zonderMoment, label: 'zonder volgend moment', ...(zonderMoment > 0 && { tone: 'te-laat' }) },
        { waarde: vandaagOfEerder, label: 'vandaag of eerder', ...(vandaagOfEerder > 0 && { tone: 'let-op' }) },
        {
          waarde: langsteStilteDagen === null ? '–' : showAantal(langsteStilteDagen, 'dag', 'dagen'),
          label: 'langste stilte',
        },
      ]}
    />
  );
}

export function addWerkvoorraadPages(pages: Pages): void {
  pages.get('/werkvoorraad', showWerkvoorraad);
  pages.post('/werkvoorraad', askWerkvoorraad);
}
