import type { Answer } from '../../core/contract.ts';
import { listFactoren } from '../../domein/factor/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Table } from '../ui/data.tsx';
import { ActButton, Badge, ButtonLink, Buttons, Card, Hidden, PageHead, Stack, Text } from '../ui.tsx';
import { showAantal, showMoment } from '../woorden.ts';
import { PasskeyMaken } from './delen.tsx';

type Factoren = Answer<typeof listFactoren>;

export const pad = '/factoren';
const titel = 'Wachtwoord en tweede factor';

/** How a colleague proves who they are, and what can be changed about it. */
export async function drawFactoren(page: Page): Promise<Response> {
  const factoren = await page.call(listFactoren, {});
  const { eigenWachtwoord, verplicht } = factoren;
  const onder = verplicht
    ? 'Naast uw wachtwoord is een tweede factor nodig.'
    : 'Met een tweede factor komt niemand binnen die alleen uw wachtwoord kent.';
  return draw(
    page,
    { title: titel },
    <Stack>
      <PageHead
        titel={titel}
        onder={eigenWachtwoord ? onder : 'Dit account is gekozen in het voorbeeld of bij uw organisatie.'}
      />
      {eigenWachtwoord ? <Eigen page={page} factoren={factoren} /> : <Zonder />}
    </Stack>,
  );
}

const Zonder = () => (
  <Card>
    <Text>
      Bij dit account hoort geen eigen wachtwoord in Loopplank. Daarom stelt u hier ook geen tweede factor in.
    </Text>
  </Card>
);

function Eigen({ page, factoren }: { page: Page; factoren: Factoren }) {
  return (
    <>
      <Card titel="Wachtwoord">
        <div>
          <ButtonLink kind="secundair" href="/wachtwoord">
            Wijzig uw wachtwoord
          </ButtonLink>
        </div>
      </Card>
      <App page={page} sinds={factoren.totpSinds} />
      <Passkeys page={page} passkeys={factoren.passkeys} />
      {factoren.totpSinds !== null || factoren.passkeys.length > 0 ? (
        <Card titel="Herstelcodes">
          <Text>{`U heeft nog ${showAantal(factoren.herstelcodes, 'herstelcode', 'herstelcodes')}, voor als uw telefoon of passkey er niet is.`}</Text>
          <ActButton action={`${pad}/herstelcodes`} csrf={page.csrf}>
            Maak nieuwe herstelcodes
          </ActButton>
        </Card>
      ) : null}
    </>
  );
}

function App({ page, sinds }: { page: Page; sinds: string | null }) {
  return (
    <Card titel="App met codes" actie={sinds === null ? null : <Badge tone="goed">in gebruik</Badge>}>
      <Text>
        {sinds === null ? 'De app toont elke halve minuut een nieuwe code.' : `In gebruik sinds ${showMoment(sinds)}.`}
      </Text>
      <Buttons>
        <ActButton action={`${pad}/app`} csrf={page.csrf}>
          {sinds === null ? 'Gebruik een app' : 'Koppel een andere app'}
        </ActButton>
        {sinds === null ? null : (
          <ActButton action={`${pad}/app/einde`} csrf={page.csrf} kind="stil">
            Stop met de app
          </ActButton>
        )}
      </Buttons>
    </Card>
  );
}

function Passkeys({ page, passkeys }: { page: Page; passkeys: Factoren['passkeys'] }) {
  return (
    <Card titel="Passkeys">
      {passkeys.length > 0 ? (
        <Table
          caption="Uw passkeys"
          rijen={passkeys}
          kolommen={[
            { kop: 'Naam', soort: 'naam', cel: ({ naam }) => naam },
            { kop: 'Gemaakt op', cel: ({ geregistreerdOp }) => showMoment(geregistreerdOp) },
            {
              kop: 'Laatst gebruikt',
              cel: ({ gebruiktOp }) => showMoment(gebruiktOp ?? ''),
              leeg: ({ gebruiktOp }) => gebruiktOp === null,
            },
            {
              kop: 'Verwijderen',
              cel: ({ id, naam }) => (
                <ActButton action={`${pad}/passkeys/${id}/einde`} csrf={page.csrf}>
                  Verwijder
                  <Hidden>{` de passkey ${naam}`}</Hidden>
                </ActButton>
              ),
            },
          ]}
        />
      ) : (
        <Text>U heeft nog geen passkey.</Text>
      )}
      <PasskeyMaken script={page.assets.passkey} pad={`${pad}/passkeys`} csrf={page.csrf} />
    </Card>
  );
}
