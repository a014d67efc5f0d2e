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
