import { listLijsten, receiveLijst } from '../../domein/lijst/contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { Breadcrumb, Details } from '../ui/guide.tsx';
import { ButtonLink, Card, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';

/** The form that hands in a file. */
export async function drawAanleveren(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const here = `/verbanden/${verband}/lijsten`;
  const { soorten } = await page.call(listLijsten, { verband, aantal: 1 });
  const soort = soorten.map((one) => ({ waarde: one.sleutel, naam: one.naam }));
  return draw(
    page,
    { title: 'Lever een lijst aan', current: 'lijsten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[{ naam: 'Lijsten', href: here }, { naam: 'Lever een lijst aan' }]} />
      <PageHead titel="Lever een lijst aan" onder={naam} />
      <Card>
        <Form
          contract={receiveLijst.body}
          action={here}
          csrf={page.csrf}
          submit="Lever aan"
          omit={['bestandsnaam']}
          options={{ soort }}
          values={refused?.values ?? { soort: soort.length === 1 ? soort[0]?.waarde : undefined }}
          fouten={refused?.fouten ?? []}
          beside={
            <ButtonLink kind="stil" href={here}>
              Annuleer
            </ButtonLink>
          }
        />
      </Card>
      <Uitleg />
    </Stack>,
  );
}

function Uitleg() {
  return (
    <Details vraag="Wat gebeurt er met het bestand?">
      <Text>
        Het bestand wordt versleuteld bewaard tot u de lijst verwerkt. Daarna wordt het gewist. Burgerservicenummers
        blijven versleuteld, en alleen uw eigen organisatie ziet deze lijst.
      </Text>
      <Text>
        Er verandert pas iets als u de lijst verwerkt. Eerst ziet u in een proef per regel wat er zou gebeuren. Wie niet
        in het bestand staat, blijft op de lijst staan.
      </Text>
    </Details>
  );
}

/** A file in a form becomes the text that the contract asks for. */
async function readBestand(page: Page): Promise<{ bestandsnaam: string; inhoud?: string }> {
  const inhoud = (await page.c.req.formData()).get('inhoud');
  if (!(inhoud instanceof File) || inhoud.size === 0) return { bestandsnaam: 'geen bestand' };
  return { bestandsnaam: inhoud.name, inhoud: Buffer.from(await inhoud.arrayBuffer()).toString('base64') };
}

/** Takes the file in; the page of the list then shows which columns were recognised. */
export async function receive(page: Page): Promise<Response> {
  const { verband } = verbandOf(page);
  return submit(page, receiveLijst, {
    known: { verband, ...(await readBestand(page)) },
    done: ({ id, alEerder }) =>
      goOn(page, `/verbanden/${verband}/lijsten/${id}`, alEerder ? 'lijst_al_eerder' : 'lijst_ontvangen'),
    again: (refused) => drawAanleveren(page, refused),
  });
}
