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

  // No answer at all: the connection is lost. What is on the page stays, and is kept as soon as somebody answers again.
  let cutOff = false;
  ['htmx:sendError', 'htmx:timeout'].forEach((sign) => document.addEventListener(sign, lost));
  window.addEventListener('offline', lost);
  window.addEventListener('online', tryAgain);
  window.setInterval(() => cutOff && tryAgain(), 5000);

  document.addEventListener('htmx:afterRequest', (event) => {
    event.detail.elt.closest('form[data-sent]')?.removeAttribute('data-sent');
    document.querySelectorAll('[aria-busy="true"]').forEach((button) => button.removeAttribute('aria-busy'));
    if (event.detail.successful) {
      conceal('portal-unreachable');
      conceal('session-ended');
      found();
    }
  });

  function lost() {
    cutOff = true;
    conceal('online-again');
    reveal('offline');
  }

  function found() {
    if (cutOff) {
      cutOff = false;
      conceal('offline');
      reveal('online-again');
    }
  }

  function tryAgain() {
    const keeper = document.getElementById('draft-note');
    if (keeper && window.htmx) {
      window.htmx.trigger(keeper, 'keep');
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent === 'true') {
      event.preventDefault();
      return;
    }
    if (form.method === 'post' && !form.hasAttribute('hx-post')) {
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
    document.querySelectorAll('details.wc-menu[open]').forEach((menu) => {
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
