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

;
/* Search (cari.js): the filters of the search page by year, office and kind. */
pohonKotak.filters = function (onChange) {
  "use strict";
  var filters = [];

  /* field: its name in the index; name: in the address; without a label there is nothing to choose from. */
  function add(row, field, name, label) {
    if (!label) {
      return;
    }
    var wrap = pohonKotak.make("label", "search-filter");
    var select = pohonKotak.make("select", "");
    wrap.append(pohonKotak.make("span", "", label), select);
    select.addEventListener("change", onChange);
    filters.push({ field: field, name: name, select: select, values: [] });
    row.appendChild(wrap);
  }

  /* With what the index has; chosen is what the address says. */
  function fill() {
    var wanted = new URLSearchParams(location.search);
    filters.forEach(function (one) {
      one.values = pohonCari.head[one.field + "s"];
      pohonCari.view.options(one.field, "semua." + one.name).forEach(function (option) {
        one.select.appendChild(option);
      });
      one.select.value = one.values.includes(wanted.get(one.name)) ? wanted.get(one.name) : "";
    });
  }

  function active() {
    return filters.filter(function (one) {
      return one.select.value !== "";
    });
  }

  /* As the engine wants them: numbers of values, -1 for all. */
  function chosen() {
    var filter = { year: -1, office: -1, kind: -1 };
    active().forEach(function (one) {
      filter[one.field] = one.values.indexOf(one.select.value);
    });
    return filter;
  }

  return { add: add, fill: fill, active: active, chosen: chosen };
};

;
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

;
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

;
/* How a word that is typed is found in the text of a list or register (portal.js, daftar.js): without case or accents, as search does. */
window.pohonCocok = (function () {
  "use strict";

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/\s+/g, " ");
  }

  function words(query) {
    return fold(query).split(" ").filter(Boolean);
  }

  /* Has a folded text all of the words, as they are or as parts of others? */
  function matches(words, text) {
    return words.every(function (word) {
      return text.includes(word);
    });
  }

  return { fold: fold, words: words, matches: matches };
})();

;
/* The rows of a register (daftar.js): what is known of each, which match a wish, and which stands before which. */
window.pohonDaftar = (function () {
  "use strict";
  var BIT = 60;
  var english = document.documentElement.lang === "en";
  var compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

  /* Of one unit: its first row names it. */
  function rows(body) {
    var unit = body.rows[0].textContent.trim();
    return Array.from(body.rows).slice(1).map(function (row) {
      return {
        row: row,
        body: body,
        unit: unit,
        facts: {
          unit: body.dataset.unit,
          jenjang: body.dataset.jenjang,
          jenis: row.dataset.jenis || "",
          keadaan: row.dataset.keadaan.split(" ")
        },
        text: null, // made while the reader reads, or when a word is asked for before
        values: {}, // by column, likewise
        note: null
      };
    });
  }

  function text(one) {
    if (one.text === null) {
      one.text = pohonCocok.fold(one.row.textContent + " " + one.unit);
    }
    return one.text;
  }

  /* Reads the texts of all rows bit by bit while nothing else is to do, so that the first word is answered at once. */
  function prepare(all) {
    var soon = window.requestIdleCallback || function (work) {
      setTimeout(work, 50);
    };
    var at = 0;
    function work() {
      var end = Math.min(at + BIT, all.length);
      while (at < end) {
        text(all[at++]);
      }
      if (at < all.length) {
        soon(work);
      }
    }
    soon(work);
  }

  /* Every word of the query, and every fact that is asked for ("" asks for none). */
  function matching(all, query, wanted) {
    var words = pohonCocok.words(query);
    var names = Object.keys(wanted).filter(function (name) {
      return wanted[name] !== "";
    });
    return all.filter(function (one) {
      return (words.length === 0 || pohonCocok.matches(words, text(one))) && names.every(function (name) {
        return [].concat(one.facts[name]).includes(wanted[name]);
      });
    });
  }

  /* A cell that says two things at once ("belum diisi") stands for both columns. */
  function read(one, head) {
    var column = head.cellIndex;
    if (!(column in one.values)) {
      var cells = one.row.cells;
      var cell = cells[Math.min(column, cells.length - 1)];
      var text = cell.querySelector(".belum-diisi") ? "" : (cell.querySelector("a") || cell).textContent.trim();
      var plain = english ? text.replace(/,/g, "") : text.replace(/\./g, "").replace(",", ".");
      var isNumber = head.matches(".number, .nomor") && /^-?\d/.test(text);
      one.values[column] = { text: text, number: isNumber ? parseFloat(plain) : NaN };
    }
    return one.values[column];
  }

  /* What is not filled in stands last, whichever way. */
  function sorted(list, head, isDown) {
    var sign = isDown ? -1 : 1;
    return list.slice().sort(function (a, b) {
      var x = read(a, head);
      var y = read(b, head);
      if (x.text === "" || y.text === "") {
        return (x.text === "") - (y.text === "");
      }
      if (isNaN(x.number) || isNaN(y.number)) {
        return sign * (isNaN(x.number) - isNaN(y.number) || compare(x.text, y.text));
      }
      return sign * (x.number - y.number);
    });
  }

  return { rows: rows, prepare: prepare, matching: matching, sorted: sorted, compare: compare };
})();

