import type { Pages } from '../parts.ts';
import { addFunctie, block, drawAccount, endFunctie, endSessies, unblock } from './account.tsx';
import { add, drawNieuw, invite } from './nieuw.tsx';
import { drawBeheer, setBeleid } from './overzicht.tsx';
import { drawReview, record } from './review.tsx';

/** What a beheerder does: accounts, functies, the second factor and the review of rights. Nothing here is about a casus. */
export function addBeheerPages(pages: Pages): void {
  const account = '/beheer/accounts/:medewerkerId';
  pages.get('/beheer', (page) => drawBeheer(page));
  pages.post('/beheer/aanmeldbeleid', setBeleid);
  pages.get('/beheer/accounts/nieuw', (page) => drawNieuw(page));
  pages.post('/beheer/accounts', add);
  pages.get(account, drawAccount);
  pages.post(`${account}/uitnodiging`, invite);
  pages.post(`${account}/sessies`, endSessies);
  pages.post(`${account}/blokkade`, block);
  pages.post(`${account}/blokkade/einde`, unblock);
  pages.post(`${account}/functies/:soort`, addFunctie);
  pages.post(`${account}/functies/:soort/einde`, endFunctie);
  pages.get('/beheer/autorisatiereview', (page) => drawReview(page));
  pages.post('/beheer/autorisatiereview', record);
}
