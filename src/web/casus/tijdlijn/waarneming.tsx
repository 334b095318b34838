import { WaarnemingGegeven } from '../../../domein/waarneming/contract.ts';
import { wordOf } from '../../form/fields.ts';
import { showWaarde } from '../bekend/waarde.ts';
import { Kop } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

/** What was seen of a kenmerk, and from whom that is known for who may know that. */
export function waarneming({ gegevens }: Regel<'waarneming'>, { programma, say }: Taal): Gebeurtenis {
  const { kenmerk: sleutel, waarde, bron } = gegevens;
  const kenmerk = programma.kenmerken[sleutel];
  const titel = <Kop wat={kenmerk?.naam ?? sleutel} rest={`: ${showWaarde(kenmerk, waarde)}`} />;
  return bron === null ? { titel } : { titel, body: `Bron: ${say(wordOf(WaarnemingGegeven, 'bron', bron))}` };
}
