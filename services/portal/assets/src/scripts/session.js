// What every page needs: pages that are asked for in parts keep their sign-in honest, and a form is sent once.
(() => {
  'use strict';

  document.addEventListener('htmx:configRequest', (event) => {
    // Tells the portal that a redirect to the sign-in page would be of no use here: it answers 499 instead.
    event.detail.headers['X-Requested-With'] = 'JavaScript';
  });

  document.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === 499) {
      reveal('session-ended');
    } else {
      reveal('portal-unreachable');
    }
  });

  document.addEventListener('htmx:sendError', () => reveal('portal-unreachable'));

  document.addEventListener('htmx:afterRequest', (event) => {
    if (event.detail.successful) {
      conceal('portal-unreachable');
    }
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent === 'true') {
      event.preventDefault();
      return;
    }
    if (form.method === 'post') {
      form.dataset.sent = 'true';
      event.submitter?.setAttribute('aria-busy', 'true');
    }
  });

  // Coming back with the browser's back button finds the form ready to be sent again.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
    document.querySelectorAll('[aria-busy="true"]').forEach((button) => button.removeAttribute('aria-busy'));
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
    document.querySelectorAll('details.wc-user[open]').forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.querySelectorAll('[data-needs-script]').forEach((element) => element.removeAttribute('hidden'));
  document.querySelector('[data-focus-first]')?.focus();

  function reveal(id) {
    document.getElementById(id)?.removeAttribute('hidden');
  }

  function conceal(id) {
    document.getElementById(id)?.setAttribute('hidden', '');
  }
})();
