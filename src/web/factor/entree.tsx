import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import type { Inside } from '../../core/request.ts';
import { pathOf } from '../adres.ts';
import { drawEntry } from '../page.tsx';
import type { WebParts } from '../parts.ts';
import { Heading } from '../ui.tsx';

/** What the pages for who is halfway a sign-in begin with. */
export type At = Context<Inside>;

export const naarOf = (c: At): string => pathOf(c.req.query('naar'));

type Shown = { title: string; fouten?: Fout[] };

export const show = (c: At, { assets }: WebParts, { title, fouten = [] }: Shown, children: Child) => {
  const fout = fouten.length > 0;
  return drawEntry(c, assets, { title, fout, status: fout ? 400 : 200 }, [
    <Heading level={1}>{title}</Heading>,
    children,
  ]);
};

/** What a person can mend comes back in the form; a sign-in that is over begins anew. */
export function mendable(error: unknown): Fout[] {
  if (!(error instanceof Problem) || error.code === 'aanmelding_verlopen') throw error;
  return error.fouten.length > 0 ? error.fouten : [{ veld: 'code', melding: error.message }];
}
