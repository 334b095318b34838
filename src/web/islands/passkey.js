/**
 * Asks the device of the colleague for a passkey: a form with data-passkey asks its page what must be signed, lets the
 * device sign, and is then sent as any other form. Without JavaScript, or in a browser without passkeys, it stays hidden
 * and a code from an app does the same.
 */
const able = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

const makers = {
  maak: (opties) =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opties) }),
  toon: (opties) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opties) }),
};

async function ask(form) {
  const response = await fetch(form.dataset.vraag, { method: 'POST', body: new FormData(form) });
  if (!response.ok) throw new Error(`${response.status}`);
  const { opties, stap } = await response.json();
  const credential = await makers[form.dataset.passkey](opties);
  form.elements.stap.value = stap;
  form.elements.antwoord.value = JSON.stringify(credential.toJSON());
}

for (const form of able ? document.querySelectorAll('form[data-passkey]') : []) {
  const mislukt = form.querySelector('[role=status]');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    if (form.elements.antwoord.value !== '') return;
    event.preventDefault();
    mislukt.textContent = '';
    ask(form).then(
      () => form.submit(),
      () => (mislukt.textContent = mislukt.dataset.mislukt),
    );
  });
}
