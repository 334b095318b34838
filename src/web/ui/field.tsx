import type { Child } from 'hono/jsx';
import { keepDates } from '../ui.tsx';

/** A choice; `onder` explains it where there is room for that, and `groep` says what it stands under in a long list. */
export type Option = { waarde: string; naam: string; onder?: string; groep?: string };

type ControlProps = {
  id: string;
  name: string;
  value?: string | undefined;
  required?: boolean;
  describedby?: string | undefined;
  invalid?: boolean;
};

const aria = ({ describedby, invalid }: ControlProps) => ({
  'aria-describedby': describedby,
  'aria-invalid': invalid ? ('true' as const) : undefined,
});

export type TextboxProps = ControlProps & {
  type?: 'text' | 'search' | 'email' | 'password' | 'file' | 'hidden';
  keyboard?: 'numeric' | 'decimal';
  maxlength?: number | undefined;
  autocomplete?: string | undefined;
  accept?: string | undefined;
};

/** One line of input. Numbers are text with a numeric keyboard: a spinner changes a value when somebody scrolls. */
export function Textbox(props: TextboxProps) {
  const { id, name, value, type = 'text', keyboard, required } = props;
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      {...{ id, name, type, value, required }}
      {...aria(props)}
      inputmode={keyboard}
      maxlength={props.maxlength}
      autocomplete={props.autocomplete}
      accept={props.accept}
    />
  );
}

/** A day, as text: a date field of the browser writes it in the order of the browser's language, not of this page. */
export function Datebox(props: ControlProps) {
  return <Textbox {...props} keyboard="numeric" autocomplete="off" />;
}

export function Textarea(props: ControlProps & { maxlength?: number | undefined }) {
  const { id, name, required, maxlength } = props;
  return (
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      rows={5}
      {...{ id, name, required, maxlength }}
      {...aria(props)}
    >
      {props.value ?? ''}
    </textarea>
  );
}

export function Select(props: ControlProps & { options: Option[]; placeholder?: string | undefined }) {
  const { id, name, required, value, options, placeholder } = props;
  return (
    <select class="utrecht-select utrecht-select--html-select" {...{ id, name, required }} {...aria(props)}>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {groupsIn(options).map((groep) => {
        const choices = options
          .filter((option) => option.groep === groep)
          .map((option) => (
            <option value={option.waarde} selected={option.waarde === value}>
              {option.naam}
            </option>
          ));
        return groep === undefined ? choices : <optgroup label={groep}>{choices}</optgroup>;
      })}
    </select>
  );
}

const groupsIn = (options: Option[]): (string | undefined)[] => [...new Set(options.map(({ groep }) => groep))];

type ChoicesProps = {
  id: string;
  name: string;
  soort: 'radio' | 'checkbox';
  options: Option[];
  values: string[];
  required?: boolean;
};

/** Choices below each other. The first carries the id of the field, so that an error can lead there. */
export function Choices({ id, name, soort, options, values, required = false }: ChoicesProps) {
  const kind = soort === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox';
  return options.map((option, index) => (
    <label class="ln-choice">
      <input
        class={`${kind} ${kind}--html-input`}
        id={index === 0 ? id : undefined}
        type={soort}
        name={name}
        value={option.waarde}
        checked={values.includes(option.waarde)}
        required={required && soort === 'radio'}
      />
      <span>
        {option.naam}
        {option.onder ? <span class="ln-choice__under">{option.onder}</span> : null}
      </span>
    </label>
  ));
}

type FieldProps = {
  id: string;
  label: Child;
  hint?: string | undefined;
  fout?: string | undefined;
  /** Several inputs under one name: a fieldset with a legend instead of a label. */
  group?: boolean;
  children: Child;
};

/** A field with its label, hint and fault, in that order. */
export function Field({ id, label, hint, fout, group = false, children }: FieldProps) {
  const invalid = fout ? ' utrecht-form-field--invalid' : '';
  const below = (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {fout ? <Fault id={`${id}-fout`}>{fout}</Fault> : null}
    </>
  );
  if (!group) {
    return (
      <div class={`utrecht-form-field ln-field${invalid}`}>
        <label class="ln-label" for={id}>
          {label}
        </label>
        {below}
        {children}
      </div>
    );
  }
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ln-field${invalid}`}
      aria-describedby={describedBy(id, hint, fout)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{label}</legend>
      {below}
      <div class="ln-choices">{children}</div>
    </fieldset>
  );
}

type CautionProps = { id: string; zin: string; woorden: string[]; shown: boolean };

/** What had better not stand in a field, said as soon as it does; it stops nobody. */
export function Caution({ id, zin, woorden, shown }: CautionProps) {
  return (
    <p class="ln-caution" role="status" data-over={id} data-woorden={woorden.join('|')} data-zin={zin}>
      {shown ? zin : ''}
    </p>
  );
}

/** What a screen reader reads after the label. */
export function describedBy(id: string, hint: string | undefined, fout: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', fout ? `${id}-fout` : ''].filter((one) => one !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Hint({ id, children }: { id: string; children: Child }) {
  return (
    <p class="utrecht-form-field__description ln-hint" id={id}>
      {children}
    </p>
  );
}

function Fault({ id, children }: { id: string; children: Child }) {
  return (
    <p class="utrecht-form-field__error-message ln-fault" id={id}>
      {keepDates(children)}
    </p>
  );
}
