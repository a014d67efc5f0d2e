/* Hears from pohon serve: loads the page anew when the site changes, and shows what is found in the content. */
(function () {
  'use strict';

  var mine = new URL(document.currentScript.src).searchParams.get('v');
  var PLACE = 'pohon-serve-place';
  var OPEN = 'pohon-serve-open';
  var events = null;
  var now = null;
  var box = null;

  function kept(key, value) {
    try {
      if (value === undefined) {
        return sessionStorage.getItem(key);
      }
      sessionStorage.setItem(key, value);
    } catch (e) {
      /* without storage the page starts at its top */
    }
    return null;
  }

  function details() {
    return Array.prototype.slice.call(document.querySelectorAll('details'));
  }

  function keepPlace() {
    kept(PLACE, JSON.stringify({
      page: location.pathname,
      x: window.scrollX,
      y: window.scrollY,
      open: details().map(function (each) { return each.open; })
    }));
  }

  function takePlace() {
    var place = JSON.parse(kept(PLACE) || 'null');
    kept(PLACE, '');
    if (!place || place.page !== location.pathname) {
      return;
    }
    details().forEach(function (each, i) {
      if (i < place.open.length) {
        each.open = place.open[i];
      }
    });
    window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function show() {
    var open = now.broken || kept(OPEN) === now.text;
    if (box) {
      box.remove();
    }
    box = element('aside', 'pohon-serve', '');
    box.lang = now.language;
    box.setAttribute('aria-label', 'pohon serve');
    if (now.broken) {
      box.classList.add('pohon-serve-broken');
      box.setAttribute('role', 'alert');
    }
    if (now.text) {
      var more = document.createElement('details');
      more.open = open;
      more.appendChild(element('summary', '', now.title));
      var text = element('pre', '', now.text);
      text.tabIndex = 0;
      more.appendChild(text);
      more.addEventListener('toggle', function () { kept(OPEN, more.open ? now.text : ''); });
      box.appendChild(more);
    } else {
      box.appendChild(element('p', '', now.title));
    }
    document.body.appendChild(box);
  }

  function gone() {
    if (box && now && !box.classList.contains('pohon-serve-gone')) {
      box.classList.add('pohon-serve-gone');
      box.insertBefore(element('p', '', now.stopped), box.firstChild);
    }
  }

  function heard(event) {
    now = JSON.parse(event.data);
    if (now.version !== mine) {
      keepPlace();
      events.close();
      location.reload();
    } else {
      show();
    }
  }

  /* A browser opens few connections to one server, so pages in the background give theirs away. */
  function follow() {
    if (document.visibilityState === 'hidden') {
      if (events) {
        events.close();
        events = null;
      }
    } else if (!events) {
      events = new EventSource('/.pohon/events');
      events.onmessage = heard;
      events.onerror = gone;
    }
  }

  takePlace();
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', function () {
    if (events) {
      events.close();
      events = null;
    }
  });
  window.addEventListener('pageshow', follow);
  follow();
}());
