/* Search (cari.js): brings the index and the engine, once and not before they are asked for. */
window.pohonKotak = (function () {
  "use strict";

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  function inject(source) {
    return new Promise(function (done, fail) {
      var element = document.createElement("script");
      element.onload = done;
      element.onerror = function () {
        element.remove();
        fail(new Error(source));
      };
      element.src = source;
      document.head.appendChild(element);
    });
  }

  /* root: the way to the root of the site; ready: called once the index is there. */
  function index(root, ownVersion, ready) {
    var starting = null;

    function start() {
      if (!starting) {
        // pages of a year do not name the version, so that another year's content does not change them; newest.js does
        var version = ownVersion || (window.pohonNewest ? window.pohonNewest.cari : "");
        var engine = window.pohonCari ? Promise.resolve() : inject(root + "cari/mesin.js?v=" + version);
        starting = engine.then(function () {
          return pohonCari.start(root, version);
        }).then(ready);
        starting.catch(function () {
          starting = null;
        });
      }
      return starting;
    }

    function isReady() {
      return Boolean(window.pohonCari && pohonCari.head);
    }

    return { start: start, isReady: isReady };
  }

  return { make: make, index: index };
})();
