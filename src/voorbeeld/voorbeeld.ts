import type { Toneel } from './toneel.ts';

/** An example of a programme: what it is called on the command line, what it shows, and how it is laid out. */
export type Voorbeeld = {
  naam: string;
  wat: string;
  /** Where one looks first. */
  verband: string;
  /** Lays it out. `leeg` leaves it at the partners, their colleagues and what they agreed. */
  setUp(toneel: Toneel, leeg: boolean): Promise<void>;
};
