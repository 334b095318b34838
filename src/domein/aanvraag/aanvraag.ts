import { routes as besluit } from './besluit.ts';
import { routes as verbeteren } from './besluit-verbeteren.ts';
import { routes as bezwaar } from './bezwaar.ts';
import { routes as bezwaarVerbeteren } from './bezwaar-verbeteren.ts';
import { routes as blad } from './blad.ts';
import { routes as lijst } from './lijst.ts';
import { routes as loop } from './loop.ts';
import { routes as vastleggen } from './vastleggen.ts';
import { routes as verlenging } from './verlenging.ts';
import { routes as verloop } from './verloop.ts';

/** Everything that can be done with an aanvraag. */
export const routes = [
  ...[...vastleggen, ...loop, ...verlenging, ...besluit, ...verbeteren, ...bezwaar, ...bezwaarVerbeteren],
  ...[...blad, ...lijst, ...verloop],
];
