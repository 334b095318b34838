import type { Answer } from '../../core/contract.ts';
import { listAccounts, setAanmeldbeleid, stand } from '../../domein/account/contract.ts';
import { listAutorisaties } from '../../domein/autorisatiereview/contract.ts';
import { middelNamen } from '../../domein/medewerker/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { Actiebalk } from '../ui/guide.tsx';
import { Badge, ButtonLink, Card, Lines, Link, PageHead, Stack } from '../ui.tsx';
import type { Tone } from '../woorden.ts';
import { showAantal, showMoment, showNamen } from '../woorden.ts';

type Account = Answer<typeof listAccounts>['accounts'][number];

const tones: Record<Account['stand'], Tone> = {
  actief: 'goed',
  uitgenodigd: 'water',
  zonder_wachtwoord: 'let-op',
  voorbeeld: 'neutraal',
  geblokkeerd: 'te-laat',
  uit_dienst: 'neutraal',
};

export const Stand = ({ account }: { account: Pick<Account, 'stand'> }) => (
  <Badge tone={tones[account.stand]}>{stand[account.stand]}</Badge>
);

/** When somebody last signed in, and by which means. */
export const Laatst = ({ laatstOp, middel }: Pick<Account, 'laatstOp' | 'middel'>) => (
  <Lines onder={middel && middelNamen[middel]}>{showMoment(laatstOp ?? '')}</Lines>
);

/** By which second factors somebody proves who they are. */
export function factorenOf({ totp, passkeys }: Account): string {
  const namen = [...(totp ? ['app'] : []), ...(passkeys > 0 ? [showAantal(passkeys, 'passkey', 'passkeys')] : [])];
  return showNamen(namen);
}

/** The colleagues of the own organisation and what waits for the beheerder. */
export async function drawBeheer(page: Page, refused?: Refused): Promise<Response> {
  const [{ accounts, tweedeFactor }, { verlopen }] = await Promise.all([
    page.call(listAccounts, {}),
    page.call(listAutorisaties, {}),
  ]);
  return draw(
    page,
    { title: 'Collega’s en accounts', current: 'beheer', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <PageHead
        titel="Collega’s en accounts"
        onder={page.ik.organisatie}
        actie={<ButtonLink href="/beheer/accounts/nieuw">Voeg collega toe</ButtonLink>}
      />
      {verlopen > 0 ? <Nakijken verlopen={verlopen} /> : null}
      <Accounts accounts={accounts} />
      <Card titel="Tweede factor">
        <Form
          contract={setAanmeldbeleid.body}
          action="/beheer/aanmeldbeleid"
          csrf={page.csrf}
          submit="Bewaar"
          values={refused?.values ?? { tweedeFactor }}
          fouten={refused?.fouten ?? []}
        />
      </Card>
    </Stack>,
  );
}

const Nakijken = ({ verlopen }: { verlopen: number }) => (
  <Actiebalk
    titel={`${showAantal(verlopen, 'recht is', 'rechten zijn')} te lang niet nagekeken`}
    acties={<ButtonLink href="/beheer/autorisatiereview">Kijk rechten na</ButtonLink>}
  >
    Een rol kijkt u elk jaar na, een functie elk kwartaal.
  </Actiebalk>
);

const Accounts = ({ accounts }: { accounts: Account[] }) => (
  <Table<Account>
    caption="Collega’s van uw organisatie"
    rijen={accounts}
    kolommen={[
      {
        kop: 'Collega',
        soort: 'naam',
        cel: ({ medewerkerId, naam, gebruikersnaam }) => (
          <Lines onder={gebruikersnaam}>
            <Link href={`/beheer/accounts/${medewerkerId}`}>{naam}</Link>
          </Lines>
        ),
      },
      {
        kop: 'Rollen en functies',
        cel: ({ rechten }) => showNamen([...new Set(rechten.map(({ naam }) => naam))]),
        leeg: ({ rechten }) => rechten.length === 0,
      },
      {
        kop: 'Laatst aangemeld',
        cel: (account) => <Laatst {...account} />,
        leeg: ({ laatstOp }) => laatstOp === null,
      },
      { kop: 'Tweede factor', cel: factorenOf, leeg: ({ totp, passkeys }) => !totp && passkeys === 0 },
      { kop: 'Account', cel: (account) => <Stand account={account} /> },
    ]}
  />
);

export function setBeleid(page: Page): Promise<Response> {
  return submit(page, setAanmeldbeleid, {
    known: {},
    done: () => goOn(page, '/beheer', 'aanmeldbeleid'),
    again: (refused) => drawBeheer(page, refused),
  });
}
