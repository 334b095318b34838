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
    const { programma, fouten } = readProgramma((await readGiven(file)).toString('utf8'), file);
    if (fouten.length === 0 && programma) {
      const { naam, versie } = programma;
      return { json: { inOrde: true, fouten: [] }, tekst: [`${file} is in orde: ${naam}, versie ${versie}.`] };
    }
    const telling = fouten.length === 1 ? 'Er is 1 fout.' : `Er zijn ${fouten.length} fouten.`;
    return {
      json: {
        inOrde: false,
        fouten: fouten.map(({ regel, kolom, pad, melding }) => ({ regel, kolom, pad, melding })),
      },
      tekst: [...fouten.map(({ regel, kolom, melding }) => `${file}:${regel}:${kolom} ${melding}`), telling],
      mislukt: true,
    };
  },
};
