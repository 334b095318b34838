import { addCasusPages } from './casus/casus.tsx';
import { addCasusoverlegPages } from './casusoverleg/paginas.ts';
import { addDetacheringPages } from './detachering/paginas.ts';
import { addOproepPages } from './oproep/oproepen.tsx';
import { addRegiodeskundigePages } from './regiodeskundige/gids.tsx';
import { addDelenPages } from './delen/paginas.ts';
import { addBeheerPages } from './beheer/paginas.ts';
import { addFactorPages } from './factor/paginas.tsx';
import { addSessiePages } from './medewerker/sessies.tsx';
import { addWachtwoordPages } from './medewerker/wachtwoord.tsx';
import { addMetingPages } from './meting/paginas.ts';
import { addLijstPages } from './lijst/paginas.ts';
import { addLogboekPages } from './logregel/paginas.ts';
import { addBeoordelingPages } from './beoordeling/paginas.ts';
import type { Pages } from './parts.ts';
import { addProgrammaPages } from './programma/paginas.ts';
import { addRegiePages } from './regie/paginas.ts';
import { addFinancieringPages } from './financiering/paginas.tsx';
import { addGrondslagPages } from './grondslag/paginas.tsx';
import { addToegangPages } from './toegang/paginas.ts';
import { addVergelijkingPages } from './vergelijking/paginas.ts';
import { addBesluitPages } from './verstrekkingsbesluit/paginas.ts';
import { addWerkvoorraadPages } from './werkvoorraad/werkvoorraad.tsx';

/** All pages behind the sign-in, one line per noun. */
export function addPages(pages: Pages): void {
  addWerkvoorraadPages(pages);
  addCasusPages(pages);
  addCasusoverlegPages(pages);
  addOproepPages(pages);
  addRegiodeskundigePages(pages);
  addDetacheringPages(pages);
  addDelenPages(pages);
  addBeoordelingPages(pages);
  addProgrammaPages(pages);
  addMetingPages(pages);
  addLogboekPages(pages);
  addSessiePages(pages);
  addFactorPages(pages);
  addWachtwoordPages(pages);
  addBeheerPages(pages);
  addRegiePages(pages);
  addLijstPages(pages);
  addBesluitPages(pages);
  addVergelijkingPages(pages);
  addToegangPages(pages);
  addGrondslagPages(pages);
  addFinancieringPages(pages);
}
