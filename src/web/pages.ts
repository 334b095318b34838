import { addSessiePages } from './medewerker/sessies.tsx';
import { addMetingPages } from './meting/paginas.ts';
import type { Pages } from './parts.ts';
import { addProgrammaPages } from './programma/paginas.ts';
import { addRegiePages } from './regie/paginas.ts';

/** All pages behind the sign-in, one line per noun. */
export function addPages(pages: Pages): void {
  addProgrammaPages(pages);
  addMetingPages(pages);
  addSessiePages(pages);
  addRegiePages(pages);
}
