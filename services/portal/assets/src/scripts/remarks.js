// Whoever has written a text hears, before it is sent, which of its words are not needed. Nothing is blocked by it.
document.addEventListener('change', async (event) => {
  const area = event.target;
  const place = area.nextElementSibling;
  const token = area.form?.querySelector('[name="csrf-token"]');
  if (!area.matches('textarea[data-remarks]') || !place || !token) {
    return;
  }
  try {
    const answer = await fetch('/narrative-remarks', {
      method: 'POST',
      headers: { 'X-Requested-With': 'JavaScript' },
      body: new URLSearchParams({ 'csrf-token': token.value, text: area.value }),
    });
    place.innerHTML = answer.ok ? await answer.text() : '';
  } catch {
    place.textContent = '';
  }
});

// How much of a long text still fits, near its end. What is pasted is never cut: whoever wrote too much sees by how much.
document.addEventListener('input', (event) => {
  const area = event.target;
  const said = area.parentElement?.querySelector('[data-left]');
  if (!area.matches('textarea[data-most]') || !said) {
    return;
  }
  const most = Number(area.dataset.most);
  const left = most - [...area.value].length;
  const near = left <= most / 10;
  const words = left < 0 ? said.dataset.over : said.dataset.left;
  said.textContent = near ? words.replace('#', Math.abs(left).toLocaleString()) : '';
});
