/* Finds entries: what the words of a query mean, where they stand, and which entry comes first. The box and the page of
   search are made by aset/cari.js. */
(function () {
  "use strict";
  var LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  var VALUE = new Uint8Array(128);
  for (var v = 0; v < LETTERS.length; v++) {
    VALUE[LETTERS.charCodeAt(v)] = v;
  }
  var TITLE_POSITIONS = 30;
  var IN_TITLE = 60;
  var IN_KODE = 61;
  var INEXACT = 64;
  var MOST_WORDS = 8;
  var MOST_STARTS = 200;
  var FEW_STARTS = 20;
  var p = pohonCari.pieces;
  var lines = [];

  function firstKnown(words) {
    return words.length === 0 ? Promise.resolve(-1) : p.groupOf(words[0]).then(function (group) {
      return group >= 0 ? group : firstKnown(words.slice(1));
    });
  }

  /* The groups that a word of the query means: {word, offset, exact, inexact, others}. */
  async function meaning(word, offset, last) {
    var found = { word: word, offset: offset, exact: -1, inexact: [], others: [] };
    found.exact = await p.groupOf(word);
    var family = pohonCari.roots(word);
    if (found.exact < 0) {
      found.exact = await firstKnown(family.sure.concat(family.unsure));
    }
    var more = [];
    if (word.length > 1 && (last || found.exact < 0)) {
      more = await p.startingWith(word, word.length === 2 ? FEW_STARTS : MOST_STARTS);
    }
    if (found.exact < 0 && more.length === 0 && word.length >= 4 && !/^[0-9]/.test(word)) {
      more = await p.similar(word);
      found.others = more.map(function (entry) {
        return entry[0];
      });
    }
    found.inexact = Array.from(new Set(more.map(function (entry) {
      return entry[1];
    })));
    return found;
  }

  function piecesOfGroup(group) {
    var firsts = pohonCari.head.temu;
    var to = p.pieceOf("temu", group);
    var from = to;
    while (from > 0 && firsts[from] === group) {
      from--;
    }
    return p.range(from, to);
  }

  function mark(places, piece, group, flag) {
    var key = "\n" + group.toString(36) + " ";
    for (var at = piece.indexOf(key); at >= 0; at = piece.indexOf(key, at + 1)) {
      var entry = 0;
      for (var i = at + key.length; piece.charCodeAt(i) !== 10; i++) {
        var shift = 0;
        var value = VALUE[piece.charCodeAt(i)];
        while (value >= 32) {
          entry += (value & 31) << shift;
          shift += 5;
          value = VALUE[piece.charCodeAt(++i)];
        }
        entry += value << shift;
        var place = (VALUE[piece.charCodeAt(++i)] + 1) | flag;
        if (places[entry] === 0 || !flag || place < places[entry]) {
          places[entry] = place;
        }
      }
    }
  }

  /* Where each entry has the word: 0 for nowhere, else place + 1, with INEXACT. */
  async function placesOf(found) {
    var places = new Uint8Array(pohonCari.head.count);
    var groups = found.inexact.filter(function (group) {
      return group !== found.exact;
    });
    var numbers = new Set();
    groups.concat(found.exact < 0 ? [] : [found.exact]).forEach(function (group) {
      piecesOfGroup(group).forEach(function (number) {
        numbers.add(number);
      });
    });
    await p.loadAll("temu", Array.from(numbers));
    function markAll(group, flag) {
      piecesOfGroup(group).forEach(function (number) {
        mark(places, p.of("temu", number), group, flag);
      });
    }
    groups.forEach(function (group) {
      markAll(group, INEXACT);
    });
    if (found.exact >= 0) {
      markAll(found.exact, 0);
    }
    return places;
  }

  /* 0 the whole title, 2 a phrase in it, 4 all words in it, 6 some, 8 none; one more if a word is only similar. */
  function rank(entry, found, places) {
    var inexact = 0;
    var inTitle = 0;
    var phrase = true;
    var start = 0;
    var place = 0;
    for (var i = 0; i < found.length; i++) {
      var value = places[i][entry];
      if (value === 0) {
        return -1;
      }
      inexact |= value & INEXACT;
      place = (value & 63) - 1;
      inTitle += place <= IN_KODE ? 1 : 0;
      var begin = place % TITLE_POSITIONS - found[i].offset;
      phrase = phrase && place < IN_TITLE && (i === 0 || begin === start);
      start = begin;
    }
    var similarity = inexact ? 1 : 0;
    if (phrase && start === 0 && place >= TITLE_POSITIONS) {
      return similarity;
    }
    if (phrase && found.length > 1) {
      return 2 + similarity;
    }
    return (inTitle === found.length ? 4 : inTitle > 0 ? 6 : 8) + similarity;
  }

  /* Entries for a query, best first: {entries: [number], found: [meaning], unknown: [word]}.
     filter: {year, office, kind}, each a number or -1. */
  pohonCari.search = async function (query, filter) {
    var head = pohonCari.head;
    var seen = new Set();
    var all = pohonCari.words(query);
    var asked = [];
    all.forEach(function (word, offset) {
      if (!head.stop.has(word) && !seen.has(word) && asked.length < MOST_WORDS) {
        seen.add(word);
        asked.push([word, offset]);
      }
    });
    var complete = /\s$/.test(query);
    var found = await Promise.all(asked.map(function (pair) {
      return meaning(pair[0], pair[1], !complete && pair[1] === all.length - 1);
    }));
    var places = await Promise.all(found.map(placesOf));
    var ranked = [[], [], [], [], [], [], [], [], [], []];
    head.runs.forEach(function (run, i) {
      if (found.length === 0 || filter && (filter.year >= 0 && filter.year !== run[1] ||
          filter.office >= 0 && filter.office !== run[2] || filter.kind >= 0 && filter.kind !== run[3])) {
        return;
      }
      var end = i + 1 < head.runs.length ? head.runs[i + 1][0] : head.count;
      for (var entry = run[0]; entry < end; entry++) {
        var tier = rank(entry, found, places);
        if (tier >= 0) {
          ranked[tier].push(entry);
        }
      }
    });
    return {
      entries: [].concat.apply([], ranked),
      found: found,
      unknown: found.filter(function (one) {
        return one.exact < 0 && one.inexact.length === 0;
      }).map(function (one) {
        return one.word;
      })
    };
  };

  /* What is shown of entries: {title, url, unit, jenjang, kode, text, year, office, kind}. */
  pohonCari.read = async function (entries) {
    var head = pohonCari.head;
    await p.loadAll("teks", Array.from(new Set(entries.map(function (entry) {
      return p.pieceOf("teks", entry);
    }))));
    return entries.map(function (entry) {
      var number = p.pieceOf("teks", entry);
      lines[number] = lines[number] || p.of("teks", number).split("\n");
      var cells = lines[number][entry - head.teks[number] + 1].split("\t");
      var run = head.runs.filter(function (one) {
        return one[0] <= entry;
      }).pop();
      return {
        title: cells[0], url: p.root() + cells[1], unit: cells[2], jenjang: cells[3], kode: cells[4], text: cells[5],
        year: head.years[run[1]], office: head.offices[run[2]], kind: head.kinds[run[3]]
      };
    });
  };
})();
