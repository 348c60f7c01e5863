// The location field: type a few letters, take an intersection with the arrow keys or a tap, or leave your own words.
(() => {
  'use strict';

  start();
  document.addEventListener('htmx:load', () => {
    start();
    catchUp();
  });

  // Whoever types faster than a page loads is looked up too: from here on htmx hears what is typed, and until here it did not.
  function catchUp() {
    const input = document.getElementById('location.description');
    const node = document.getElementById('location.node');
    if (!input || !node || input.dataset.heard) {
      return;
    }
    input.dataset.heard = 'true';
    if (document.activeElement === input && input.value && !node.value) {
      window.htmx.trigger(input, 'look');
    }
  }

  function start() {
    const input = document.getElementById('location.description');
    const node = document.getElementById('location.node');
    const list = document.getElementById('location-matches');
    const note = document.getElementById('location-note');
    if (!input || !node || !list || !note || input.dataset.ready) {
      return;
    }
    input.dataset.ready = 'true';
    let active = -1;

    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('autocomplete', 'off');
    say();

    input.addEventListener('input', () => {
      node.value = '';
      say();
    });

    list.addEventListener('htmx:afterSwap', () => {
      active = -1;
      input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-expanded', String(options().length > 0 && document.activeElement === input));
      if (document.activeElement !== input) {
        close();
      }
    });

    input.addEventListener('keydown', (event) => {
      const all = options();
      if (event.key === 'Escape') {
        close();
      } else if (all.length === 0) {
        return;
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(all, event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        take(all[active]);
      }
    });

    // mousedown, because the field's blur would close the list before a click arrives.
    list.addEventListener('mousedown', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) {
        event.preventDefault();
        take(option);
      }
    });

    input.addEventListener('blur', close);

    function options() {
      return Array.from(list.querySelectorAll('[role="option"]'));
    }

    function move(all, step) {
      active = (active + step + all.length) % all.length;
      all.forEach((option, index) => option.setAttribute('aria-selected', String(index === active)));
      all[active].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', all[active].id);
    }

    function take(option) {
      input.value = option.dataset.name;
      node.value = option.dataset.node;
      close();
      say();
    }

    function close() {
      list.replaceChildren();
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function say() {
      note.textContent = node.value ? note.dataset.gazetteer : input.value.trim() ? note.dataset.own : note.dataset.none;
    }
  }
})();
