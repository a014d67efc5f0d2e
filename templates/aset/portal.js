// Adds a box that filters a list of offices as one types. Without script the list is whole, and the browser's own search finds all.
'use strict';
(function () {
  const place = document.querySelector('[data-saring]');
  const list = place && document.getElementById(place.dataset.saring);
  if (!list) return;
  const rows = Array.from(list.querySelectorAll('[data-baris]'), (row) => {
    const group = row.closest('tbody').querySelector('.group');
    return { row, text: pohonCocok.fold((group ? group.textContent + ' ' : '') + row.querySelector('th').textContent) };
  });
  const label = document.createElement('label');
  label.htmlFor = 'saring';
  label.textContent = place.dataset.label;
  const box = document.createElement('input');
  box.type = 'search';
  box.id = 'saring';
  box.autocomplete = 'off';
  const said = document.createElement('p');
  said.className = 'small';
  said.setAttribute('role', 'status');
  place.append(label, box, said);
  place.className = 'filter';
  box.addEventListener('input', () => {
    const words = pohonCocok.words(box.value);
    let shown = 0;
    rows.forEach(({ row, text }) => {
      row.hidden = !pohonCocok.matches(words, text);
      shown += row.hidden ? 0 : 1;
    });
    list.querySelectorAll('tbody').forEach((body) => {
      body.hidden = !body.querySelector('[data-baris]:not([hidden])');
    });
    said.textContent = !words.length ? '' : shown
      ? place.dataset.hasil.replace('{0}', shown).replace('{1}', rows.length)
      : place.dataset.kosong;
  });
})();
