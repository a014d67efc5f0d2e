// A page that leads on by itself forgets which place of it was asked for (#sasaran-…). With a script the place is kept; without one
// the reader still arrives at the page.
'use strict';
(function () {
  if (!location.hash) return;
  const to = document.querySelector('main a').href;
  // The refresh of the page must not overtake.
  window.stop();
  location.replace(to + location.hash);
})();
