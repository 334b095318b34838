import { addSessiePages } from './medewerker/sessies.tsx';
import type { Pages } from './parts.ts';

/** All pages behind the sign-in, one line per noun. */
export function addPages(pages: Pages): void {
  addSessiePages(pages);
}
