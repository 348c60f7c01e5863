// The stop form: suggests the offence that goes with the licence finding, until the officer picks one.
(() => {
  'use strict';

  const form = document.getElementById('stop-form');
  const first = document.getElementById('violations[0].offence');
  if (!form || !first) {
    return;
  }
  // A form that comes back keeps what was picked by hand: that is, whatever does not go with its finding.
  const found = form.querySelector('[name="facts.licence"]:checked');
  let picked = first.value !== (found?.dataset.offence ?? '');

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
})();
