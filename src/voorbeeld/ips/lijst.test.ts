import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { recordSelectie } from '../../domein/selectie/contract.ts';
import { verband } from './getallen.ts';
import { playUntil } from './jaar.fixture.ts';
import { aanmelder } from './partners.ts';

const folder = new URL('../../../../shared/lijsten/', import.meta.url);
const file = new URL('ggz-ips-aanmeldingen.csv', folder);
const Verwacht = z.object({ ips: z.object({ aanmeldingen: z.number(), uwv_geweigerd_op_gemeentegeld: z.number() }) });

test.skipIf(!existsSync(file))(
  'a list of referrals opens everybody on it, with UWV only for its own clients',
  async () => {
    const { ips } = Verwacht.parse(JSON.parse(readFileSync(new URL('verwacht.json', folder), 'utf8')));
    const { toneel, end } = await playUntil('2021-01-11');
    toneel.clock.now = new Date('2021-08-09T10:00:00Z');
    const call = await toneel.as(aanmelder);
    const bestand = { bestandsnaam: 'aanmeldingen.csv', inhoud: readFileSync(file).toString('base64') };
    const { id: lijstId } = await call(receiveLijst, { verband, soort: 'aanmeldingen', ...bestand });
    await call(processLijst, { verband, lijstId, allesOfNiets: true });
    const uitslag = await call(recordSelectie, { verband, selectie: 'aanmeldingen', peildatum: '2021-08-09' });
    expect(uitslag).toMatchObject({ opLijst: ips.aanmeldingen, geopend: ips.aanmeldingen });
    const [team] = await toneel.owner`
    select
      count(*) filter (where rol = 'arbeidsdeskundige')::int as uwv,
      count(*) filter (where rol = 'klantmanager')::int as gemeente
    from betrokkenheid`;
    const uwv = ips.uwv_geweigerd_op_gemeentegeld;
    expect(team).toEqual({ uwv, gemeente: ips.aanmeldingen - uwv });
    await end();
  },
);
