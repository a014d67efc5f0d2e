/* Search (cari.js): keys that lead to the box, through the results and back. */
(function () {
  "use strict";
  var SETTING = "pohon-cari-tombol";

  function hasModifier(event) {
    return event.altKey || event.ctrlKey || event.metaKey;
  }

  function setting(value) {
    try {
      if (value !== undefined) {
        localStorage.setItem(SETTING, value);
      }
      return localStorage.getItem(SETTING);
    } catch (e) {
      return null;
    }
  }

  /* Arrows, Home and End walk from the box through what can be followed in the results; ask: brings them back. */
  pohonKotak.walk = function (event, box, results, ask) {
    if (hasModifier(event)) {
      return;
    }
    var all = Array.from(results.querySelectorAll("a, button"));
    var at = all.indexOf(document.activeElement);
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 && event.key !== "ArrowDown") {
      return;
    }
    if (event.key === "ArrowDown" && results.hidden && box.value.trim() !== "") {
      ask();
    }
    if (to === undefined || results.hidden || to >= all.length) {
      return;
    }
    event.preventDefault();
    (to < 0 ? box : all[to]).focus();
  };

  /* "/" leads to the box, unless the reader is typing or has switched it off. */
  pohonKotak.slash = function (box) {
    document.addEventListener("keydown", function (event) {
      var target = event.target;
      var typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key === "/" && !typing && !hasModifier(event) && setting() !== "mati") {
        event.preventDefault();
        box.focus();
      }
    });
  };

  /* A key of one letter must have a switch (WCAG 2.1.4). */
  pohonKotak.keySwitch = function (label) {
    var wrap = pohonKotak.make("label", "search-key");
    var check = pohonKotak.make("input", "");
    check.type = "checkbox";
    check.checked = setting() !== "mati";
    check.addEventListener("change", function () {
      setting(check.checked ? "hidup" : "mati");
    });
    wrap.append(check, " " + label);
    return wrap;
  };
})();
