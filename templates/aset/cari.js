/* The search box in the header (data-cari) and the search page (data-cari-page). Nothing of the index is loaded before
   the reader turns to search. Results are built as text nodes, so that content can never become markup. */
(function () {
  "use strict";
  var holder = document.querySelector("[data-cari]");
  var page = document.querySelector("[data-cari-page]");
  if (!holder) {
    return;
  }
  var PAUSE = 90;
  var set = holder.dataset;
  var make = pohonKotak.make;
  var filters = pohonKotak.filters(ask);
  var index = pohonKotak.index(set.cari, set.version, filters.fill);
  var box = null;
  var results = null;
  var status = null;
  var turn = 0;
  var timer = 0;
  var typed = -Infinity;

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
  function ask() {
    var mine = ++turn;
    var query = box.value;
    remember();
    if (query.trim() === "") {
      clear();
      announce("");
      return Promise.resolve();
    }
    if (!index.isReady()) {
      announce(set.loading);
    }
    return index.start().then(function () {
      return pohonCari.search(query, filters.chosen());
    }).then(function (answer) {
      return pohonCari.view.render(results, answer, {
        query: query.trim(),
        isPage: Boolean(page),
        isFiltered: filters.active().length > 0,
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
    filters.active().forEach(function (one) {
      query.set(one.name, one.select.value);
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

  /* ---------- keys ---------- */
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
    } else {
      pohonKotak.walk(event, box, results, ask);
    }
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
      index.start().catch(function () {});
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
    filters.add(row, "year", "tahun", page.dataset.tahun);
    filters.add(row, "office", "instansi", page.dataset.instansi);
    filters.add(row, "kind", "jenis", page.dataset.jenis);
    page.replaceChildren(form, row, status, results, pohonKotak.keySwitch(set.key));
    page.addEventListener("keydown", onKey);
    box.value = new URLSearchParams(location.search).get("q") || "";
    index.start().then(ask, fail);
  }

  if (page) {
    buildPage();
  } else {
    buildBox();
  }
  pohonKotak.slash(box);
})();
