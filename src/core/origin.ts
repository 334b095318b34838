import { randomBytes } from 'node:crypto';

/** Where an operation is asked from; never a network address. */
export type Oorsprong = 'pagina' | 'api' | 'opdrachtregel';

/** What is known of a request beside its actor. */
export type Origin = {
  /** The trace-id that joins the logs of one request, also with those of whoever called us (W3C Trace Context). */
  trace: string;
  /** The operation of the caller that led to this request. */
  parent?: string | undefined;
  /** Only to slow down who guesses passwords, never stored. */
  address: string;
  /** The API, unless somebody else says where from. */
  oorsprong?: Oorsprong;
};

export const newTrace = (): string => randomBytes(16).toString('hex');
export const newSpan = (): string => randomBytes(8).toString('hex');

const traceparent = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(-|$)/;

/** Goes on with the trace of the caller, or begins one where there is none or it cannot be read. */
export function readTrace(header: string | undefined): Pick<Origin, 'trace' | 'parent'> {
  const [, trace, parent] = traceparent.exec(header ?? '') ?? [];
  return trace === undefined ? { trace: newTrace() } : { trace, parent };
}

/** What the answer says of the trace, so that the caller can name it when asking about it. */
export const writeTrace = ({ trace }: Origin): string => `00-${trace}-${newSpan()}-01`;
