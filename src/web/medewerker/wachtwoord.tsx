import { changeWachtwoord } from '../../domein/account/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { Breadcrumb } from '../ui/guide.tsx';
import { Card, PageHead, Stack } from '../ui.tsx';

const pad = '/wachtwoord';
const titel = 'Wijzig uw wachtwoord';

function show(page: Page, refused?: Refused): Promise<Response> {
  return draw(
    page,
    { title: titel, ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Wachtwoord en tweede factor', href: '/factoren' }, { naam: titel }]} />
      <PageHead titel={titel} onder="Op andere plekken waar u bent aangemeld, moet u zich daarna opnieuw aanmelden." />
      <Card>
        <Form contract={changeWachtwoord.body} action={pad} csrf={page.csrf} submit="Wijzig wachtwoord" {...refused} />
      </Card>
    </Stack>,
  );
}

const change = (page: Page): Promise<Response> =>
  submit(page, changeWachtwoord, {
    known: {},
    done: () => goOn(page, '/factoren', 'wachtwoord'),
    again: (refused) => show(page, refused),
  });

/** A colleague's own password. */
export function addWachtwoordPages(pages: Pages): void {
  pages.get(pad, (page) => show(page));
  pages.post(pad, change);
}
