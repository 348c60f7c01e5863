// The stop form: suggests the offence that goes with the licence finding, keeps what is typed under its draft, and is sent
// without leaving the page, so that a lost connection loses nothing.
(() => {
  'use strict';

  const ANSWERS_ABOUT_THE_FORM = [400, 404, 409, 422, 503];
  start();
  document.addEventListener('htmx:load', start);

  function start() {
    const form = document.getElementById('stop-form');
    if (!form || form.dataset.ready) {
      return;
    }
    form.dataset.ready = 'true';
    suggestOffences(form);
    keepDraft(form);
  }

  function suggestOffences(form) {
    const first = form.querySelector('[name="violations[0].offence"]');
    if (!first) {
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
        first.dispatchEvent(new Event('picker:set', { bubbles: true }));
      }
    });
  }

  // Once it is kept, the address is the draft's: loading the page again, also after a crash, goes on with it.
  function keepDraft(form) {
    const note = document.getElementById('draft-note');
    note?.addEventListener('htmx:afterRequest', (event) => {
      // Not where nothing was typed, or where the form is issued already: there is no draft then.
      const answer = event.detail.xhr;
      if (event.detail.elt === note && answer.status === 200 && answer.getResponseHeader('HX-Trigger') !== 'sent') {
        window.history.replaceState(null, '', '/stops/drafts/' + form.elements.draft.value);
      }
    });
  }

  // The answer to a form that was not issued is the form again, with what to look at.
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.requestConfig.elt.id === 'stop-form' && ANSWERS_ABOUT_THE_FORM.includes(event.detail.xhr.status)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.requestConfig?.elt?.id === 'stop-form') {
      document.querySelector('[data-focus-first]')?.focus();
    }
  });
})();
