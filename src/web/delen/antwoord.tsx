import type { Deelantwoord, Uitkomst } from '../../domein/deelvraag/contract.ts';
import { recordVerstrekking } from '../../domein/verstrekking/contract.ts';
import { casusPath } from '../casus/pad.ts';
import type { Ref } from '../casus/pad.ts';
import { Form } from '../form.tsx';
import type { Page, Refused } from '../page.tsx';
import { DefinitionList, List } from '../ui/data.tsx';
import { Badge, Card, Part, Text } from '../ui.tsx';
import type { Tone } from '../ui.tsx';
import { HiddenForm } from '../ui/act.tsx';

const woorden: Record<Uitkomst, { titel: string; badge: string; tone: Tone }> = {
  volledig: { titel: 'Ja, dit mag u delen', badge: 'alles', tone: 'goed' },
  samenvatting: { titel: 'Ja, u mag een samenvatting delen', badge: 'samenvatting', tone: 'goed' },
  bestaan: { titel: 'Ja, maar alleen dat het er is', badge: 'alleen bestaan', tone: 'goed' },
  na_instemming: { titel: 'Nog niet: eerst moet de deelnemer instemmen', badge: 'eerst instemming', tone: 'let-op' },
  na_verstrekkingsbesluit: {
    titel: 'Nog niet: eerst is een verstrekkingsbesluit nodig',
    badge: 'eerst een besluit',
    tone: 'let-op',
  },
  nee: { titel: 'Nee, dit mag u niet delen', badge: 'niet delen', tone: 'te-laat' },
};

type Props = {
  page: Page;
  pad: Ref;
  antwoord: Deelantwoord;
  say: (zin: string) => string;
  refused?: Refused | undefined;
};

/** The answer, why it is so, and the one thing that can be done now. */
export function Antwoord({ page, pad, antwoord, say, refused }: Props) {
  const { titel, badge, tone } = woorden[antwoord.uitkomst];
  const { categorie, ontvanger, wat, voorwaarden, anders } = antwoord;
  return (
    <Card titel={say(titel)} actie={<Badge tone={tone}>{badge}</Badge>}>
      <Text>{`U vroeg of u “${categorie.naam}” mag delen met ${ontvanger.naam}.`}</Text>
      {wat === null ? null : <Part titel="Wat u mag delen">{<Text>{say(wat)}</Text>}</Part>}
      {voorwaarden.length > 0 ? (
        <Part titel="Let op">
          <List items={voorwaarden.map(say)} />
        </Part>
      ) : null}
      {anders === null ? null : <Part titel="Wat kunt u wel doen?">{<Text>{say(anders)}</Text>}</Part>}
      <Part titel="Waarom?">
        <DefinitionList
          items={[
            ['Reden', say(antwoord.reden)],
            ['Grondslag', say(antwoord.grondslag)],
            ['Doel', say(antwoord.doel)],
          ]}
        />
      </Part>
      <Vervolg {...{ page, pad, antwoord, say, refused }} />
    </Card>
  );
}

function Vervolg({ page, pad, antwoord, say, refused }: Props) {
  const { mag, categorie, ontvanger } = antwoord;
  const known = { categorie: categorie.sleutel, ontvanger: ontvanger.sleutel };
  if (mag.includes('recordInstemming')) {
    const [houder = ''] = ontvanger.sleutel.split('/');
    return (
      <HiddenForm
        action={`${casusPath(pad)}/instemmingen/nieuw`}
        csrf={page.csrf}
        values={{ ontvanger: houder, categorieen: categorie.sleutel }}
      >
        {say('De deelnemer stemt in: leg dat vast')}
      </HiddenForm>
    );
  }
  if (!mag.includes('recordVerstrekking')) return null;
  return (
    <Part titel="Heeft u het gedeeld? Leg dat vast">
      <Form
        contract={recordVerstrekking.body}
        action={`${casusPath(pad)}/verstrekkingen`}
        csrf={page.csrf}
        submit="Leg vast wat u gaf"
        say={say}
        values={{ ...refused?.values, ...known }}
        fouten={refused?.fouten ?? []}
      />
    </Part>
  );
}
