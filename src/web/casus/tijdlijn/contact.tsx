import type { Child } from 'hono/jsx';
import { showDatum } from '../../../core/datum.ts';
import { AfspraakGegeven } from '../../../domein/afspraak/contract.ts';
import { ContactpogingGegeven } from '../../../domein/contactpoging/contract.ts';
import { GesprekGegeven } from '../../../domein/gesprek/contract.ts';
import type { Tijdlijnregel } from '../../../domein/casus/tijdlijn.contract.ts';
import { WerkgevercontactGegeven } from '../../../domein/werkgevercontact/contract.ts';
import { wordOf } from '../../form/fields.ts';
import { Prose } from '../../ui/data.tsx';
import { Details } from '../../ui/guide.tsx';
import { Badge } from '../../ui.tsx';
import { showNamen } from '../../woorden.ts';
import { Afloop, dotted, Kop } from './delen.tsx';
import type { Gebeurtenis, Regel, Taal } from './delen.tsx';

/** The verslag of the own organisation, folded. */
function Verslag({ tekst }: { tekst: string | null }): Child {
  if (tekst === null) return null;
  return (
    <Details vraag="Verslag">
      <Prose tekst={tekst} />
    </Details>
  );
}

/** Why a verslag of another organisation is not here: said once, whether there is one or not. */
export function VerslagElders({ tijdlijn }: { tijdlijn: Tijdlijnregel[] }): Child {
  const elders = tijdlijn.some((regel) => regel.soort === 'gesprek' && regel.gegevens.verslagBlijftBij !== null);
  if (!elders) return null;
  return (
    <Details vraag="Waarom zie ik niet elk verslag?">
      Een verslag blijft altijd bij de organisatie die het gesprek voerde. Van een gesprek van een andere organisatie
      ziet u dat het er was en wat er is afgesproken.
    </Details>
  );
}

export function gesprek({ gegevens }: Regel<'gesprek'>, { say }: Taal): Gebeurtenis {
  const { gevoerd, kanaal, aanwezig } = gegevens;
  const hoe = kanaal === null ? '' : `, ${wordOf(GesprekGegeven, 'kanaal', kanaal)}`;
  const wie = (aanwezig ?? []).map((one) => say(wordOf(GesprekGegeven, 'aanwezig', one)));
  const erbij = gevoerd && wie.length > 0 ? `Erbij: ${showNamen(wie)}` : undefined;
  return {
    tone: gevoerd ? 'water' : 'let-op',
    titel: <Kop wat="Gesprek" rest={hoe} badge={gevoerd ? null : <Badge tone="let-op">niet verschenen</Badge>} />,
    body: (
      <>
        {erbij}
        <Verslag tekst={gegevens.verslag} />
      </>
    ),
  };
}

export function contactpoging({ gegevens: { kanaal, resultaat } }: Regel<'contactpoging'>): Gebeurtenis {
  const words = [
    wordOf(ContactpogingGegeven, 'kanaal', kanaal ?? ''),
    wordOf(ContactpogingGegeven, 'resultaat', resultaat ?? ''),
  ];
  const rest = words.filter((word) => word !== '').join(': ');
  return { tone: 'neutraal', titel: <Kop wat="Contactpoging" rest={rest === '' ? '' : `, ${rest}`} /> };
}

export function afspraak({ gegevens }: Regel<'afspraak'>, { say }: Taal): Gebeurtenis {
  const { wat, wie, eigenaar, afgesprokenDag, afloop } = gegevens;
  return {
    tone: afloop === 'nagekomen' ? 'goed' : 'water',
    titel: <Kop wat="Afspraak" rest={wat === null ? '' : `: ${wat}`} badge={<Afloop afloop={afloop} open="open" />} />,
    body: dotted(
      `Voor ${showDatum(afgesprokenDag)}`,
      `door ${say(wordOf(AfspraakGegeven, 'wie', wie))}`,
      `${eigenaar} ziet erop toe`,
    ),
  };
}

/** With whom and about what, for who may know it; for others that the search goes on. */
export function werkgevercontact({ gegevens }: Regel<'werkgevercontact'>, { say }: Taal): Gebeurtenis {
  const { werkgever, contactsoort, plaats, metDeelnemer, functiesoort } = gegevens;
  return {
    tone: 'water',
    titel: <Kop wat="Contact met een werkgever" rest={werkgever === null ? '' : `: ${werkgever}`} />,
    body: dotted(
      contactsoort && wordOf(WerkgevercontactGegeven, 'soort', contactsoort),
      plaats && wordOf(WerkgevercontactGegeven, 'plaats', plaats),
      metDeelnemer === true && say('de deelnemer was erbij'),
      functiesoort,
    ),
  };
}
