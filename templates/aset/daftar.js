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
