// The stop form: suggests the offence that goes with the licence finding, until the officer picks one.
(() => {
  'use strict';

  const form = document.getElementById('stop-form');
  const first = document.getElementById('violations[0].offence');
  if (!form || !first) {
    return;
  }
  let picked = first.dataset.picked === 'true';

  first.addEventListener('change', () => {
    picked = true;
  });

  form.addEventListener('change', (event) => {
    if (picked || event.target.name !== 'facts.licence') {
      return;
    }
    const suggestion = event.target.dataset.offence ?? '';
    if (Array.from(first.options).some((option) => option.value === suggestion)) {
      first.value = suggestion;
    }
  });

  // The list of lines shows one more when it is asked for, up to what a citation holds.
  form.querySelector('[data-add-line]')?.addEventListener('click', (event) => {
    const hidden = form.querySelectorAll('.wc-line[hidden]');
    hidden[0]?.removeAttribute('hidden');
    hidden[0]?.querySelector('select')?.focus();
    if (hidden.length <= 1) {
      event.currentTarget.hidden = true;
    }
  });
})();
