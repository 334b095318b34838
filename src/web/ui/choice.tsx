import { Heading } from '../ui.tsx';

type Groep = { titel: string; knoppen: { waarde: string; naam: string; onder: string }[] };

/** One choice out of a few groups, where choosing is doing: every name is a button that sends the form. */
export function ChoiceForm(props: {
  action: string;
  naam: string;
  verborgen: Record<string, string>;
  groepen: Groep[];
}) {
  return (
    <form class="ln-chooser" method="post" action={props.action}>
      {Object.entries(props.verborgen).map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      {props.groepen.map(({ titel, knoppen }) => (
        <div class="ln-chooser__group">
          <Heading level={3}>{titel}</Heading>
          {knoppen.map(({ waarde, naam, onder }) => (
            <button class="ln-chooser__button" type="submit" name={props.naam} value={waarde}>
              <strong>{naam}</strong>
              <span>{onder}</span>
            </button>
          ))}
        </div>
      ))}
    </form>
  );
}
