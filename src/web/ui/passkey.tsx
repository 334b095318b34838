import type { Child } from 'hono/jsx';
import { Button, Heading, Text, type ButtonKind } from '../ui.tsx';

type PasskeyFormProps = {
  /** The island that talks with the device. */
  script: string;
  /** Whether the device makes a new passkey or shows one that it has. */
  doel: 'maak' | 'toon';
  /** Where the page tells what must be signed, and where the form goes once it was. */
  vraag: string;
  action: string;
  csrf?: string;
  knop: string;
  kind?: ButtonKind;
  /** A heading and what it is, where the page offers it beside something else. */
  titel?: string;
  uitleg?: string;
  children?: Child;
};

const mislukt = 'Het is niet gelukt met de passkey. Probeer het opnieuw, of gebruik een code uit uw app.';

/** A form that a passkey fills in. It shows itself only where the browser can do that. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { script, doel, vraag, action, csrf = '', knop, kind, titel, uitleg } = props;
  return (
    <>
      <form class="ln-form" method="post" action={action} data-passkey={doel} data-vraag={vraag} hidden>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="stap" value="" />
        <input type="hidden" name="antwoord" value="" />
        {titel ? <Heading level={2}>{titel}</Heading> : null}
        {uitleg ? <Text>{uitleg}</Text> : null}
        {props.children ?? null}
        <p class="ln-fault" role="status" data-mislukt={mislukt} />
        <div class="ln-buttons">
          <Button {...(kind && { kind })}>{knop}</Button>
        </div>
      </form>
      <script type="module" src={script} />
    </>
  );
}