;
/* Registers: filter, sort and group the rows of a table that is complete without script. The state stands in the address,
   so that it can be sent and the Back button leads to the former one. Only rows that are shown are in the table. */
(function () {
  "use strict";
  var form = document.querySelector("[data-daftar]");
  if (!form) {
    return;
  }
  var LIMIT = 200;
  var PAUSE = 120;
  var table = document.getElementById(form.dataset.daftar);
  var status = form.querySelector("[role=status]");
  var more = document.querySelector("[data-daftar-semua]");
  var fields = Array.from(form.querySelectorAll("[name]"));
  var heads = Array.from(table.tHead.querySelectorAll("th[data-urut]"));
  var bodies = Array.from(table.tBodies);
  var english = document.documentElement.lang === "en";
  var rows = bodies.flatMap(pohonDaftar.rows);
  var order = "";
  var isWhole = false;
  var timer = 0;

  /* ---------- which rows ---------- */
  function value(name) {
    var field = form.elements.namedItem(name);
    return field ? field.value : "";
  }

  function matching() {
    var wanted = {};
    ["unit", "jenjang", "jenis", "keadaan"].forEach(function (name) {
      wanted[name] = value(name);
    });
    return pohonDaftar.matching(rows, value("cari"), wanted);
  }

  function sorted(list) {
    var head = heads.find(function (each) {
      return each.dataset.urut === order.replace("-", "");
    });
    return head ? pohonDaftar.sorted(list, head, order.startsWith("-")) : list;
  }

  /* ---------- in which groups ---------- */
  function groups(list) {
    var by = value("kelompok");
    var found = new Map();
    list.forEach(function (one) {
      var key = by === "" ? one.facts.unit : by === "tanpa" ? "" : one.facts[by];
      if (!found.has(key)) {
        found.set(key, []);
      }
      found.get(key).push(one);
    });
    var keys = Array.from(found.keys());
    if (by !== "") {
      keys.sort(pohonDaftar.compare);
    } else {
      keys.sort(function (a, b) {
        return bodies.indexOf(found.get(a)[0].body) - bodies.indexOf(found.get(b)[0].body);
      });
    }
    return keys.map(function (key) {
      return section(by, key, found.get(key));
    });
  }

  function section(by, key, list) {
    var body = by === "" ? list[0].body : document.createElement("tbody");
    var head = by === "" ? [body.rows[0]] : by === "tanpa" ? [] : [heading(by, key)];
    list.forEach(function (one) {
      note(one, by !== "");
    });
    body.replaceChildren.apply(body, head.concat(list.map(function (one) {
      return one.row;
    })));
    return body;
  }

  function heading(by, key) {
    var row = document.createElement("tr");
    var cell = document.createElement("th");
    var option = Array.from(form.elements.namedItem(by).options).find(function (each) {
      return each.value === key;
    });
    row.className = "group" + (by === "jenjang" ? " j" + Math.min(5, Number(key)) : "");
    cell.scope = "rowgroup";
    cell.colSpan = table.tHead.rows[0].cells.length;
    cell.textContent = key === "" ? form.dataset.lain : option.textContent;
    row.appendChild(cell);
    return row;
  }

  /* Away from its unit, a row says whose it is. */
  function note(one, isShown) {
    if (isShown && !one.note) {
      one.note = document.createElement("span");
      one.note.className = "row-unit";
      one.note.textContent = one.unit;
      one.row.querySelector("th").appendChild(one.note);
    }
    if (one.note) {
      one.note.hidden = !isShown;
    }
  }

  function show() {
    var found = matching();
    var list = sorted(found);
    var shown = isWhole ? list : list.slice(0, LIMIT);
    // bodies are filled outside the table, so that it is laid out once
    Array.from(table.tBodies).forEach(function (body) {
      body.remove();
    });
    table.append.apply(table, groups(shown));
    heads.forEach(function (head) {
      var isMine = order.replace("-", "") === head.dataset.urut;
      head.setAttribute("aria-sort", !isMine ? "none" : order.startsWith("-") ? "descending" : "ascending");
    });
    more.hidden = shown.length === found.length;
    var phrase = more.hidden ? form.dataset.kabar : form.dataset.kabarSebagian;
    status.textContent = phrase.replace("{0}", number(found.length)).replace("{1}", number(rows.length)).replace("{2}", number(shown.length));
  }

  function number(n) {
    return n.toLocaleString(english ? "en" : "id");
  }

  /* ---------- the address ---------- */
  function restore() {
    var query = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      field.value = query.get(field.name) || "";
      if (field.value !== (query.get(field.name) || "")) {
        field.value = "";
      }
    });
    var wanted = query.get("urut") || "";
    var isKnown = heads.some(function (head) {
      return head.dataset.urut === wanted.replace("-", "");
    });
    order = isKnown ? wanted : "";
    return fields.some(function (field) {
      return field.value !== "";
    }) || order !== "";
  }

  function remember(isNew) {
    var query = new URLSearchParams();
    fields.forEach(function (field) {
      if (field.value.trim() !== "") {
        query.set(field.name, field.value.trim());
      }
    });
    if (order) {
      query.set("urut", order);
    }
    var text = query.toString();
    try {
      history[isNew ? "pushState" : "replaceState"](null, "", location.pathname + (text ? "?" + text : ""));
    } catch (e) {
      // Some browsers do not let a file change its address; the register works all the same.
    }
  }

  function change(isNew) {
    clearTimeout(timer);
    isWhole = false;
    remember(isNew);
    show();
  }

  /* ---------- what is put on the page ---------- */
  heads.forEach(function (head) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append.apply(button, Array.from(head.childNodes));
    head.appendChild(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", function () {
      var key = head.dataset.urut;
      order = order === key ? "-" + key : order === "-" + key ? "" : key;
      change(true);
    });
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    change(false);
  });
  form.addEventListener("reset", function () {
    order = "";
    setTimeout(change, 0, true);
  });
  form.addEventListener("input", function (event) {
    clearTimeout(timer);
    if (event.target.type === "search") {
      timer = setTimeout(change, PAUSE, false);
    } else {
      change(true);
    }
  });
  more.querySelector("button").addEventListener("click", function () {
    isWhole = true;
    show();
    status.focus();
  });
  window.addEventListener("popstate", function () {
    restore();
    isWhole = false;
    show();
  });
  form.hidden = false;
  pohonDaftar.prepare(rows);
  if (restore()) {
    show();
  }
})();

