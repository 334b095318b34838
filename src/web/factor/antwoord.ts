/** A field as text; a file in its place is none. */
export function textIn(form: FormData, naam: string): string {
  const value = form.get(naam);
  return typeof value === 'string' ? value : '';
}

/** What the device signed, as the island put it in the form; what is no JSON is no answer. */
export function readAntwoord(form: FormData): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(textIn(form, 'antwoord'));
    return { ...Object(value) };
  } catch {
    return {};
  }
}

/** The token of the step for which the device signed. */
export const stapIn = (form: FormData): string => textIn(form, 'stap');
