import type { Child } from 'hono/jsx';
import { showDatum } from '../../../core/datum.ts';
import { AfspraakGegeven } from '../../../domein/afspraak/contract.ts';
import { ContactpogingGegeven } from '../../../domein/contactpoging/contract.ts';
import { GesprekGegeven } from '../../../domein/gesprek/contract.ts';
import { wordOf } from '../../form/fields.ts';
import { Prose } from '../../ui/data.tsx';
import { Details } from '../../ui/guide.tsx';
import { Badge } from '../../ui.tsx';
import { showNamen } from '../../woorden.ts';
import { Afloop, dotted, Kop } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

/** The verslag of the own organisation, folded; of another one why it is not here. */
function verslagOf({ verslag, verslagBlijftBij }: Regel<'gesprek'>['gegevens']): Child {
  if (verslag !== null) {
    return (
      <Details vraag="Verslag">
        <Prose tekst={verslag} />
      </Details>
    );
  }
  if (verslagBlijftBij === null) return null;
  return (
    <Details vraag="Waarom zie ik het verslag niet?">
      {`Een verslag blijft altijd bij de organisatie die het gesprek voerde; hier is dat ${verslagBlijftBij}. U ziet dat er een gesprek was en wat er is afgesproken.`}
    </Details>
  );
}

export function gesprek({ gegevens }: Regel<'gesprek'>, { say }: Taal): Gebeurtenis {
  const { gevoerd, kanaal, aanwezig = [] } = gegevens;
  const hoe = kanaal === undefined ? '' : `, ${wordOf(GesprekGegeven, 'kanaal', kanaal)}`;
  const wie = aanwezig.map((one) => say(wordOf(GesprekGegeven, 'aanwezig', one)));
  const erbij = gevoerd && wie.length > 0 ? `Erbij: ${showNamen(wie)}` : undefined;
  return {
    tone: gevoerd ? 'water' : 'let-op',
    titel: <Kop wat="Gesprek" rest={hoe} badge={gevoerd ? null : <Badge tone="let-op">niet verschenen</Badge>} />,
    body: (
      <>
        {erbij}
        {verslagOf(gegevens)}
      </>
    ),
  };
}

export function contactpoging({ gegevens: { kanaal = '', resultaat = '' } }: Regel<'contactpoging'>): Gebeurtenis {
  const words = [wordOf(ContactpogingGegeven, 'kanaal', kanaal), wordOf(ContactpogingGegeven, 'resultaat', resultaat)];
  const rest = words.filter((word) => word !== '').join(': ');
  return { tone: 'neutraal', titel: <Kop wat="Contactpoging" rest={rest === '' ? '' : `, ${rest}`} /> };
}

export function afspraak({ gegevens }: Regel<'afspraak'>, { say }: Taal): Gebeurtenis {
  const { wat, wie, eigenaar, afgesprokenDag, afloop } = gegevens;
  return {
    tone: afloop === 'nagekomen' ? 'goed' : 'water',
    titel: (
      <Kop wat="Afspraak" rest={wat === undefined ? '' : `: ${wat}`} badge={<Afloop afloop={afloop} open="open" />} />
    ),
    body: dotted(
      `Voor ${showDatum(afgesprokenDag)}`,
      `door ${say(wordOf(AfspraakGegeven, 'wie', wie))}`,
      `${eigenaar} ziet erop toe`,
    ),
  };
}