;
/* Words of the glossary, explained in place. The link to the glossary opens the meaning beside the word instead: by click,
   tap, Enter or Space. It stays until the word is pressed again, Esc is pressed, or the reader turns elsewhere. */
(function () {
  "use strict";
  var links = document.querySelectorAll("a.istilah");
  var main = document.getElementById("isi");
  var GAP = 6;
  var open = null;
  if (links.length === 0 || !main) {
    return;
  }

  function make(link, n) {
    var box = document.createElement("span");
    var more = document.createElement("a");
    box.className = "istilah-arti";
    box.id = "istilah-arti-" + n;
    if (document.documentElement.lang !== "id") {
      box.lang = "id";
    }
    more.href = link.href;
    more.textContent = main.dataset.glosarium;
    more.lang = document.documentElement.lang;
    box.append(link.dataset.arti + " ", more);
    return box;
  }

  /* Below the word, within the page; above it where there is no room below. */
  function place(link, box) {
    var word = link.getClientRects()[0];
    var origin = box.offsetParent.getBoundingClientRect();
    var room = document.documentElement.clientWidth;
    var left = Math.max(GAP, Math.min(word.left, room - box.offsetWidth - GAP));
    var isBelow = word.bottom + GAP + box.offsetHeight <= window.innerHeight || word.top < box.offsetHeight + GAP;
    var top = isBelow ? word.bottom + GAP : word.top - box.offsetHeight - GAP;
    box.style.left = left - origin.left + "px";
    box.style.top = top - origin.top + "px";
  }

  function close() {
    if (open) {
      open.link.setAttribute("aria-expanded", "false");
      open.link.removeAttribute("aria-describedby");
      open.box.remove();
      open = null;
    }
  }

  function toggle(link, n) {
    var wasOpen = open && open.link === link;
    close();
    if (wasOpen) {
      return;
    }
    open = { link: link, box: make(link, n) };
    link.after(open.box);
    link.setAttribute("aria-expanded", "true");
    link.setAttribute("aria-describedby", open.box.id);
    place(link, open.box);
  }

  function has(target) {
    return open && target && (open.link.contains(target) || open.box.contains(target));
  }

  links.forEach(function (link, n) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", function (event) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        toggle(link, n);
      }
    });
    link.addEventListener("keydown", function (event) {
      if (event.key === " ") {
        event.preventDefault();
        toggle(link, n);
      }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && open) {
      var link = open.link;
      var isWithin = has(document.activeElement);
      close();
      if (isWithin) {
        link.focus();
      }
    }
  });
  document.addEventListener("pointerdown", function (event) {
    if (!has(event.target)) {
      close();
    }
  });
  // a press on the text itself gives the focus to main, which holds the word
  document.addEventListener("focusin", function (event) {
    if (!has(event.target) && event.target !== main) {
      close();
    }
  });
  window.addEventListener("resize", close);
})();

