// Says on the page of an older year that a newer one is published, and leads to the same position in it. What is the newest, and
// which positions are not in it under their old kode, stands in newest.js, so that pages of older years stay as they are when a
// year is added. Without script the year in the head leads to the list of years.
'use strict';
(function () {
  const banner = document.getElementById('newer');
  const newest = window.pohonNewest;
  if (!banner || !newest || newest.cascade === banner.dataset.cascade) return;
  const changed = (newest.mengubah || []).includes(banner.dataset.cascade);
  if (!changed && newest.tahun <= parseInt(banner.dataset.tahun, 10)) return;
  const words = banner.querySelector('[data-newer]');
  const link = banner.querySelector('a');
  // The link leads to tahun/<instansi>/<unit>.html, or to index.html where the page is not about a unit.
  const way = /^(.*)tahun\/[^/]+\/([^/]+)\.html$/.exec(link.getAttribute('href'));
  const say = (text) => text.replace('{0}', newest.nama);
  const page = way[1] + newest.cascade + '/';
  const unit = (newest.lain || {})[way[2]] || way[2];
  const gone = (newest.hilang || []).includes(unit);
  if (unit === 'index') {
    link.href = page + 'index.html';
    link.textContent = say(link.dataset.landing);
  } else if (!gone) {
    link.href = page + 'unit/' + unit + '.html' + location.hash;
    link.textContent = say(link.dataset.unit);
  }
  words.textContent = say(gone ? words.dataset.gone : changed ? words.dataset.changed : words.dataset.newer);
  banner.hidden = false;
})();
