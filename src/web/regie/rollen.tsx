import type { Answer } from '../../core/contract.ts';
import { addAanstelling, endAanstelling, listAanstellingen } from '../../domein/aanstelling/contract.ts';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import { Form } from '../form.tsx';
import { draw, goOn, submit } from '../page.tsx';
import type { Page, Refused } from '../page.tsx';
import { readPad } from '../pad.ts';
import { Table } from '../ui/data.tsx';
import { Breadcrumb } from '../ui/guide.tsx';
import { ActButton, Card, Datum, Hidden, Link, PageHead, Stack, Text } from '../ui.tsx';
import { verbandOf } from '../verband.ts';

type Aanstelling = Answer<typeof listAanstellingen>['aanstellingen'][number];

/** The roles of one's own colleagues in a verband, for their coordinator: given, and taken back. */
export async function drawRollen(page: Page, refused?: Refused): Promise<Response> {
  const { verband, naam } = verbandOf(page);
  const { aanstellingen, collegas, rollen } = await page.call(listAanstellingen, { verband });
  const pad = `/verbanden/${verband}/aanstellingen`;
  const kruimels = [
    { naam: 'Overdrachten', href: '/overdrachten' },
    { naam: 'Collega’s', href: `/verbanden/${verband}/collegas` },
  ];
  const options = {
    medewerkerId: collegas.map((one) => ({ waarde: one.id, naam: one.naam })),
    rol: rollen.map((one) => ({ waarde: one.sleutel, naam: one.naam })),
  };
  return draw(
    page,
    { title: 'Rollen', current: 'overdrachten', ...(refused && { fout: true, status: refused.status }) },
    <Stack>
      <Breadcrumb items={[...kruimels, { naam: 'Rollen' }]} />
      <PageHead titel="Rollen" onder={`${page.ik.organisatie} in ${naam}`} />
      <Rollen rijen={aanstellingen} pad={pad} csrf={page.csrf} />
      <Card titel="Geef een collega een rol">
        <Text>De rol geldt vanaf vandaag. Een beheerder van accounts kan geen rol hebben.</Text>
        <Form
          contract={addAanstelling.body}
          action={pad}
          csrf={page.csrf}
          submit="Geef rol"
          options={options}
          {...refused}
        />
      </Card>
    </Stack>,
  );
}

const Rollen = ({ rijen, pad, csrf }: { rijen: Aanstelling[]; pad: string; csrf: string }) => (
  <Table<Aanstelling>
    caption="Rollen van collega’s"
    rijen={rijen}
    kolommen={[
      { kop: 'Collega', soort: 'naam', cel: ({ naam }) => naam },
      { kop: 'Rol', cel: ({ rol }) => rol },
      { kop: 'Sinds', cel: ({ sinds }) => <Datum iso={sinds} /> },
      { kop: 'Casussen', soort: 'getal', cel: ({ casussen }) => casussen },
      {
        kop: 'Beëindigen',
        cel: ({ id, naam, rol, casussen, medewerkerId }) =>
          casussen > 0 ? (
            <Link href={`${pad.replace('aanstellingen', 'collegas')}/${medewerkerId}/caseload`}>
              Draag eerst de casussen over
            </Link>
          ) : (
            <ActButton action={`${pad}/${id}/einde`} csrf={csrf}>
              Beëindig
              <Hidden>{` de rol ${rol} van ${naam}`}</Hidden>
            </ActButton>
          ),
      },
    ]}
  />
);

export function addRol(page: Page): Promise<Response> {
  const pad = readPad(page, VerbandPad);
  return submit(page, addAanstelling, {
    known: pad,
    done: () => goOn(page, `/verbanden/${pad.verband}/aanstellingen`, 'rol_gegeven'),
    again: (refused) => drawRollen(page, refused),
  });
}

export async function endRol(page: Page): Promise<Response> {
  const { verband } = readPad(page, VerbandPad);
  await page.call(endAanstelling, { verband, aanstellingId: page.c.req.param('aanstellingId') ?? '' });
  return goOn(page, `/verbanden/${verband}/aanstellingen`, 'rol_beeindigd');
}