;
// The large view of a picture, in a dialog: zoom and move by mouse, touch, pinch and keyboard. Everything works without it.
// A link <a data-picture="id"> opens the picture inside the element with that id. The words come from
// <template id="viewer">, which holds the dialog. The wheel does something only while the dialog is open.
'use strict';
(function () {
  const template = document.getElementById('viewer');
  if (!template || typeof HTMLDialogElement === 'undefined') return;

  const STEP = 1.25;
  const LARGEST = 8;
  let dialog = null;
  let heading = null;
  let area = null;
  let svg = null;
  let whole = null; // the whole picture, in its own units
  let view = null; // the part that is shown
  const fingers = new Map();

  // ---- what is shown
  function show() {
    svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].map((n) => n.toFixed(2)).join(' '));
  }

  function size() {
    return { w: Math.max(1, area.clientWidth), h: Math.max(1, area.clientHeight) };
  }

  // keeps some of the picture in view
  function keepInView() {
    const edge = 0.5;
    view.x = Math.min(whole.x + whole.w - view.w * (1 - edge), Math.max(whole.x - view.w * edge, view.x));
    view.y = Math.min(whole.y + whole.h - view.h * (1 - edge), Math.max(whole.y - view.h * edge, view.y));
  }

  function fit() {
    const u = size();
    const scale = Math.min(u.w / whole.w, u.h / whole.h) * 0.97;
    const w = u.w / scale;
    const h = u.h / scale;
    view = { x: whole.x + (whole.w - w) / 2, y: whole.y + (whole.h - h) / 2, w, h };
    show();
  }

  // one unit of the picture is one pixel again
  function original() {
    const u = size();
    const w = u.w;
    const h = u.h;
    view = {
      x: w > whole.w ? whole.x + (whole.w - w) / 2 : whole.x - 8,
      y: h > whole.h ? whole.y + (whole.h - h) / 2 : whole.y - 8,
      w,
      h,
    };
    show();
  }

  // px, py: the point that stays where it is, as parts of the view
  function zoom(times, px, py) {
    const u = size();
    const scale = u.w / view.w;
    const smallest = Math.min(u.w / whole.w, u.h / whole.h, 1) * 0.5;
    const k = Math.min(LARGEST, Math.max(smallest, scale * times)) / scale;
    view.x += view.w * px * (1 - 1 / k);
    view.y += view.h * py * (1 - 1 / k);
    view.w /= k;
    view.h /= k;
    keepInView();
    show();
  }

  function move(dx, dy) {
    const u = size();
    view.x -= (dx / u.w) * view.w;
    view.y -= (dy / u.h) * view.h;
    keepInView();
    show();
  }

  const actions = {
    smaller: () => zoom(1 / STEP, 0.5, 0.5),
    larger: () => zoom(STEP, 0.5, 0.5),
    fit,
    original,
    close: () => dialog.close(),
  };

  // ---- mouse, touch, pinch
  let dragged = false;

  function pointOf(e) {
    const box = area.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  }

  function down(e) {
    if (e.button > 0) return;
    if (fingers.size === 0) dragged = false;
    fingers.set(e.pointerId, pointOf(e));
  }

  function drag(e) {
    const before = fingers.get(e.pointerId);
    if (!before) return;
    const now = pointOf(e);
    if (fingers.size === 1) {
      if (!dragged && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
      if (!dragged) area.setPointerCapture(e.pointerId);
      dragged = true;
      move(now.x - before.x, now.y - before.y);
    } else if (fingers.size === 2) {
      dragged = true;
      const other = [...fingers.entries()].find(([id]) => id !== e.pointerId)[1];
      const distanceBefore = Math.hypot(before.x - other.x, before.y - other.y);
      const distanceNow = Math.hypot(now.x - other.x, now.y - other.y);
      const u = size();
      move((now.x - before.x) / 2, (now.y - before.y) / 2);
      if (distanceBefore > 0) zoom(distanceNow / distanceBefore, (now.x + other.x) / 2 / u.w, (now.y + other.y) / 2 / u.h);
    }
    fingers.set(e.pointerId, now);
  }

  function up(e) {
    fingers.delete(e.pointerId);
  }

  function wheel(e) {
    e.preventDefault();
    const t = pointOf(e);
    const u = size();
    zoom(e.deltaY < 0 ? 1.15 : 1 / 1.15, t.x / u.w, t.y / u.h);
  }

  function key(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const distance = 80;
    const meaning = {
      '+': actions.larger,
      '=': actions.larger,
      '-': actions.smaller,
      '0': actions.fit,
      '1': actions.original,
      ArrowLeft: () => move(distance, 0),
      ArrowRight: () => move(-distance, 0),
      ArrowUp: () => move(0, distance),
      ArrowDown: () => move(0, -distance),
    }[e.key];
    if (!meaning) return;
    e.preventDefault();
    meaning();
  }

  // ---- the dialog
  function prepare() {
    if (dialog) return;
    document.body.append(template.content.cloneNode(true));
    dialog = document.querySelector('dialog.viewer');
    heading = document.getElementById('viewer-title');
    area = dialog.querySelector('.viewer-area');
    dialog.querySelectorAll('button[data-action]').forEach((b) => b.addEventListener('click', actions[b.dataset.action]));
    dialog.addEventListener('keydown', key);
    area.addEventListener('wheel', wheel, { passive: false });
    area.addEventListener('pointerdown', down);
    area.addEventListener('pointermove', drag);
    ['pointerup', 'pointercancel'].forEach((n) => area.addEventListener(n, up));
    area.addEventListener('dragstart', (e) => e.preventDefault());
    // a drag that ends on a box is no click; a click on a box leaves the dialog
    area.addEventListener('click', (e) => {
      if (dragged) {
        e.preventDefault();
        dragged = false;
      } else if (e.target.closest('a')) {
        dialog.close();
      }
    }, true);
    // a box reached with the tab key comes into view
    area.addEventListener('focusin', (e) => {
      const a = e.target.closest('a');
      if (!a || !a.matches(':focus-visible')) return;
      const b = a.getBBox();
      if (b.x < view.x || b.x + b.width > view.x + view.w) view.x = b.x - (view.w - b.width) / 2;
      if (b.y < view.y || b.y + b.height > view.y + view.h) view.y = b.y - (view.h - b.height) / 2;
      keepInView();
      show();
    });
    dialog.addEventListener('close', () => fingers.clear());
    addEventListener('resize', () => { if (dialog.open) fit(); });
  }

  function open(picture) {
    const source = picture.querySelector('svg.d');
    if (!source) return false;
    prepare();
    const box = source.viewBox.baseVal;
    whole = { x: box.x, y: box.y, w: box.width, h: box.height };
    heading.textContent = source.querySelector('title').textContent;
    svg = source.cloneNode(true);
    svg.querySelectorAll('title, desc').forEach((n) => n.remove());
    svg.setAttribute('aria-labelledby', heading.id);
    svg.removeAttribute('aria-describedby');
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    area.replaceChildren(svg);
    dialog.showModal();
    fit();
    return true;
  }

  document.addEventListener('click', (e) => {
    const a = e.target.closest('a[data-picture]');
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const picture = document.getElementById(a.dataset.picture);
    if (picture && open(picture)) e.preventDefault();
  });
  document.documentElement.classList.add('with-viewer');
})();

