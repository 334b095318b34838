import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import { operation } from '../src/core/contract.ts';
import { connect } from '../src/core/db.ts';
import { createApi } from '../src/core/http.ts';
import { newId } from '../src/core/id.ts';
import { logAtGate } from '../src/core/logboek/log.ts';
import { gate, headers } from '../src/core/request.ts';
import type { Inside } from '../src/core/request.ts';
import { caller, route } from '../src/core/road.ts';
import { createVault } from '../src/core/vault.ts';
import { closeActs } from '../src/domein/casus/closing.ts';
import { openCasussen } from '../src/domein/casus/openen.ts';
import { sealDeelnemer } from '../src/domein/deelnemer/deelnemer.ts';
import { createIdentity } from '../src/domein/medewerker/identity.ts';
import { programmaOf } from '../src/domein/programma/versie.ts';
import { verbandIdOf } from '../src/domein/verband/verband.ts';
import { routes } from '../src/routes.ts';
import { programma } from './programma.ts';
import { proef } from './sql.ts';

/**
 * The product's own server with one operation more: casussen open by the dozen out of a vergelijking, and here one at a
 * time, through the very function that the vergelijking calls.
 */
const openCasus = operation({
  id: 'openCasus',
  method: 'post',
  path: '/verbanden/{verband}/meetcasussen',
  summary: 'Opent één casus, voor de meting van snelheid.',
  tag: 'meting',
  verwerking: 'meting',
  params: z.object({ verband: z.string() }),
  body: z.strictObject({ begindatum: z.iso.date() }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
});

const open = route(openCasus, async (tx, { verband, begindatum }) => {
  const verbandId = verbandIdOf(tx, verband);
  const regels = await programmaOf(tx.sql, programma.programma, programma.versie);
  const deelnemerId = newId();
  const { naam, geboortedatum } = sealDeelnemer(tx.vault, deelnemerId, proef);
  await tx.sql`
    insert into deelnemer (verband_id, id, naam, geboortedatum, geregistreerd_op)
    values (${verbandId}, ${deelnemerId}, ${naam}::text::bytea, ${geboortedatum}::text::bytea, ${tx.nu})`;
  const { medewerkerId, organisatieId } = tx.actor;
  const regisseur = { medewerkerId, organisatieId, rol: 'regiehouder' };
  const [id = ''] = await openCasussen(tx, { verbandId, regels }, [
    { deelnemerId, begindatum, regisseur, betrokken: [] },
  ]);
  return { id };
});

const db = connect(JSON.parse(process.env['BENCH_SERVER'] ?? '{}'), { max: 12 });
const vault = createVault(new Uint8Array(32).fill(7));
const clock = () => new Date('2014-09-01T09:00:00Z');
const all = [...routes, open];
const app = new Hono<Inside>();
app.use(headers);
app.use(
  gate({
    identity: createIdentity(db, clock),
    caller: caller({ db, vault, clock, routes: all, closing: closeActs, logs: process.env['BENCH_LOGS'] !== 'uit' }),
    refuse: logAtGate({ db, clock }),
  }),
);
app.route('/v1', createApi(all));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) => console.log(JSON.stringify(address)));
