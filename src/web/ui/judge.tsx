import type { Child } from 'hono/jsx';
import { Button } from '../ui.tsx';

/** A table of which every row is judged, and which is sent as a whole. */
export function JudgeForm(props: { action: string; csrf: string; submit: string; children: Child }) {
  return (
    <form class="ln-judge" method="post" action={props.action}>
      <input type="hidden" name="csrf" value={props.csrf} />
      {props.children}
      <div class="ln-buttons">
        <Button>{props.submit}</Button>
      </div>
    </form>
  );
}

type JudgementProps = { naam: string; over: string; opties: Record<string, string>; waarde?: string | undefined };

/** The choices for one row, beside each other; none of them is chosen until somebody does. */
export function Judgement({ naam, over, opties, waarde }: JudgementProps) {
  return (
    <fieldset class="ln-judgement">
      <legend class="ln-hidden">{over}</legend>
      {Object.entries(opties).map(([optie, woord]) => (
        <label class="ln-choice">
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={naam}
            value={optie}
            checked={optie === waarde}
          />
          <span>{woord}</span>
        </label>
      ))}
    </fieldset>
  );
}
