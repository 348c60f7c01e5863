// Ticks every row of a list at once, or none where all are ticked.
(() => {
  'use strict';

  for (const button of document.querySelectorAll('[data-choose-all]')) {
    button.addEventListener('click', () => {
      const boxes = [...button.closest('fieldset').querySelectorAll('input[type=checkbox]')];
      const tick = boxes.some((box) => !box.checked);
      boxes.forEach((box) => {
        box.checked = tick;
      });
    });
  }
})();
