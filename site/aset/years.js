// Says on the page of an older year that a newer one is published. Which is the newest stands in newest.js, so that pages of
// older years stay as they are when a year is added. Without script the year in the head leads to the same list.
'use strict';
(function () {
  const banner = document.getElementById('newer');
  const newest = window.pohonNewest;
  if (!banner || !newest || newest.cascade === banner.dataset.cascade) return;
  if (newest.tahun < Number(banner.dataset.tahun)) return;
  const words = banner.querySelector('[data-newer]');
  words.textContent = words.dataset.newer.replace('{0}', newest.tahun);
  banner.hidden = false;
})();
