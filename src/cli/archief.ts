import { restoreBackup } from '../core/backup/restore.ts';
import { writeBackup } from '../core/backup/write.ts';
import { printKey } from '../core/key.ts';
import { explainFile, pathOf } from './bestand.ts';
import type { Command } from './command.ts';

const refuse = (file: string) => (error: unknown) => {
  throw error instanceof Error && 'syscall' in error ? explainFile(error, file) : error;
};

/** Writes everything to one file. */
export const bewaar: Command = {
  naam: 'bewaar',
  gebruik: 'FILE',
  wat: 'Maakt een reservekopie van alle gegevens. De sleutel staat er niet in; bewaar die apart.',
  woorden: 1,
  opties: {},
  nodig: [],
  runOn: async ({ file, settings, loopplank: { owner, vault } }) => {
    const gegeven = { sleutel: printKey(vault), nu: new Date().toISOString() };
    const { tabellen, rijen } = await writeBackup(owner, pathOf(file), gegeven).catch(refuse(file));
    return {
      json: { bestand: file, tabellen, rijen },
      tekst: [
        `Bewaard in ${file}: ${rijen} rijen uit ${tabellen} tabellen.`,
        `De sleutel staat er niet in. Bewaar ${settings.keyFile} apart: zonder de sleutel is niets over een inwoner te lezen.`,
      ],
    };
  },
};

/** Puts a backup back into an empty database. */
export const herstel: Command = {
  naam: 'herstel',
  gebruik: 'FILE',
  wat: 'Zet een reservekopie terug. Dat kan alleen in een lege databank.',
  woorden: 1,
  opties: {},
  nodig: [],
  runOn: async ({ file, settings, loopplank: { owner, vault } }) => {
    const { kop, tabellen, rijen } = await restoreBackup(owner, pathOf(file)).catch(refuse(file));
    const past = kop.sleutel === printKey(vault);
    const sleutel = past
      ? 'De sleutel past bij deze gegevens.'
      : `Let op: zet eerst de sleutel van de oude databank terug in ${settings.keyFile}. Met een andere sleutel start Loopplank niet.`;
    return {
      json: { bestand: file, gemaaktOp: kop.gemaaktOp, tabellen, rijen, sleutelPast: past },
      tekst: [`Teruggezet uit ${file}: ${rijen} rijen in ${tabellen} tabellen.`, sleutel],
    };
  },
};
