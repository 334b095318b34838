import type { Controlefout } from '../domein/programma/bestand.ts';
import { readProgramma } from '../domein/programma/lezen.ts';
import { readGiven } from './bestand.ts';
import type { Command } from './command.ts';

/** Says what is wrong in a programme file, with the place in the file. */
export const controle: Command = {
  naam: 'controle',
  gebruik: 'FILE',
  wat: 'Controleert een programmabestand en zegt wat er mis is, met regelnummers.',
  woorden: 1,
  opties: {},
  nodig: [],
  run: async ({ file }) => {
    const { programma, fouten, waarschuwingen } = readProgramma((await readGiven(file)).toString('utf8'), file);
    if (fouten.length === 0 && programma) {
      const { naam, versie } = programma;
      return {
        json: { inOrde: true, fouten: [], waarschuwingen: waarschuwingen.map(placeOf) },
        tekst: [
          `${file} is in orde: ${naam}, versie ${versie}.`,
          ...waarschuwingen.map((one) => `Let op: ${lineOf(file, one)}`),
        ],
      };
    }
    const telling = fouten.length === 1 ? 'Er is 1 fout.' : `Er zijn ${fouten.length} fouten.`;
    return {
      json: { inOrde: false, fouten: fouten.map(placeOf), waarschuwingen: [] },
      tekst: [...fouten.map((one) => lineOf(file, one)), telling],
      mislukt: true,
    };
  },
};

const placeOf = ({ regel, kolom, pad, melding }: Controlefout) => ({ regel, kolom, pad, melding });

const lineOf = (file: string, { regel, kolom, melding }: Controlefout): string =>
  `${file}:${regel}:${kolom} ${melding}`;