;
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

;
/* Citable places: their "#" copies the address, and beside the place that is asked for stand its tools. Without script the
   "#" is a link to the place, from which the reader takes the address. */
(function () {
  "use strict";
  var main = document.getElementById("isi");
  var say = main ? main.dataset : null;
  if (!main || !say.salinTautan) {
    return;
  }
  var PLACES = "a.permalink[href^='#'], .nomor a[href^='#']";
  var report = document.querySelector("a[data-lapor]");
  var tools = null;

  function make(name, className, text) {
    var element = document.createElement(name);
    element.className = className || "";
    element.textContent = text || "";
    return element;
  }

  /* The address to give to others: that of the published site, if it is known, also when this is a copy on a disk. */
  function address(hash) {
    var canonical = document.querySelector("link[rel=canonical]");
    return (canonical ? canonical.href : location.href).replace(/[?#].*$/, "") + hash;
  }

  function copy(text, status, done) {
    status.textContent = "";
    return Promise.resolve().then(function () {
      return navigator.clipboard.writeText(text);
    }).then(function () {
      status.textContent = done;
    });
  }

  function status() {
    var element = make("span", "");
    element.setAttribute("role", "status");
    return element;
  }

  /* ---------- the place that is asked for ---------- */
  function open(hash) {
    var place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    var link = place ? Array.from(place.querySelectorAll(PLACES)).find(function (each) {
      return each.getAttribute("href") === hash;
    }) : null;
    if (tools) {
      tools.box.remove();
      tools = null;
    }
    if (!link) {
      return null;
    }
    var cell = link.matches(".permalink") ? link.parentElement : place.querySelector("th");
    var box = make("div", "place-tools");
    var button = make("button", "button", say.salinTautan);
    var kabar = status();
    box.setAttribute("data-perlu-skrip", "");
    button.type = "button";
    button.addEventListener("click", take);
    box.append(button);
    if (report) {
      box.append(reportLink(hash, cell));
    }
    box.append(kabar);
    cell.append(box);
    tools = { box: box, hash: hash, take: take };
    return tools;

    function take() {
      copy(address(hash), kabar, say.disalin).catch(function () {
        var field = box.querySelector("input") || make("input", "");
        field.readOnly = true;
        field.value = address(hash);
        field.setAttribute("aria-label", say.alamatTempat);
        box.append(field);
        field.focus();
        field.select();
        kabar.textContent = say.pilih;
      });
    }
  }

  function reportLink(hash, cell) {
    var link = make("a", "", report.dataset.lapor);
    var from = report.dataset.alamat;
    var name = (cell.querySelector(".uraian, .indikator") || cell).textContent.trim().slice(0, 120);
    var title = report.dataset.judul;
    link.href = report.getAttribute("href")
      .split(encodeURIComponent(from)).join(encodeURIComponent(from + hash))
      .split(encodeURIComponent(title)).join(encodeURIComponent(name + " – " + title));
    return link;
  }

  main.addEventListener("click", function (event) {
    var link = event.target.closest(PLACES);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    var hash = link.getAttribute("href");
    var mine = tools && tools.hash === hash ? tools : open(hash);
    if (mine) {
      mine.take();
    }
  });
  window.addEventListener("hashchange", function () {
    if (!tools || tools.hash !== location.hash) {
      open(location.hash);
    }
  });
  main.querySelectorAll(PLACES).forEach(function (link) {
    link.title = say.salinTautan;
  });
  open(location.hash);

  /* ---------- the citation ---------- */
  main.querySelectorAll("[data-salin]").forEach(function (text) {
    var row = make("p", "");
    var button = make("button", "button", text.dataset.salin);
    var kabar = status();
    row.setAttribute("data-perlu-skrip", "");
    button.type = "button";
    button.addEventListener("click", function () {
      copy(text.textContent, kabar, text.dataset.disalin).catch(function () {
        getSelection().selectAllChildren(text);
        kabar.textContent = say.pilih;
      });
    });
    row.append(button, " ", kabar);
    text.after(row);
  });
})();

;
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
