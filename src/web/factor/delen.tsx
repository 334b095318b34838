import type { Answer } from '../../core/contract.ts';
import type { Fout } from '../../core/problem.ts';
import { Code, EersteCode } from '../../domein/factor/contract.ts';
import type { beginTotp } from '../../domein/factor/contract.ts';
import { Form } from '../form.tsx';
import { DefinitionList, List } from '../ui/data.tsx';
import { Field, Textbox } from '../ui/field.tsx';
import { PasskeyForm } from '../ui/passkey.tsx';
import { Code as Overtypen, Link, Text } from '../ui.tsx';
import { withNaar } from './koekje.ts';

/** What the pages of the sign-in and those of a colleague inside share: how a second factor is set up and shown. */

type CodeFormProps = { action: string; csrf: string; submit: string; fouten?: Fout[] };

/** The code that an app shows now, or a recovery code. */
export const CodeForm = (props: CodeFormProps) => <Form contract={Code} {...props} />;

/** The key for the app, and the first code that shows that it works. Without a key: it was shown before. */
export function AppForm({ totp, ...form }: CodeFormProps & { totp?: Answer<typeof beginTotp> }) {
  return (
    <>
      {totp ? <Sleutel {...totp} /> : <Text>De sleutel staat al in uw app. Vul de code in die de app nu toont.</Text>}
      <Form contract={EersteCode} {...form} />
    </>
  );
}

function Sleutel({ sleutel, adres }: Answer<typeof beginTotp>) {
  return (
    <>
      <Text>
        Open een app die codes maakt, zoals de app die uw organisatie daarvoor gebruikt. Voeg een account toe en kies
        “sleutel invoeren”. Neem deze sleutel over:
      </Text>
      <DefinitionList
        items={[
          ['Account', 'Loopplank'],
          ['Sleutel', <Overtypen>{sleutel}</Overtypen>],
          ['Soort', 'op tijd, zes cijfers, dertig seconden'],
        ]}
      />
      <Text>
        <Link href={adres}>Staat de app op dit apparaat? Open de sleutel dan in de app.</Link>
      </Text>
    </>
  );
}

/** Shown once: with these codes somebody without the phone still comes in. */
export function Herstelcodes({ codes }: { codes: string[] }) {
  return (
    <>
      <Text>
        Bewaar deze herstelcodes op een plek waar alleen u bij kunt. Met elke code kunt u zich één keer aanmelden als uw
        telefoon of passkey er niet is. Loopplank toont ze maar één keer.
      </Text>
      <List
        columns
        items={codes.map((code) => (
          <Overtypen>{code}</Overtypen>
        ))}
      />
    </>
  );
}

type PasskeyMakenProps = { script: string; pad: string; csrf?: string; naar?: string; titel?: string };

/** A new passkey under a name of its own. */
export function PasskeyMaken({ script, pad, csrf = '', naar, titel }: PasskeyMakenProps) {
  return (
    <PasskeyForm
      script={script}
      doel="maak"
      vraag={`${pad}vraag`}
      action={naar === undefined ? pad : withNaar(pad, naar)}
      csrf={csrf}
      knop="Maak een passkey"
      kind="secundair"
      {...(titel && { titel })}
      uitleg="Uw apparaat vraagt om uw vinger, uw gezicht of een pincode. Een code overtypen is dan niet nodig."
    >
      <Field id="veld-naam" label="Naam van de passkey" hint="Bijvoorbeeld: laptop van het werk.">
        <Textbox id="veld-naam" name="naam" required maxlength={60} describedby="veld-naam-hint" />
      </Field>
    </PasskeyForm>
  );
}
