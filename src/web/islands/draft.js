/**
 * Keeps what somebody typed when the page is left by accident. Only for forms that say data-draft="key", which the server
 * does for forms without personal data; in this tab only, and gone once the form is sent.
 */
for (const form of document.querySelectorAll('form[data-draft]')) {
  const key = `concept:${form.dataset.draft}`;
  const fields = [...form.elements].filter(
    (field) => field.name && !['hidden', 'password', 'file', 'submit', 'button', 'fieldset'].includes(field.type),
  );
  const choice = (field) => field.type === 'radio' || field.type === 'checkbox';

  const restore = (draft) => {
    for (const [index, field] of fields.entries()) {
      if (draft[index] === undefined) continue;
      if (choice(field)) field.checked = draft[index];
      else field.value = draft[index];
    }
  };

  const draft = sessionStorage.getItem(key);
  if (draft && !form.querySelector('[aria-invalid=true]')) restore(JSON.parse(draft));

  form.addEventListener('input', () => {
    const values = fields.map((field) => (choice(field) ? field.checked : field.value));
    sessionStorage.setItem(key, JSON.stringify(values));
  });
  form.addEventListener('submit', () => sessionStorage.removeItem(key));
}
