import { addSessiePages } from './medewerker/sessies.tsx';
import type { Pages } from './parts.ts';
import { addRegiePages } from './regie/paginas.ts';

/** All pages behind the sign-in, one line per noun. */
export function addPages(pages: Pages): void {
  addSessiePages(pages);
  addRegiePages(pages);
}
