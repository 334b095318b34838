import { listMetingCasussen } from '../../domein/meting/contract.ts';
import { draw } from '../page.tsx';
import type { Page } from '../page.tsx';
import { Card, PageHead, Stack, Text } from '../ui.tsx';
import { Breadcrumb, EmptyState, Pagination } from '../ui/guide.tsx';
import { verbandOf } from '../verband.ts';
import { queryOf, readPeil } from './peil.ts';
import { Peilregel } from './peilbalk.tsx';
import { Namen } from './zonder-aanbod.tsx';

/** The names behind a figure, for who may see them. */
export async function showCasussen(page: Page): Promise<Response> {
  const { c } = page;
  const { verband } = verbandOf(page);
  const peil = readPeil(page);
  const rest = c.req.query('deel') === 'rest';
  const na = c.req.query('na');
  const { indicator, casussen, volgende, ...gepeild } = await page.call(listMetingCasussen, {
    verband,
    indicator: c.req.param('indicator') ?? '',
    ...peil,
    ...(rest && { deel: 'rest' }),
    ...(na && { na }),
  });
  const titel = rest ? `${indicator.naam}: wie niet` : indicator.naam;
  const further = (cursor: string): string => queryOf({ ...peil, ...(rest && { deel: 'rest' }), na: cursor });
  return draw(
    page,
    { title: titel, current: 'cijfers' },
    <Stack>
      <Breadcrumb
        items={[{ naam: 'Cijfers', href: `/verbanden/${verband}/cijfers${queryOf(peil)}` }, { naam: titel }]}
      />
      <PageHead titel={titel} onder={<Peilregel {...gepeild} />} />
      <Text>{indicator.definitie}</Text>
      {casussen.length === 0 ? (
        <Nobody />
      ) : (
        <Card>
          <Namen verband={verband} namen={casussen} />
        </Card>
      )}
      {volgende ? <Pagination volgende={further(volgende)} /> : null}
      <Text stil>U ziet alleen de namen van casussen die u mag openen. Het cijfer zelf telt iedereen mee.</Text>
    </Stack>,
  );
}

function Nobody() {
  return (
    <EmptyState titel="Geen namen">
      Niemand hoort hierbij op deze peildatum, of het zijn casussen waar u niet bij betrokken bent.
    </EmptyState>
  );
}
