/**
 * Points out, while somebody types, that a text seems to tell of a diagnosis or an offence. It only asks to think again;
 * the server draws the same words under a form that comes back.
 */
for (const caution of document.querySelectorAll('[data-over]')) {
  const field = document.getElementById(caution.dataset.over);
  const { woorden, zin } = caution.dataset;
  const sensitive = new RegExp(`(?<![\\p{L}\\d])(?:${woorden})`, 'iu');
  field?.addEventListener('input', () => {
    const text = sensitive.test(field.value) ? zin : '';
    if (caution.textContent !== text) caution.textContent = text;
  });
}
