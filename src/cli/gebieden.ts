import { basename } from 'node:path';
import { z } from 'zod';
import { dayOf } from '../core/clock.ts';
import { many } from '../core/db.ts';
import { fault } from '../core/faults.ts';
import { own } from '../core/own.ts';
import { Problem } from '../core/problem.ts';
import { bareGebied, splitLijst } from '../domein/lijst/splitsen.ts';
import type { Deel } from '../domein/lijst/splitsen.ts';
import { gebiedskolomOf } from '../domein/programma/weegbaar.ts';
import { readGiven } from './bestand.ts';
import { needed, textOf } from './command.ts';
import type { Base, Outcome } from './command.ts';
import { showOordeel, showTelling, takeIn } from './inlezen.ts';
import type { Ingelezen } from './inlezen.ts';
import { callAs, readRegels } from './wie.ts';

const Verband = z.object({ slug: z.string(), naam: z.string(), gebied: z.string() });
type Verband = z.infer<typeof Verband>;

/** The verbanden of a programme that have an area and work today; of a named colleague those in which that one has a role. */
async function listVerbanden({ loopplank: { owner }, options }: Base, programma: string): Promise<Verband[]> {
  const vandaag = dayOf(new Date());
  const als = textOf(options, 'als') ?? null;
  const rows = await owner`
    select v.slug, v.naam, v.gebied
    from verband v
    where v.programma = ${programma} and v.gebied is not null and v.periode @> ${vandaag}::date
      and (${als}::text is null or exists (
        select from aanstelling a
        join medewerker m on m.id = a.medewerker_id
        where a.verband_id = v.id and m.slug = ${als} and a.vervallen_op is null and a.periode @> ${vandaag}::date
      ))
    order by v.gebied`;
  return many(Verband, rows);
}

type Gedaan = Ingelezen & { verband: string; naam: string; gebied: string };

/** One file about many areas: read once, and each verband gets its own rows. */
export async function deliverGebieden(base: Base, programma: string): Promise<Outcome> {
  const verbanden = await listVerbanden(base, programma);
  const [eerste] = verbanden;
  if (!eerste)
    throw new Problem('niet_gevonden', `Er is geen verband van “${programma}” met een gebied waar u bij hoort.`);
  const { delen, regels } = await readDelen(base, eerste.slug);
  const gedaan: Gedaan[] = [];
  for (const verband of verbanden) {
    const deel = delen.get(bareGebied(verband.gebied));
    delen.delete(bareGebied(verband.gebied));
    if (deel) gedaan.push(await deliverDeel(base, verband, deel));
  }
  return show(regels, gedaan, [...delen.values()], base.options['proef'] === true);
}

async function readDelen(base: Base, verband: string) {
  const sleutel = needed(base.options, 'soort');
  const regels = await readRegels(base.loopplank.owner, verband);
  const soort = own(regels.lijsten, sleutel);
  const kolom = gebiedskolomOf(regels, sleutel);
  if (!soort || kolom === undefined)
    throw fault('soort', 'Bij deze lijst staat geen kolom met het gebied. Lever haar per verband aan, met --verband');
  return splitLijst({ inhoud: await readGiven(base.file), naam: basename(base.file) }, soort, kolom);
}

/** The rows of one verband; a verdict names the line of the whole file. */
async function deliverDeel(base: Base, { slug, naam, gebied }: Verband, deel: Deel): Promise<Gedaan> {
  const soort = needed(base.options, 'soort');
  const here = { ...base, options: { ...base.options, verband: slug } };
  const call = await callAs(here, { handeling: 'lijst', partner: (regels) => regels.lijsten[soort]?.leverancier });
  const aanlevering = { verband: slug, soort, bestandsnaam: basename(base.file), inhoud: deel.inhoud };
  const ingelezen = await takeIn(call, aanlevering, base.options);
  const oordelen = ingelezen.oordelen.map((een) => ({ ...een, regel: deel.regels[een.regel - 2] ?? een.regel }));
  return { ...ingelezen, oordelen, verband: slug, naam, gebied };
}

function show(regels: number, gedaan: Gedaan[], elders: Deel[], proef: boolean): Outcome {
  const over = elders.map((deel) => ({ gebied: deel.gebied, regels: deel.regels.length }));
  const som = over.reduce((tot, een) => tot + een.regels, 0);
  const namen = over.map(({ gebied }) => (gebied === '' ? 'zonder gebied' : gebied)).toSorted();
  return {
    json: {
      ...{ proef, regels, anderGebied: som, zonderVerband: over },
      verbanden: gedaan.map(({ verband, gebied, id, status, telling, oordelen, ...een }) => ({
        ...{ verband, gebied, lijstId: id, status, regels: een.regels, ...telling, oordelen },
      })),
    },
    tekst: [
      ...gedaan.flatMap((een) => [
        ...een.oordelen.map(showOordeel),
        `${een.naam}: ${showTelling(een.regels, een.telling)}`,
      ]),
      ...(som > 0
        ? [`${som} regels gaan over een gebied zonder verband en zijn niet bewaard: ${namen.join(', ')}.`]
        : []),
      proef ? 'Proef: er is niets veranderd.' : `De lijst is verdeeld over ${gedaan.length} verbanden.`,
    ],
    mislukt: gedaan.some(({ status }) => status === 'afgebroken'),
  };
}
