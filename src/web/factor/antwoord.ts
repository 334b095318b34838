/** What the device signed, as the island put it in the form; what is no JSON is no answer. */
export function readAntwoord(form: FormData): Record<string, unknown> {
  const text = form.get('antwoord');
  try {
    const value: unknown = JSON.parse(typeof text === 'string' ? text : '');
    return { ...Object(value) };
  } catch {
    return {};
  }
}

/** The token of the step for which the device signed. */
export const stapIn = (form: FormData): string => String(form.get('stap') ?? '');
