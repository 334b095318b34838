import { z } from 'zod';
import { many } from '../core/db.ts';
import type { Sql } from '../core/db.ts';
import { showDatum } from '../core/datum.ts';
import { breuken } from '../core/logboek/breuk.ts';
import type { Breuk, Keten } from '../core/logboek/breuk.ts';
import { checkLogboek } from '../core/logboek/check.ts';
import { sealLogboek } from '../core/logboek/seal.ts';
import { Problem } from '../core/problem.ts';
import { textOf, usageError } from './command.ts';
import type { Command } from './command.ts';

/** Follows the chains of the logboek, and names the first link that is broken. */
export const logboek: Command = {
  naam: 'logboek',
  gebruik: 'controle [--verband V]',
  wat: 'Controleert of iemand het logboek heeft veranderd. Noemt per verband de eerste schakel die niet klopt.',
  woorden: 1,
  opties: { verband: { type: 'string' } },
  nodig: [],
  runOn: async ({ file, options, loopplank: { owner, vault } }) => {
    if (file !== 'controle') throw usageError(`Het logboek kent geen “${file}”, alleen controle.`);
    const verbanden = await listVerbanden(owner);
    const verbandId = idOf(verbanden, textOf(options, 'verband'));
    await sealLogboek(owner, vault, new Date().toISOString());
    const ketens = await checkLogboek(owner, vault, verbandId);
    const named = ketens.map((keten) => nameKeten(keten, verbanden));
    const gebroken = named.filter(({ breuk }) => breuk !== null).length;
    return {
      json: { inOrde: gebroken === 0, ketens: named },
      tekst: [...named.flatMap(showKeten), showSom(gebroken)],
      mislukt: gebroken > 0,
    };
  },
};

const Verband = z.object({ id: z.uuid(), slug: z.string() });

async function listVerbanden(owner: Sql): Promise<Map<string, string>> {
  const rows = many(Verband, await owner`select id, slug from verband`);
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

function idOf(verbanden: Map<string, string>, slug: string | undefined): string | undefined {
  if (slug === undefined) return undefined;
  const found = [...verbanden].find(([, naam]) => naam === slug);
  if (!found) throw new Problem('niet_gevonden', `Er is geen verband “${slug}”.`);
  return found[0];
}

type Named = Omit<Keten, 'verbandId'> & { verband: string | null };

function nameKeten({ verbandId, ...keten }: Keten, verbanden: Map<string, string>): Named {
  return { verband: verbanden.get(verbandId) ?? null, ...keten };
}

function showKeten({ verband, schakels, regels, afdruk, breuk }: Named): string[] {
  const naam = verband ?? 'Buiten de verbanden';
  if (breuk) return [`${naam}: ${whereOf(breuk)}: ${breuken[breuk.soort]}.`, ...lineOf(breuk)];
  const last = schakels === 0 ? '' : ` De laatste afdruk is ${afdruk.slice(0, 16)}.`;
  return [`${naam}: in orde, ${regels} regels in ${schakels} schakels.${last}`];
}

function whereOf({ nummer, van, tot }: Breuk): string {
  const periode = van === null || tot === null ? '' : ` (${showTijd(van)} tot en met ${showTijd(tot)})`;
  return nummer === null ? `niet in orde${periode}` : `niet in orde vanaf schakel ${nummer}${periode}`;
}

const lineOf = ({ regel }: Breuk): string[] => (regel === null ? [] : [`  Het gaat om regel ${regel}.`]);

const showTijd = (iso: string): string => `${showDatum(iso.slice(0, 10))} ${iso.slice(11, 19)} UTC`;

function showSom(gebroken: number): string {
  if (gebroken === 0)
    return 'Het logboek is in orde. Bewaar deze afdrukken op een andere plek, dan ziet u later of er iets is afgeknipt.';
  return 'Het logboek is veranderd. Meld dit als beveiligingsincident.';
}
