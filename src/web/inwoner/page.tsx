import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { problems } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import { listMijnCasussen } from '../../domein/inwoner/mijn.contract.ts';
import type { MijnCasusregel } from '../../domein/inwoner/mijn.contract.ts';
import { Layout } from '../layout.tsx';
import type { NavItem } from '../layout.tsx';
import { meldingOf } from '../meldingen.ts';
import { readPad } from '../pad.ts';
import type { Framed, Page } from '../page.tsx';
import { renderPage } from '../render.ts';
import { ButtonLink, PageHead, Stack, Text } from '../ui.tsx';

/** What a page of an inwoner works with: the own casussen, and the operations as that inwoner. */
export type Mijn = Omit<Page, 'ik'> & { naam: string; casussen: MijnCasusregel[] };

/** What every page of an inwoner begins with; for a colleague there is no such page. */
export async function openMijn(c: Context<Inside>, frame: Pick<Page, 'assets' | 'csrf' | 'vandaag'>): Promise<Mijn> {
  const call = c.get('call');
  const { naam, casussen } = await call(listMijnCasussen, {});
  return { c, call, ...frame, naam: naam ?? 'Uw gegevens', casussen };
}

const Pad = z.object({ casusId: z.uuid() });

/** The casus that the address names. */
export const casusIdOf = (page: Mijn): string => readPad(page, Pad).casusId;

export const mijnPath = (casusId: string): string => `/mijn/casussen/${casusId}`;

function navOf({ casussen }: Mijn, casusId: string | undefined): NavItem[] {
  const all = casussen.length > 1 ? [{ sleutel: 'alle', href: '/mijn', naam: 'Begin' }] : [];
  if (casusId === undefined) return all;
  const path = mijnPath(casusId);
  return [
    ...all,
    { sleutel: 'overzicht', href: path, naam: 'Overzicht' },
    { sleutel: 'gegevens', href: `${path}/gegevens`, naam: 'Wat bekend is' },
    { sleutel: 'tijdlijn', href: `${path}/tijdlijn`, naam: 'Wat gebeurde' },
    { sleutel: 'gedeeld', href: `${path}/gedeeld`, naam: 'Met wie gedeeld' },
    { sleutel: 'raadplegingen', href: `${path}/raadplegingen`, naam: 'Wie keek' },
  ];
}

type MijnFramed = Framed & { casusId?: string };

/** Draws a page of an inwoner in the frame. */
export async function drawMijn(page: Mijn, framed: MijnFramed, children: Child): Promise<Response> {
  const { c, assets, naam, csrf } = page;
  const { title, current, casusId, fout, status } = framed;
  const melding = meldingOf(c.req.query('melding'));
  const body = await renderPage(
    <Layout
      assets={assets}
      title={title}
      nav={navOf(page, casusId)}
      actor={{ naam, onder: 'uw eigen gegevens', afmelden: { action: '/afmelden', csrf } }}
      voet={[]}
      {...(current && { current })}
      {...(fout && { fout })}
      {...(melding && { melding })}
    >
      {children}
    </Layout>,
  );
  return c.html(body, status ?? 200, { 'cache-control': 'no-store' });
}

const statuses = [400, 403, 404, 409, 413, 500] as const;

/** What cannot be shown, and the way back to the own gegevens. */
export function drawMijnFault(page: Mijn, problem: Problem): Promise<Response> {
  const title = problem.status === 403 ? 'Deze pagina is niet voor u' : problems[problem.code][1];
  return drawMijn(
    page,
    { title, status: statuses.find((one) => one === problem.status) ?? 403 },
    <Stack>
      <PageHead titel={title} />
      <Text>Hier vindt u alleen wat over uzelf gaat.</Text>
      <div>
        <ButtonLink href="/mijn">Naar uw gegevens</ButtonLink>
      </div>
    </Stack>,
  );
}
