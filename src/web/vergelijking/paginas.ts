import type { Pages } from '../parts.ts';
import { drawVergelijkingen, record } from './vergelijkingen.tsx';

/** Two lists side by side, as far as the decision of both suppliers goes. */
export function addVergelijkingPages(pages: Pages): void {
  const vergelijkingen = '/verbanden/:verband/vergelijkingen';
  pages.get(vergelijkingen, (page) => drawVergelijkingen(page));
  pages.post(vergelijkingen, record);
}
