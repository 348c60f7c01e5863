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
