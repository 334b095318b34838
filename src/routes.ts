import type { Route } from './core/road.ts';
import { routes as aanmelden } from './domein/medewerker/aanmelden.ts';
import { routes as gesprek } from './domein/gesprek/gesprek.ts';

/** Everything that Loopplank can do, as one list. The server, the API document, the pages and the tests read it. */
export const routes: Route[] = [...aanmelden, ...gesprek];
