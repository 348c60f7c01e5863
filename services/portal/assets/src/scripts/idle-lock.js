// Covers the screen when nobody used it for a while, and ends the session. Any window of the portal in use keeps all open.
(() => {
  'use strict';

  const seconds = Number(document.body.dataset.idleSeconds);
  const cover = document.getElementById('lock-cover');
  if (!seconds || !cover) {
    return;
  }
  const SEEN = 'portal-last-used';
  let locked = false;
  note();

  ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'].forEach((sign) =>
    document.addEventListener(sign, note, { capture: true, passive: true }),
  );
  // A device that slept finds out as soon as it wakes.
  ['visibilitychange', 'pageshow', 'focus'].forEach((sign) => window.addEventListener(sign, look));
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', () => locked && leave());
  window.setInterval(look, 1000);

  function note() {
    if (!locked) {
      try {
        window.localStorage.setItem(SEEN, String(Date.now()));
      } catch {
        document.body.dataset.lastUsed = String(Date.now());
      }
    }
  }

  function lastUsed() {
    try {
      return Number(window.localStorage.getItem(SEEN) ?? document.body.dataset.lastUsed ?? 0);
    } catch {
      return Number(document.body.dataset.lastUsed ?? 0);
    }
  }

  function look() {
    if (!locked && Date.now() - lastUsed() >= seconds * 1000) {
      lock();
    }
  }

  function lock() {
    locked = true;
    document.querySelectorAll('body > :not(#lock-cover)').forEach((part) => {
      part.setAttribute('inert', '');
      part.setAttribute('hidden', '');
    });
    document.getElementById('lock-back').value = window.location.pathname + window.location.search;
    cover.removeAttribute('hidden');
    cover.focus();
    leave();
  }

  function leave() {
    if (navigator.onLine) {
      document.getElementById('lock-form').submit();
    } else {
      document.getElementById('lock-waiting')?.removeAttribute('hidden');
    }
  }
})();
