import { processLijst, receiveLijst } from '../../domein/lijst/contract.ts';
import { recordVergelijking } from '../../domein/vergelijking/contract.ts';
import { listBegeleiding } from './begeleiding.ts';
import { listGebeurtenissen, uitstromers, vanLijstPer } from './gebeurtenissen.ts';
import { listKennis } from './kennis.ts';
import { leveringen, naPeildatum, peildatum, vergelijkingen } from './kalender.ts';
import { writeTop600, writeWajong } from './lijsten.ts';
import { startLoting } from '../loting.ts';
import { listMensen } from './mensen.ts';
import type { Mens } from './mensen.ts';
import type { Ids } from './regiestappen.ts';
import { listCasussen, play, verband } from './spel.ts';
import type { Jongere, Rol } from './spel.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';

/** A milestone of the whole approach, between the days of the young people. */
type Mijlpaal = { dag: string; doe(): Promise<void> };

const afterAll = '2014-12-31';

/**
 * Plays 2013 and 2014 as the annual report tells them: the lists come in, are laid side by side, and of those on both
 * everybody gets something that fits. Gives the young people whose casus goes on after that.
 */
export async function playVerhaal(toneel: Toneel, ids: Ids): Promise<Jongere[]> {
  const mensen = listMensen(startLoting(600)).map((mens, nummer) => leavesList(mens, nummer));
  const rollen: Rol[] = [];
  const mijlpalen: Mijlpaal[] = [
    ...leveringen.map((dag) => ({ dag, doe: () => deliver(toneel, mensen, dag) })),
    ...vergelijkingen.map((dag, groep) => ({
      dag,
      doe: async () => {
        await compare(toneel, dag);
        rollen.push(...(await findRollen(toneel, mensen, groep, ids)));
      },
    })),
    { dag: naPeildatum, doe: () => compare(toneel, peildatum) },
  ].toSorted((een, ander) => een.dag.localeCompare(ander.dag));
  for (const [i, { dag, doe }] of mijlpalen.entries()) {
    goTo(toneel, dag);
    await doe();
    await play(toneel, rollen, [dag, mijlpalen[i + 1]?.dag ?? afterAll]);
  }
  return rollen.map(({ jongere }) => jongere).filter(({ nummer }) => uitstromers[nummer] === undefined);
}

function leavesList(mens: Mens, nummer: number): Mens {
  return mens.top600 && uitstromers[nummer] !== undefined
    ? { ...mens, top600: { ...mens.top600, einde: vanLijstPer } }
    : mens;
}

async function deliver({ as }: Toneel, mensen: readonly Mens[], dag: string): Promise<void> {
  const files = [
    { slug: 'petra-kramer', soort: 'top600', tekst: writeTop600(mensen, dag) },
    { slug: 'carla-smit', soort: 'wajong', tekst: writeWajong(mensen, dag) },
  ];
  const take = async ({ slug, soort, tekst }: (typeof files)[number]) => {
    const call = await as(slug);
    const inhoud = Buffer.from(tekst).toString('base64');
    const { id } = await call(receiveLijst, { verband, soort, bestandsnaam: `${soort}-${dag}.csv`, inhoud });
    await call(processLijst, { verband, lijstId: id, allesOfNiets: true });
  };
  await Promise.all(files.map(take));
}

async function compare({ as }: Toneel, dag: string): Promise<void> {
  const call = await as('petra-kramer');
  await call(recordVergelijking, { verband, peildatum: dag });
}

/** The young people whom a comparison found, each with their own story. */
async function findRollen(toneel: Toneel, mensen: readonly Mens[], groep: number, ids: Ids): Promise<Rol[]> {
  const casussen = await listCasussen(toneel);
  return mensen.flatMap((mens, nummer) => {
    const casus = casussen.get(`${mens.voornaam} ${mens.achternaam}`);
    if (mens.groep !== groep || !casus) return [];
    const jongere = { nummer, ...casus };
    const loting = startLoting(1000 + nummer);
    const tot = uitstromers[nummer] === undefined ? undefined : '2014-12-01';
    const stappen = [
      ...listGebeurtenissen(jongere, ids),
      ...listBegeleiding({ nummer, groep, loting }, tot),
      ...listKennis(nummer, groep),
    ];
    return [{ jongere, stappen: stappen.toSorted((een, ander) => een.dag.localeCompare(ander.dag)) }];
  });
}
