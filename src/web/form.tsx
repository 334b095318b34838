import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Fout } from '../core/problem.ts';
import { gevoeligeWoorden, tellsTooMuch } from '../domein/casus/tekst.contract.ts';
import { fieldOfDatum } from './form/datum.ts';
import { fieldsOf, type Veld } from './form/fields.ts';
import { Caution, Choices, Datebox, describedBy, Field, Select, Textarea, Textbox, type Option } from './ui/field.tsx';
import { ErrorSummary } from './ui/guide.tsx';
import { Button } from './ui.tsx';

type FormProps = {
  /** The body of the operation that this form asks for; without one the form is only its button. */
  contract: z.ZodObject | undefined;
  action: string;
  csrf: string;
  submit: string;
  /** What was filled in before, or what there is now. */
  values?: Record<string, unknown>;
  fouten?: Fout[];
  /** Choices that only the page knows, such as colleagues, by field. */
  options?: Record<string, Option[]>;
  /** Fields that the page fills in by itself. */
  omit?: string[];
  /** A key under which the browser keeps a draft; only for a form without personal data. */
  draft?: string;
  /** Puts the words of the contract in those of a programme. */
  say?: (zin: string) => string;
  /** Beside the button that sends. */
  beside?: Child;
};

const noFields = z.strictObject({});

/** A form as the contract of an operation describes it. With faults it says all of them first and keeps every answer. */
export function Form(props: FormProps) {
  const { contract, action, csrf, values = {}, fouten = [], options = {}, omit = [], say = asIs } = props;
  const velden = fieldsOf(contract ?? noFields).filter(({ naam }) => !omit.includes(naam));
  const withFile = velden.some(({ widget }) => widget === 'file');
  return (
    <form
      class="ln-form"
      method="post"
      action={action}
      enctype={withFile ? 'multipart/form-data' : undefined}
      novalidate
      data-draft={props.draft}
    >
      {fouten.length > 0 ? <ErrorSummary fouten={fouten.map((fout) => named(fout, velden, say))} /> : null}
      <input type="hidden" name="csrf" value={csrf} />
      {velden.map((veld) => (
        <FormField
          veld={{ ...said(veld, say), ...chosen(veld, options[veld.naam]) }}
          value={values[veld.naam]}
          fout={faultOf(veld.naam, fouten)}
        />
      ))}
      <div class="ln-buttons">
        <Button>{props.submit}</Button>
        {props.beside ?? null}
      </div>
    </form>
  );
}

const asIs = (zin: string): string => zin;

/** In the summary a fault stands far from its field, so it says which one it is about. */
function named({ veld, melding }: Fout, velden: Veld[], say: (zin: string) => string): Fout {
  const label = velden.find(({ naam }) => veld === naam || veld.startsWith(`${naam}.`))?.label;
  const known = label === undefined || melding.includes(label);
  return { veld, melding: known ? melding : `${say(label).replace(/\?$/, '')}: ${melding}` };
}

function said(veld: Veld, say: (zin: string) => string): Veld {
  const options = veld.options.map((option) => ({ ...option, naam: say(option.naam) }));
  return { ...veld, label: say(veld.label), hint: veld.hint === undefined ? undefined : say(veld.hint), options };
}

/**
 * Choices from the page make a field without choices a list to pick from. Few of them are best seen side by side, unless
 * no choice is an answer as well: a radio button cannot be cleared.
 */
function chosen({ widget, verplicht }: Veld, options: Option[] | undefined): Partial<Veld> {
  if (!options) return {};
  if (widget === 'text') return { options, widget: options.length <= 4 ? 'radio' : 'select' };
  return widget === 'select' && verplicht && options.length <= 4 ? { options, widget: 'radio' } : { options };
}

function faultOf(naam: string, fouten: Fout[]): string | undefined {
  return fouten.find(({ veld }) => veld === naam || veld.startsWith(`${naam}.`))?.melding;
}

const groups: Veld['widget'][] = ['boolean', 'radio', 'checkboxes'];

function FormField({ veld, value, fout }: { veld: Veld; value: unknown; fout: string | undefined }) {
  if (veld.widget === 'hidden') return <input type="hidden" name={veld.naam} value={textOf(value)} />;
  const id = `veld-${veld.naam}`;
  const hint = hintOf(veld);
  return (
    <Field id={id} label={<Label veld={veld} />} hint={hint} fout={fout} group={groups.includes(veld.widget)}>
      <Control veld={veld} value={value} describedby={describedBy(id, hint, fout)} />
      {veld.vrijeTekst ? <Caution id={id} {...overTekst} shown={tellsTooMuch(textOf(value))} /> : null}
    </Field>
  );
}

const overTekst = {
  zin: 'Dit lijkt over een diagnose of een delict te gaan. Is dat nodig? Schrijf liever op wat iemand kan of nodig heeft.',
  woorden: gevoeligeWoorden,
};

function Label({ veld }: { veld: Veld }) {
  return (
    <>
      {veld.label}
      {veld.verplicht ? null : <span class="ln-optional"> (niet verplicht)</span>}
    </>
  );
}

/** How a day is written stands first: at the end of a line it would break at its own hyphens. */
function hintOf({ widget, hint }: Veld): string | undefined {
  return widget === 'date' ? ['dd-mm-jjjj', hint].filter(Boolean).join(' · ') : hint;
}

type ControlProps = { veld: Veld; value: unknown; describedby: string | undefined };

function Control({ veld, value, describedby }: ControlProps) {
  const { naam, widget, options, verplicht, unit, maxLength, autocomplete, accept } = veld;
  const common = { id: `veld-${naam}`, name: naam, required: verplicht };
  const tied = { ...common, value: textOf(value), describedby, invalid: describedby?.endsWith('-fout') ?? false };
  if (widget === 'boolean') return <Choices {...common} soort="radio" options={jaNee} values={[textOf(value)]} />;
  if (widget === 'radio') return <Choices {...common} soort="radio" options={options} values={[textOf(value)]} />;
  if (widget === 'checkboxes')
    return <Choices {...common} soort="checkbox" options={options} values={textsOf(value)} />;
  if (widget === 'select') return <Select {...tied} options={options} placeholder="Kies …" />;
  if (widget === 'textarea') return <Textarea {...tied} maxlength={maxLength} />;
  if (widget === 'number') {
    return (
      <span class="ln-with-unit">
        <Textbox {...tied} keyboard="decimal" />
        {unit ? <span>{unit}</span> : null}
      </span>
    );
  }
  if (widget === 'password') return <Textbox {...tied} value="" type="password" autocomplete={autocomplete} />;
  if (widget === 'date') return <Datebox {...tied} value={fieldOfDatum(tied.value)} />;
  return <Textbox {...tied} type={widget} {...{ maxlength: maxLength, autocomplete, accept }} />;
}

const jaNee: Option[] = [
  { waarde: 'ja', naam: 'Ja' },
  { waarde: 'nee', naam: 'Nee' },
];

/** A value as its field shows it. */
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}
