import type { Answer } from '../../core/contract.ts';
import * as contract from '../../domein/account/contract.ts';
import { Functie, functieNamen, middelNamen } from '../../domein/medewerker/contract.ts';
import { draw, goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { DefinitionList, Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { ActButton, ButtonLink, Buttons, Card, Datum, Hidden, PageHead, Stack, Text } from '../ui.tsx';
import { showMoment } from '../woorden.ts';
import { factorenOf, Stand } from './overzicht.tsx';

type Account = Answer<typeof contract.getAccount>;

const pathOf = (medewerkerId: string): string => `/beheer/accounts/${medewerkerId}`;

/** One colleague: what the account is, what it may, and what can be done about it. */
export async function drawAccount(page: Page): Promise<Response> {
  const account = await page.call(contract.getAccount, readPad(page, contract.AccountPad));
  const { naam, mag, medewerkerId } = account;
  return draw(
    page,
    { title: naam, current: 'beheer' },
    <Stack>
      <Breadcrumb items={[{ naam: 'Beheer', href: '/beheer' }, { naam }]} />
      <PageHead titel={naam} onder={account.gebruikersnaam} />
      <Card titel="Account" actie={<Stand account={account} />}>
        <Gegevens account={account} />
        {mag.length > 0 ? <Acts account={account} csrf={page.csrf} /> : null}
      </Card>
      <Card titel="Rollen en functies">
        <Rechten account={account} csrf={page.csrf} />
      </Card>
      {mag.includes('blockAccount') ? (
        <Card titel="Gaat de collega weg?">
          <Text>
            Dan eindigen alle rollen en sluit het account. Staan er nog casussen, dan doet de coördinator dit.
          </Text>
          <div>
            <ButtonLink kind="secundair" href={`/collegas/${medewerkerId}/uitdiensttreding`}>
              Uit dienst
            </ButtonLink>
          </div>
        </Card>
      ) : null}
    </Stack>,
  );
}

function Gegevens({ account }: { account: Account }) {
  const { slug, laatstOp, middel, sessies } = account;
  const laatst = laatstOp === null ? 'nog niet' : `${showMoment(laatstOp)}, met ${middel ? middelNamen[middel] : ''}`;
  return (
    <DefinitionList
      items={[
        ['Korte naam', slug],
        ['Laatst aangemeld', laatst],
        ['Nu aangemeld', sessies === 0 ? 'nergens' : `op ${sessies === 1 ? '1 plek' : `${sessies} plekken`}`],
        ['Tweede factor', factorenOf(account) || 'geen'],
      ]}
    />
  );
}

const acts = {
  inviteMedewerker: ['uitnodiging', 'Nieuwe uitnodiging'],
  endAccountSessies: ['sessies', 'Beëindig alle sessies'],
  blockAccount: ['blokkade', 'Blokkeer'],
  unblockAccount: ['blokkade/einde', 'Hef blokkade op'],
} as const;

function Acts({ account: { mag, medewerkerId }, csrf }: { account: Account; csrf: string }) {
  return (
    <>
      {mag.includes('inviteMedewerker') ? (
        <Text stil>
          Met een nieuwe uitnodiging begint de collega opnieuw: wachtwoord, tweede factor en sessies vervallen.
        </Text>
      ) : null}
      <Buttons>
        {mag.map((act) => (
          <ActButton action={`${pathOf(medewerkerId)}/${acts[act][0]}`} csrf={csrf}>
            {acts[act][1]}
          </ActButton>
        ))}
      </Buttons>
    </>
  );
}

function RechtenTabel({ account: { rechten, naam, medewerkerId }, csrf }: { account: Account; csrf: string }) {
  return (
    <Table
      caption={`Rollen en functies van ${naam}`}
      rijen={rechten}
      kolommen={[
        { kop: 'Rol of functie', soort: 'naam', cel: (recht) => recht.naam },
        { kop: 'In', cel: ({ verband }) => verband ?? 'eigen organisatie' },
        { kop: 'Sinds', cel: ({ sinds }) => <Datum iso={sinds} /> },
        {
          kop: 'Intrekken',
          leeg: ({ recht }) => recht === 'rol',
          cel: (recht) => (
            <ActButton action={`${pathOf(medewerkerId)}/functies/${recht.sleutel}/einde`} csrf={csrf}>
              Trek in
              <Hidden>{`: ${recht.naam}`}</Hidden>
            </ActButton>
          ),
        },
      ]}
    />
  );
}

function Rechten({ account, csrf }: { account: Account; csrf: string }) {
  const { rechten, medewerkerId } = account;
  const heeft = rechten.filter(({ recht }) => recht === 'functie').map(({ sleutel }) => sleutel);
  const anders = Functie.options.filter((soort) => !heeft.includes(soort));
  return (
    <>
      {rechten.length > 0 ? (
        <RechtenTabel account={account} csrf={csrf} />
      ) : (
        <Text>Deze collega heeft nog geen rol en geen functie.</Text>
      )}
      <Text stil>Een rol in een verband geeft de coördinator van uw organisatie. U geeft alleen functies.</Text>
      <Buttons>
        {anders.map((soort) => (
          <ActButton action={`${pathOf(medewerkerId)}/functies/${soort}`} csrf={csrf} kind="stil">
            {`Maak ${functieNamen[soort]}`}
          </ActButton>
        ))}
      </Buttons>
    </>
  );
}

const padOf = (page: Page) => readPad(page, contract.AccountPad);

const back = (page: Page, melding: Parameters<typeof goOn>[2]): Response =>
  goOn(page, pathOf(padOf(page).medewerkerId), melding);

export async function block(page: Page): Promise<Response> {
  await page.call(contract.blockAccount, padOf(page));
  return back(page, 'account_geblokkeerd');
}

export async function unblock(page: Page): Promise<Response> {
  await page.call(contract.unblockAccount, padOf(page));
  return back(page, 'account_vrij');
}

export async function endSessies(page: Page): Promise<Response> {
  await page.call(contract.endAccountSessies, padOf(page));
  return back(page, 'account_sessies');
}

export async function addFunctie(page: Page): Promise<Response> {
  await page.call(contract.addFunctie, readPad(page, contract.FunctiePad));
  return back(page, 'functie_gegeven');
}

export async function endFunctie(page: Page): Promise<Response> {
  await page.call(contract.endFunctie, readPad(page, contract.FunctiePad));
  return back(page, 'functie_ingetrokken');
}
