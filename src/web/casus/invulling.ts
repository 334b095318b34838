import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import type { Operation } from '../../core/contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import type { MeldingKey } from '../meldingen.ts';
import type { Page } from '../page.tsx';
import type { Option } from '../ui/field.tsx';
import type { Ref } from './pad.ts';

/** Where an act is done: on which casus, and on which earlier act when it goes on with one. */
export type Plaats = { page: Page; ref: Ref; blad: CasusBlad; id: string };

/** What the page knows for a form beside its contract. */
export type Invulling = {
  /** What the form asks, where the programme says more of it than the operation. */
  contract?: z.ZodObject;
  values?: Record<string, unknown>;
  options?: Record<string, Option[]>;
  omit?: string[];
  /** What somebody should know before filling it in. */
  uitleg?: Child;
};

/** An act on a casus as a page: the form comes from the contract, the rest stands here. */
export type Actie = {
  operation: Operation<z.ZodObject, z.ZodObject, z.ZodObject>;
  titel: string;
  knop: string;
  melding: MeldingKey;
  /** What is told instead, when the answer asks for it. */
  meldingOf?: (answer: unknown) => MeldingKey | undefined;
  /** The programme shapes the form: `open` gives its contract. */
  shaped?: boolean;
  /** What the operation asks, where the form asks it in other parts. */
  shape?: (values: Record<string, unknown>) => Record<string, unknown>;
  open: (plaats: Plaats) => Invulling | Promise<Invulling>;
};
