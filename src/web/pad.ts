import type { z } from 'zod';
import { Problem } from '../core/problem.ts';
import type { Page } from './page.tsx';

/** What the address names, as the contract has it; an address that cannot be one is a page that does not exist. */
export function readPad<Pad extends z.ZodObject>({ c }: Pick<Page, 'c'>, schema: Pad): z.output<Pad> {
  const pad = schema.safeParse(c.req.param());
  if (!pad.success) throw new Problem('niet_gevonden');
  return pad.data;
}
