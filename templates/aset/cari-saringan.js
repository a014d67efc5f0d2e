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
