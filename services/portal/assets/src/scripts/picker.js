// Long lists are searched while typing: a select that says so becomes a combobox. Without this script it stays a select.
(() => {
  'use strict';

  const MOST_SHOWN = 30;
  const version = new URL(document.currentScript.src).search;
  let loading;

  start();
  document.addEventListener('htmx:load', start);
  // Whoever sets a select from elsewhere says so, since the field beside it shows the choice.
  document.addEventListener('picker:set', (event) => renew(event.target));

  function start() {
    const waiting = Array.from(document.querySelectorAll('select[data-search]:not([data-ready])'));
    if (waiting.length > 0) {
      loading ??= load();
      loading.then(() => waiting.filter((select) => !select.dataset.ready).forEach(enhance));
    }
  }

  function load() {
    return new Promise((loaded) => {
      const script = document.createElement('script');
      script.src = '/assets/accessible-autocomplete.js' + version;
      script.addEventListener('load', loaded);
      document.head.append(script);
    });
  }

  function enhance(select) {
    select.dataset.ready = 'true';
    const id = select.id;
    const choices = Array.from(select.options)
      .filter((option) => option.value)
      .map((option) => ({
        value: option.value,
        label: option.textContent,
        title: folded(option.textContent),
        text: ' ' + folded([option.value, option.textContent, option.dataset.words ?? ''].join(' ').replace(/[():,;/]/g, ' ')),
      }));
    window.accessibleAutocomplete.enhanceSelectElement({
      selectElement: select,
      defaultValue: '',
      autoselect: false,
      confirmOnBlur: false,
      displayMenu: 'overlay',
      inputClasses: 'usa-input' + (select.getAttribute('aria-invalid') ? ' usa-input--error' : ''),
      source: (query, found) => found(matching(choices, query)),
      templates: { inputValue: (choice) => choice?.label ?? '', suggestion: (choice) => escaped(choice?.label ?? choice) },
      onConfirm: (choice) => choice && choose(select, choice.value),
      tNoResults: () => select.dataset.noMatch,
      tStatusNoResults: () => select.dataset.noMatch,
      tStatusResults: (count, selected) => select.dataset.found.replace('#', String(count)) + (selected ? `. ${selected}` : ''),
      tStatusSelectedOption: (selected, count, index) => `${selected} (${index + 1}/${count})`,
      tAssistiveHint: () => select.dataset.how,
    });
    const input = document.getElementById(id);
    describe(select, input);
    // What is typed and is no choice is not the choice that was made before.
    input.addEventListener('input', () => select.value && labelOf(select) !== input.value && choose(select, ''));
    input.addEventListener('blur', () => window.setTimeout(() => settle(select, input, choices)));
  }

  // A whole code is a choice; words that are none stay, and it is said that nothing is chosen.
  function settle(select, input, choices) {
    if (input.getAttribute('aria-expanded') === 'true') {
      return;
    }
    const typed = folded(input.value);
    const whole = choices.find((choice) => folded(choice.value) === typed || choice.title === typed);
    if (!select.value && whole) {
      choose(select, whole.value);
      renew(select);
      return;
    }
    const note = select.parentElement.querySelector('[data-picker-note]');
    note.textContent = typed && !select.value ? select.dataset.noChoice : '';
  }

  function choose(select, value) {
    select.value = value;
    select.parentElement.querySelector('[data-picker-note]').textContent = '';
    ['input', 'change'].forEach((sign) => select.dispatchEvent(new Event(sign, { bubbles: true })));
  }

  function renew(select) {
    if (select.dataset.ready) {
      const wrapper = select.previousElementSibling;
      select.id = select.id.replace(/-select$/, '');
      wrapper.remove();
      enhance(select);
    }
  }

  // The library describes the field by its own words alone; the hint and the faults of the field are read as well.
  function describe(select, input) {
    const own = (select.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    if (select.getAttribute('aria-invalid')) {
      input.setAttribute('aria-invalid', 'true');
    }
    const add = () => {
      const now = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const missing = own.filter((id) => !now.includes(id));
      if (missing.length > 0) {
        input.setAttribute('aria-describedby', missing.concat(now).join(' '));
      }
    };
    add();
    new MutationObserver(add).observe(input, { attributeFilter: ['aria-describedby'] });
  }

  // Every word that was typed has to begin one of the choice; a code that begins so comes first, then a title that begins so.
  function matching(choices, query) {
    const typed = folded(query);
    const words = typed.split(' ').filter(Boolean);
    const rank = (choice) => (folded(choice.value).startsWith(typed) ? 0 : choice.title.startsWith(typed) ? 1 : 2);
    return choices
      .filter((choice) => words.every((word) => choice.text.includes(' ' + word)))
      .sort((one, other) => rank(one) - rank(other))
      .slice(0, MOST_SHOWN);
  }

  function folded(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  }

  function labelOf(select) {
    return select.selectedOptions[0]?.textContent ?? '';
  }

  function escaped(text) {
    const shown = document.createElement('span');
    shown.textContent = text;
    return shown.innerHTML;
  }
})();
