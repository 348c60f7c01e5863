// Counts down to the end of a wait by the service's clock: what the phone thinks the time is does not matter.
(() => {
  'use strict';

  const loaded = performance.now();
  for (const shown of document.querySelectorAll('[data-clock]')) {
    const left = Date.parse(shown.dataset.until) - Date.parse(shown.dataset.now);
    const tick = () => {
      const seconds = Math.ceil((left - (performance.now() - loaded)) / 1000);
      shown.textContent = seconds > 0 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : shown.dataset.over;
    };
    tick();
    window.setInterval(tick, 1000);
  }
})();
