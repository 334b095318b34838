import { dayOf } from '../core/clock.ts';
import { problemOf } from '../core/road.ts';
import { readVerband } from '../domein/spreiding/lezen.ts';
import { inviteAll, programmaOfVerband, setStatus, startVerband, statusnaam } from '../domein/spreiding/starten.ts';
import type { Status, When } from '../domein/spreiding/starten.ts';
import { showCode } from './account.ts';
import { readGiven } from './bestand.ts';
import { textOf, usageError } from './command.ts';
import type { Base, Command, Outcome } from './command.ts';

/** Starts a verband with the working method of another, or gives a verband another status. */
export const verband: Command = {
  naam: 'verband',
  gebruik: 'FILE --van VERBAND | VERBAND --status actief|verkennend|beeindigd',
  wat: 'Begint een verband met de werkwijze van een ander verband, of geeft een verband een andere status.',
  woorden: 1,
  opties: { van: { type: 'string' }, status: { type: 'string' } },
  nodig: [],
  runOn: async (base) => {
    const [van, status] = [textOf(base.options, 'van'), textOf(base.options, 'status')];
    const now = new Date();
    const when = { nu: now.toISOString(), vandaag: dayOf(now) };
    if (van !== undefined && status === undefined) return begin(base, van, when);
    if (status !== undefined && van === undefined && isStatus(status)) return change(base, status, when);
    throw usageError(
      'Noem --van VERBAND bij een bestand, of --status actief, verkennend of beeindigd bij een verband.',
    );
  },
};

const isStatus = (woord: string): woord is Status => Object.hasOwn(statusnaam, woord);

async function begin({ file, loopplank: { owner } }: Base, van: string, when: When): Promise<Outcome> {
  const tekst = (await readGiven(file)).toString('utf8');
  const { inhoud: bestand, fouten } = readVerband(tekst, await programmaOfVerband(owner, van), file);
  if (!bestand) {
    return {
      json: {
        begonnen: false,
        fouten: fouten.map(({ regel, kolom, pad, melding }) => ({ regel, kolom, pad, melding })),
      },
      tekst: fouten.map(({ regel, kolom, melding }) => `${file}:${regel}:${kolom} ${melding}`),
      mislukt: true,
    };
  }
  const starting = owner.begin(async (sql) => {
    const { medewerkers, ...werkwijze } = await startVerband(sql, { bestand, van }, when);
    return { ...werkwijze, uitnodigingen: await inviteAll(sql, medewerkers, when) };
  });
  const begonnen = await starting.catch((error: unknown) => {
    throw problemOf(error);
  });
  const { slug, naam, status } = bestand.verband;
  const { programma, versie, uitnodigingen } = begonnen;
  return {
    json: { verband: slug, status, ...begonnen },
    tekst: [
      `${naam} is begonnen, ${statusnaam[status]}, met ${programma} versie ${versie}.`,
      ...uitnodigingen.flatMap(({ collega, ...uitnodiging }) => showCode(collega, uitnodiging)),
    ],
  };
}

async function change({ file: slug, loopplank: { owner } }: Base, status: Status, when: When): Promise<Outcome> {
  const setting = owner.begin((sql) => setStatus(sql, slug, status, when));
  await setting.catch((error: unknown) => {
    throw problemOf(error);
  });
  return { json: { verband: slug, status }, tekst: [`${slug} is nu ${statusnaam[status]}.`] };
}
