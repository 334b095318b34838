import type { Child } from 'hono/jsx';
import { Button } from '../ui.tsx';

/** A button that takes along what the page knows, so that none of it stands in an address. */
export function HiddenForm(props: { action: string; csrf: string; values: Record<string, string>; children: Child }) {
  return (
    <form class="ln-act" method="post" action={props.action}>
      <input type="hidden" name="csrf" value={props.csrf} />
      {Object.entries(props.values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button>{props.children}</Button>
    </form>
  );
}
