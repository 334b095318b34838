import { getBsn } from '../../../domein/bsn/contract.ts';
import { draw, goOn } from '../../page.tsx';
import type { Page } from '../../page.tsx';
import type { Pages } from '../../parts.ts';
import { sayIn } from '../../programma-woorden.ts';
import { WaaromZieIkDit } from '../../toegang/waarom.tsx';
import { DefinitionList } from '../../ui/data.tsx';
import { Breadcrumb } from '../../ui/guide.tsx';
import { ButtonLink, Buttons, Card, PageHead, Stack, Text } from '../../ui.tsx';
import { casusPath, naamOf, readBlad, refOf } from '../pad.ts';

/** The number stands on a page of its own that is asked for with a form, so that nobody comes upon it by an address. */
async function showBsn(page: Page): Promise<Response> {
  const ref = refOf(page);
  const [blad, { bsn }] = await Promise.all([readBlad(page, ref), page.call(getBsn, ref)]);
  const naam = naamOf(blad);
  return draw(
    page,
    { title: 'BSN', current: 'werkvoorraad' },
    <Stack>
      <Breadcrumb
        items={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam, href: casusPath(ref) }, { naam: 'BSN' }]}
      />
      <PageHead titel="BSN" onder={naam} />
      <Card>
        <DefinitionList items={[['BSN', bsn ?? 'is bekend, u mag het nummer niet zien']]} />
        <Text stil>Dat u dit nummer opvroeg, staat in het logboek. Gebruik het alleen voor uw wettelijke taak.</Text>
        <WaaromZieIkDit inzage={blad.inzage} over={['bsn']} say={sayIn(blad.casus.woorden)} />
        <Buttons>
          <ButtonLink href={casusPath(ref)}>Terug naar de casus</ButtonLink>
        </Buttons>
      </Card>
    </Stack>,
  );
}

const path = '/verbanden/:verband/casussen/:casusId/bsn';

export function addBsnPage(pages: Pages): void {
  pages.post(path, showBsn);
  pages.get(path, (page) => goOn(page, casusPath(refOf(page))));
}
