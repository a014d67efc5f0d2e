/* The search box in the header (data-cari) and the search page (data-cari-page). Nothing of the index is loaded before
   the reader turns to search. Results are built as text nodes, so that content can never become markup. */
(function () {
  "use strict";
  var holder = document.querySelector("[data-cari]");
  var page = document.querySelector("[data-cari-page]");
  if (!holder) {
    return;
  }
  var set = holder.dataset;
  var PAUSE = 90;
  var KEY_SETTING = "pohon-cari-tombol";
  var box = null;
  var results = null;
  var status = null;
  var filters = [];
  var turn = 0;
  var timer = 0;
  var typed = -Infinity;

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

  var starting = null;
  function start() {
    if (!starting) {
      // pages of a year do not name the version, so that another year's content does not change them; newest.js does
      var version = set.version || (window.pohonNewest ? window.pohonNewest.cari : "");
      var engine = window.pohonCari ? Promise.resolve() : inject(set.cari + "cari/mesin.js?v=" + version);
      starting = engine.then(function () {
        return pohonCari.start(set.cari, version);
      }).then(fillFilters);
      starting.catch(function () {
        starting = null;
      });
    }
    return starting;
  }

  function announce(text, isFailure) {
    status.textContent = text;
    status.classList.toggle("search-failed", Boolean(isFailure));
  }

  function fail() {
    clear();
    announce(set.failed, true);
    if (!page) {
      results.appendChild(make("p", "search-help", set.failed));
      results.hidden = false;
    }
  }

  function clear() {
    results.textContent = "";
    results.hidden = true;
  }

  /* ---------- the query ---------- */
  function chosen() {
    var filter = { year: -1, office: -1, kind: -1 };
    filters.forEach(function (one) {
      filter[one.field] = one.select.value === "" ? -1 : one.values.indexOf(one.select.value);
    });
    return filter;
  }

  function ask() {
    var mine = ++turn;
    var query = box.value;
    remember();
    if (query.trim() === "") {
      clear();
      announce("");
      return Promise.resolve();
    }
    if (!window.pohonCari || !pohonCari.head) {
      announce(set.loading);
    }
    return start().then(function () {
      return pohonCari.search(query, chosen());
    }).then(function (answer) {
      return pohonCari.view.render(results, answer, {
        query: query.trim(),
        isPage: Boolean(page),
        isFiltered: filters.some(function (one) {
          return one.select.value !== "";
        }),
        href: address(),
        isWanted: isWanted,
        fail: fail
      }).then(function () {
        if (isWanted()) {
          announce(pohonCari.view.count("hasil", answer.entries.length, query.trim()));
        }
      });
    }).catch(function (error) {
      console.error(error);
      if (isWanted()) {
        fail();
      }
    });

    function isWanted() {
      return mine === turn;
    }
  }

  /* At once after a rest; while the reader types on, when the typing pauses. */
  function askSoon() {
    var now = performance.now();
    clearTimeout(timer);
    timer = setTimeout(ask, now - typed > PAUSE * 2 ? 0 : PAUSE);
    typed = now;
  }

  /* ---------- the address ---------- */
  function address() {
    var query = new URLSearchParams();
    query.set("q", box.value.trim());
    filters.forEach(function (one) {
      if (one.select.value !== "") {
        query.set(one.name, one.select.value);
      }
    });
    return set.cari + "cari.html?" + query;
  }

  function remember() {
    if (!page) {
      return;
    }
    try {
      var empty = box.value.trim() === "";
      history.replaceState(null, "", empty ? location.pathname : address().slice(address().indexOf("?")));
    } catch (e) {
      // Some browsers do not let a file change its address; search works all the same.
    }
  }

  /* ---------- filters of the page ---------- */
  function addFilter(form, field, name, label) {
    if (!label) {
      return;
    }
    var wrap = make("label", "search-filter");
    var select = make("select", "");
    wrap.append(make("span", "", label), select);
    select.addEventListener("change", ask);
    filters.push({ field: field, name: name, select: select, values: [] });
    form.appendChild(wrap);
  }

  function fillFilters() {
    var wanted = new URLSearchParams(location.search);
    var head = pohonCari.head;
    filters.forEach(function (one) {
      one.values = head[one.field + "s"];
      pohonCari.view.options(one.field, "semua." + one.name).forEach(function (option) {
        one.select.appendChild(option);
      });
      one.select.value = one.values.includes(wanted.get(one.name)) ? wanted.get(one.name) : "";
    });
  }

  /* ---------- keys ---------- */
  function links() {
    return Array.from(results.querySelectorAll("a, button"));
  }

  function move(event) {
    var all = links();
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
  }

  function escape(event) {
    if (document.activeElement !== box) {
      box.focus();
    } else if (!page && !results.hidden) {
      clear();
    } else {
      box.value = "";
      ask();
    }
    event.preventDefault();
  }

  function onKey(event) {
    if (event.key === "Escape") {
      escape(event);
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey) {
      move(event);
    }
  }

  function setting(value) {
    try {
      if (value !== undefined) {
        localStorage.setItem(KEY_SETTING, value);
      }
      return localStorage.getItem(KEY_SETTING);
    } catch (e) {
      return null;
    }
  }

  function onSlash(event) {
    var target = event.target;
    var typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key === "/" && !typing && !event.altKey && !event.ctrlKey && !event.metaKey && setting() !== "mati") {
      event.preventDefault();
      box.focus();
    }
  }

  /* A key of one letter must have a switch (WCAG 2.1.4). */
  function keySwitch() {
    var wrap = make("label", "search-key");
    var check = make("input", "");
    check.type = "checkbox";
    check.checked = setting() !== "mati";
    check.addEventListener("change", function () {
      setting(check.checked ? "hidup" : "mati");
    });
    wrap.append(check, " " + set.key);
    return wrap;
  }

  /* ---------- what is put on the page ---------- */
  function build() {
    var form = make("form", "search-form");
    form.setAttribute("role", "search");
    var label = make("label", page ? "search-label" : "unseen", set.label);
    box = make("input", "search-box");
    box.type = "search";
    box.id = "cari-kotak";
    label.htmlFor = box.id;
    box.autocomplete = "off";
    box.spellcheck = false;
    box.setAttribute("aria-describedby", "cari-kabar");
    var button = make("button", "button search-go", set.button);
    form.append(label, box, button);
    status = make("p", page ? "search-status" : "unseen");
    status.id = "cari-kabar";
    status.setAttribute("role", "status");
    results = make("div", "search-results");
    results.hidden = true;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      clearTimeout(timer);
      if (page) {
        ask();
      } else if (box.value.trim() !== "") {
        location.href = address();
      }
    });
    box.addEventListener("input", askSoon);
    box.addEventListener("focus", function () {
      start().catch(function () {});
    });
    return form;
  }

  function buildBox() {
    var form = build();
    holder.replaceChildren(form, status, results);
    holder.addEventListener("keydown", onKey);
    holder.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !holder.contains(event.relatedTarget)) {
        clear();
      }
    });
    document.addEventListener("pointerdown", function (event) {
      if (!holder.contains(event.target)) {
        clear();
      }
    });
  }

  function buildPage() {
    var form = build();
    var row = make("div", "search-filters");
    addFilter(row, "year", "tahun", page.dataset.tahun);
    addFilter(row, "office", "instansi", page.dataset.instansi);
    addFilter(row, "kind", "jenis", page.dataset.jenis);
    page.replaceChildren(form, row, status, results, keySwitch());
    page.addEventListener("keydown", onKey);
    box.value = new URLSearchParams(location.search).get("q") || "";
    start().then(ask, fail);
  }

  if (page) {
    buildPage();
  } else {
    buildBox();
  }
  document.addEventListener("keydown", onSlash);
})();
