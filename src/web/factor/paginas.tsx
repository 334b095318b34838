import * as contract from '../../domein/factor/contract.ts';
import { siteOf } from '../adres.ts';
import { draw, goOn, submit } from '../page.tsx';
import type { Page } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { ButtonLink, Card, PageHead, Stack } from '../ui.tsx';
import { readAntwoord, stapIn } from './antwoord.ts';
import { AppForm, Herstelcodes } from './delen.tsx';
import { drawFactoren, pad } from './factoren.tsx';

type AppShown = Omit<Parameters<typeof AppForm>[0], 'action' | 'csrf' | 'submit'>;

const showApp = (page: Page, app: AppShown) =>
  draw(
    page,
    { title: 'Koppel uw app', ...(app.fouten && { fout: true, status: 400 }) },
    <Stack>
      <PageHead titel="Koppel uw app" />
      <Card>
        <AppForm action={`${pad}/app/bevestiging`} csrf={page.csrf} submit="Bevestig" {...app} />
      </Card>
    </Stack>,
  );

const beginApp = async (page: Page): Promise<Response> =>
  showApp(page, { totp: await page.call(contract.beginTotp, {}) });

const confirmApp = (page: Page): Promise<Response> =>
  submit(page, contract.confirmTotp, {
    known: {},
    done: ({ herstelcodes }) =>
      herstelcodes.length > 0 ? showCodes(page, herstelcodes) : goOn(page, pad, 'factor_app'),
    again: ({ fouten }) => showApp(page, { fouten }),
  });

const showCodes = (page: Page, codes: string[]) =>
  draw(
    page,
    { title: 'Uw herstelcodes' },
    <Stack>
      <PageHead titel="Uw herstelcodes" />
      <Card>
        <Herstelcodes codes={codes} />
        <div>
          <ButtonLink href={pad}>Ik heb ze bewaard</ButtonLink>
        </div>
      </Card>
    </Stack>,
  );

async function offer(page: Page): Promise<Response> {
  const question = await page.call(contract.offerPasskey, { site: siteOf(page.c) });
  return page.c.json(question, 200, { 'cache-control': 'no-store' });
}

async function add(page: Page): Promise<Response> {
  const form = await page.c.req.formData();
  const naam = contract.PasskeyNaam.safeParse(form.get('naam'));
  const given = { stap: stapIn(form), naam: naam.success ? naam.data : 'Passkey', antwoord: readAntwoord(form) };
  const { herstelcodes } = await page.call(contract.addPasskey, given);
  return herstelcodes.length > 0 ? showCodes(page, herstelcodes) : goOn(page, pad, 'factor_passkey');
}

async function end(page: Page): Promise<Response> {
  await page.call(contract.endPasskey, { passkeyId: page.c.req.param('passkeyId') ?? '' });
  return goOn(page, pad, 'factor_passkey_weg');
}

async function endApp(page: Page): Promise<Response> {
  await page.call(contract.endTotp, {});
  return goOn(page, pad, 'factor_app_weg');
}

async function renew(page: Page): Promise<Response> {
  const { herstelcodes } = await page.call(contract.renewHerstelcodes, {});
  return showCodes(page, herstelcodes);
}

/** How a colleague proves who they are: an app, passkeys, recovery codes. */
export function addFactorPages(pages: Pages): void {
  pages.get(pad, drawFactoren);
  pages.post(`${pad}/app`, beginApp);
  pages.post(`${pad}/app/bevestiging`, confirmApp);
  pages.post(`${pad}/app/einde`, endApp);
  pages.post(`${pad}/passkeysvraag`, offer);
  pages.post(`${pad}/passkeys`, add);
  pages.post(`${pad}/passkeys/:passkeyId/einde`, end);
  pages.post(`${pad}/herstelcodes`, renew);
}
