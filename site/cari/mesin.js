/* Words of a text and roots of a word: the same as Words.java and Affixes.java, and held to the same test tables. */
var pohonCari = window.pohonCari || {};
(function () {
  "use strict";
  var WORD = /[0-9]+(?:\.[0-9]+)+|[\p{L}\p{N}]+/gu;
  var APOSTROPHE = /(\p{L})['\u2018\u2019\u02bc`](?=\p{L})/gu;
  var VOWELS = "aeiou";
  var ONSETS = ("bl br cr dr dw fl fr gl gr kh kl kr ks kw ng ny pl pr " +
    "ps sk sl sm sn sp st sw sy th tr ts").split(" ");
  var CODAS = "kh ks lm ng nk ns nt ps rd rm rs rt sy st th".split(" ");
  var PREFIXES = 3;
  var SHORTEST = 3;
  var known = new Set();

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(APOSTROPHE, "$1");
  }

  function words(text) {
    return fold(text).match(WORD) || [];
  }

  function within(letters, text, at) {
    return at < text.length && letters.indexOf(text[at]) >= 0;
  }

  function hasVowel(text) {
    return /[aeiou]/.test(text);
  }

  function isRootLike(text) {
    if (text.length < SHORTEST || !hasVowel(text)) {
      return false;
    }
    var onset = text.slice(0, 2);
    var coda = text.slice(-2);
    return (hasVowel(onset) || ONSETS.includes(onset)) && (hasVowel(coda) || CODAS.includes(coda));
  }

  function without(word, ending) {
    return word.endsWith(ending) ? word.slice(0, word.length - ending.length) : "";
  }

  /* All roots a word may have: {sure: [...], unsure: [...]}. */
  function roots(word) {
    var found = new Map();
    if (word.length <= SHORTEST || !/^[a-z]+$/.test(word)) {
      return { sure: [], unsure: [] };
    }

    function add(form) {
      var sure = form.sure && (form.suffix !== "i" || form.verb);
      found.set(form.text, found.get(form.text) || sure);
    }

    function take(form, prefix, restored, licit, verb) {
      if (!form.text.startsWith(prefix)) {
        return;
      }
      var rest = restored + form.text.slice(prefix.length);
      if (isRootLike(rest)) {
        var shorter = {
          text: rest, suffix: form.suffix, verb: form.verb || verb, sure: form.sure && licit, prefixes: form.prefixes + 1
        };
        add(shorter);
        takePrefixes(shorter);
      }
    }

    function nasal(form, prefix, licit, verb) {
      if (!form.text.startsWith(prefix)) {
        return;
      }
      var rest = form.text.slice(prefix.length);
      if (rest.startsWith("ny") && within(VOWELS, rest, 2)) {
        take(form, prefix + "ny", "s", licit, verb);
      }
      if (rest.startsWith("ng")) {
        if (within(VOWELS + "ghk", rest, 2)) {
          take(form, prefix + "ng", "", licit, verb);
        }
        if (within(VOWELS, rest, 2)) {
          take(form, prefix + "ng", "k", licit, verb);
        }
        if (/^nge[^aeiou]*[aeiou][^aeiou]*$/.test(rest) && rest.length <= 7) {
          take(form, prefix + "nge", "", licit, verb);
        }
      }
      if (rest[0] === "m" && within("bfpv", rest, 1)) {
        take(form, prefix + "m", "", licit, verb);
      }
      if (rest[0] === "m" && within(VOWELS, rest, 1)) {
        take(form, prefix + "m", "p", licit, verb);
      }
      if (rest[0] === "n" && within("cdjstz", rest, 1)) {
        take(form, prefix + "n", "", licit, verb);
      }
      if (rest[0] === "n" && within(VOWELS, rest, 1)) {
        take(form, prefix + "n", "t", licit, verb);
      }
      if (within("lmnrwy", rest, 0)) {
        take(form, prefix, "", licit, verb);
      } else if (prefix === "pe") {
        take(form, prefix, "", false, false);
      }
    }

    function takePrefixes(form) {
      if (form.prefixes === PREFIXES || known.has(form.text)) {
        return;
      }
      var text = form.text;
      var an = form.suffix === "an";
      var inner = form.prefixes > 0;
      take(form, "di", "", !an, true);
      nasal(form, "me", !an, true);
      nasal(form, "pe", an || inner, false);
      take(form, "ter", "", !an, true);
      take(form, "ber", "", form.suffix !== "i", false);
      take(form, "per", "", an || inner, false);
      take(form, "ke", "", an || inner, false);
      take(form, "se", "", false, false);
      if (text.startsWith("pelajar") || text.startsWith("belajar")) {
        take(form, text.slice(0, 3), "", true, false);
      }
      if (text.startsWith("be") || text.startsWith("te")) {
        take(form, text.slice(0, 2), "", false, false);
      }
    }

    var forms = [];

    function addSuffixed(text, sure) {
      forms.push({ text: text, suffix: "", verb: false, sure: sure, prefixes: 0 });
      if (known.has(text)) {
        return;
      }
      ["kan", "an", "i"].forEach(function (suffix) {
        var rest = without(text, suffix);
        if (isRootLike(rest)) {
          forms.push({ text: rest, suffix: suffix, verb: false, sure: sure, prefixes: 0 });
        }
      });
    }

    addSuffixed(word, true);
    ["nya", "lah", "kah", "pun", "ku", "mu"].forEach(function (clitic, i) {
      var rest = without(word, clitic);
      if (isRootLike(rest) && !known.has(word)) {
        addSuffixed(rest, i < 2);
      }
    });
    forms.forEach(function (form) {
      if (form.text !== word) {
        add(form);
      }
    });
    forms.forEach(takePrefixes);
    var sure = [];
    var unsure = [];
    found.forEach(function (isSure, root) {
      (isSure ? sure : unsure).push(root);
    });
    return { sure: sure, unsure: unsure };
  }

  pohonCari.fold = fold;
  pohonCari.words = words;
  pohonCari.roots = roots;
  /* Takes the list of roots that are not cut, parted by blanks. */
  pohonCari.know = function (list) {
    known = new Set(list.split(" "));
  };
  window.pohonCari = pohonCari;
})();
/* The pieces of the index that SearchIndex.java wrote, and the words in them. They are loaded by script elements when
   they are needed, because nothing else works from file://. */
(function () {
  "use strict";
  var WAIT = 20000;
  var FEW_PIECES = 8;

  var pieces = { kata: [], temu: [], teks: [] };
  var loading = {};
  var head = null;
  var prefix = "";

  pohonCari.receive = function (part, number, data) {
    if (part !== "indeks") {
      pieces[part][number] = data;
      return;
    }
    head = data;
    ["temu", "teks"].forEach(function (name) {
      head[name] = head[name].map(number36);
    });
    head.runs = head.runs ? head.runs.split(",").map(function (run) {
      return run.split(" ").map(number36);
    }) : [];
    head.stop = new Set(head.stop.split(" "));
    pohonCari.know(head.roots);
    pohonCari.head = head;
  };

  /* Loads the head once; address is the way to the root of the site. */
  pohonCari.start = function (address, version) {
    prefix = address;
    return head ? Promise.resolve(head) : script("indeks", version).then(function () {
      return head;
    });
  };

  function number36(text) {
    return parseInt(text, 36);
  }

  function script(name, version) {
    if (!loading[name]) {
      loading[name] = new Promise(function (done, fail) {
        var element = document.createElement("script");
        var timer = setTimeout(refuse, WAIT);
        function refuse() {
          clearTimeout(timer);
          delete loading[name];
          element.remove();
          fail(new Error(name));
        }
        element.onload = function () {
          clearTimeout(timer);
          element.remove();
          done();
        };
        element.onerror = refuse;
        element.src = prefix + "cari/" + name + ".js?v=" + version;
        document.head.appendChild(element);
      });
    }
    return loading[name];
  }

  function load(part, number) {
    if (pieces[part][number] !== undefined) {
      return Promise.resolve(pieces[part][number]);
    }
    return script(part + "-" + number, head.version).then(function () {
      if (pieces[part][number] === undefined) {
        throw new Error(part + "-" + number);
      }
      return pieces[part][number];
    });
  }

  /* Number of the last piece that starts at the key or before it; -1 if all start behind it. */
  function pieceOf(part, key) {
    var low = -1;
    var high = head[part].length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (head[part][middle] <= key) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function loadAll(part, numbers) {
    return Promise.all(numbers.map(function (number) {
      return load(part, number);
    }));
  }

  function range(from, to) {
    var numbers = [];
    for (var i = Math.max(0, from); i <= to; i++) {
      numbers.push(i);
    }
    return numbers;
  }

  /* The group of a word, or -1. */
  function groupOf(word) {
    var number = pieceOf("kata", word);
    return number < 0 ? Promise.resolve(-1) : load("kata", number).then(function (piece) {
      var at = piece.indexOf("\n" + word + " ");
      return at < 0 ? -1 : number36(piece.slice(at + word.length + 2, piece.indexOf("\n", at + 1)));
    });
  }

  /* The first words that start with a text: [[word, group], ...]. */
  function startingWith(start, most) {
    return loadAll("kata", range(pieceOf("kata", start), pieceOf("kata", start + "\uffff"))).then(function (loaded) {
      var found = [];
      loaded.forEach(function (piece) {
        var at = piece.indexOf("\n" + start);
        while (at >= 0 && found.length < most && piece.startsWith(start, at + 1)) {
          var end = piece.indexOf("\n", at + 1);
          found.push(entryOf(piece.slice(at + 1, end)));
          at = end;
        }
      });
      return found;
    });
  }

  function entryOf(line) {
    var blank = line.lastIndexOf(" ");
    return [line.slice(0, blank), number36(line.slice(blank + 1))];
  }

  /* The words that differ by one letter: changed, missing, added, or swapped with its neighbour. */
  function similar(word) {
    var all = head.kata.length <= FEW_PIECES;
    var numbers = new Set();
    (all ? [""] : [word[0], word[1]]).forEach(function (letter) {
      range(pieceOf("kata", letter), pieceOf("kata", letter + "\uffff")).forEach(function (number) {
        numbers.add(number);
      });
    });
    return loadAll("kata", Array.from(numbers)).then(function (loaded) {
      var found = [];
      loaded.forEach(function (piece) {
        piece.split("\n").forEach(function (line) {
          var length = line.indexOf(" ");
          if (length >= 3 && Math.abs(length - word.length) <= 1 && oneApart(word, line.slice(0, length))) {
            found.push(entryOf(line));
          }
        });
      });
      return found;
    });
  }

  function oneApart(a, b) {
    var from = 0;
    while (from < a.length && a[from] === b[from]) {
      from++;
    }
    var i = a.length;
    var j = b.length;
    while (i > from && j > from && a[i - 1] === b[j - 1]) {
      i--;
      j--;
    }
    return i - from <= 1 && j - from <= 1 ||
      i - from === 2 && j - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
  }

  /* A piece that is loaded. */
  function of(part, number) {
    return pieces[part][number];
  }

  /* The way to the root of the site. */
  function root() {
    return prefix;
  }

  pohonCari.pieces = {
    root: root,
    of: of,
    loadAll: loadAll, pieceOf: pieceOf, range: range, groupOf: groupOf, startingWith: startingWith, similar: similar
  };
})();
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
/* Which words of a shown text are those of the query: [[text, isMarked], ...]. */
(function () {
  "use strict";
  var WORD = /[0-9]+(?:\.[0-9]+)+|[\p{L}\p{N}\p{M}]+(?:['\u2018\u2019\u02bc`](?=\p{L})[\p{L}\p{M}]+)*/gu;
  var BEFORE = 70;
  var LENGTH = 220;

  function isMeant(word, found) {
    return found.some(function (one) {
      var start = one.word.length > 1 && word.startsWith(one.word);
      return start || word === one.word || one.others.includes(word) || one.others.length === 0 && related(word, one);
    });
  }

  function related(word, one) {
    one.roots = one.roots || pohonCari.roots(one.word);
    var its = pohonCari.roots(word);
    return its.sure.includes(one.word) || its.unsure.includes(one.word) ||
      one.roots.sure.includes(word) || one.roots.unsure.includes(word) ||
      its.sure.some(function (root) {
        return root.length > 3 && one.roots.sure.includes(root);
      });
  }

  pohonCari.marks = function (text, found) {
    var parts = [];
    var from = 0;
    for (var match of text.matchAll(WORD)) {
      if (isMeant(pohonCari.words(match[0]).join(""), found)) {
        parts.push([text.slice(from, match.index), false], [match[0], true]);
        from = match.index + match[0].length;
      }
    }
    parts.push([text.slice(from), false]);
    return parts.filter(function (part) {
      return part[0] !== "";
    });
  };

  /* The piece of a long text around the first word of the query; "" if the text has none. */
  pohonCari.context = function (text, found) {
    for (var match of text.matchAll(WORD)) {
      if (isMeant(pohonCari.words(match[0]).join(""), found)) {
        var from = match.index <= BEFORE ? 0 : text.lastIndexOf(" ", match.index - BEFORE) + 1;
        var to = text.length <= from + LENGTH ? text.length : text.lastIndexOf(" ", from + LENGTH);
        to = to <= match.index ? Math.min(text.length, from + LENGTH) : to;
        return (from > 0 ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
      }
    }
    return "";
  };
})();
/* How results look. All text is put in as text nodes, so that content can never become markup. */
(function () {
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

  function say(key) {
    var gaps = arguments;
    return (pohonCari.head.say[key] || key).replace(/\{([0-9])\}/g, function (gap, n) {
      return gaps[Number(n) + 1];
    });
  }

  function count(key, n, query) {
    var one = n === 1 && pohonCari.head.say[key + ".satu"] ? key + ".satu" : key;
    return say(one, n.toLocaleString(document.documentElement.lang), query);
  }

  function marked(element, text, found) {
    pohonCari.marks(text, found).forEach(function (part) {
      element.appendChild(part[1] ? make("mark", "", part[0]) : document.createTextNode(part[0]));
    });
    return element;
  }

  function item(entry, found) {
    var li = make("li", "");
    var link = make("a", "search-title");
    link.href = entry.url;
    li.appendChild(marked(link, entry.title, found));
    var where = [say("jenis." + entry.kind), entry.unit === entry.title ? "" : entry.unit, entry.jenjang];
    if (pohonCari.head.offices.filter(Boolean).length > 1) {
      where.push(entry.office);
    }
    where.push(entry.year);
    li.appendChild(make("p", "search-where", where.filter(Boolean).join(" · ")));
    var context = pohonCari.context(entry.text, found);
    if (context) {
      li.appendChild(marked(make("p", "search-context"), context, found));
    }
    return li;
  }

  /* What a reader can do when nothing was found. */
  function help(answer, query, isFiltered) {
    var part = make("div", "search-help");
    part.appendChild(make("p", "", say("kosong", query)));
    var list = make("ul", "");
    answer.unknown.forEach(function (word) {
      list.appendChild(make("li", "", say("kosong.kata", word)));
    });
    if (isFiltered) {
      list.appendChild(make("li", "", say("kosong.saring")));
    }
    list.appendChild(make("li", "", say("kosong.lain")));
    part.appendChild(list);
    return part;
  }

  /* Shows an answer: on the page twenty at a time, in the panel of the header the first six. ask: {query, isPage,
     isFiltered, href: address of the page with this query, isWanted: function, fail: function}. */
  function render(place, answer, ask) {
    return next(place, answer, ask, 0).then(function () {
      if (ask.isWanted() && answer.entries.length === 0) {
        place.replaceChildren(help(answer, ask.query, ask.isFiltered));
      }
    });
  }

  function next(place, answer, ask, from) {
    var to = Math.min(answer.entries.length, from + (ask.isPage ? 20 : 6));
    return pohonCari.read(answer.entries.slice(from, to)).then(function (entries) {
      if (!ask.isWanted()) {
        return;
      }
      if (from === 0) {
        place.replaceChildren(make("ol", "search-list"));
        place.hidden = false;
      }
      var list = place.querySelector("ol");
      entries.forEach(function (entry) {
        list.appendChild(item(entry, answer.found));
      });
      if (from > 0) {
        list.children[from].querySelector("a").focus();
      }
      if (!ask.isPage) {
        place.appendChild(all(answer, ask));
      } else if (to < answer.entries.length) {
        place.appendChild(moreButton(place, answer, ask, to));
      }
    });
  }

  function all(answer, ask) {
    var link = make("a", "search-all", count("semua", answer.entries.length));
    link.href = ask.href;
    return link;
  }

  function moreButton(place, answer, ask, from) {
    var button = make("button", "button", say("lagi"));
    button.type = "button";
    button.addEventListener("click", function () {
      button.remove();
      next(place, answer, ask, from).catch(ask.fail);
    });
    return button;
  }

  /* The options of a filter: all, then each value. */
  function options(field, all) {
    return [new Option(say(all), "")].concat(pohonCari.head[field + "s"].filter(Boolean).map(function (value) {
      return new Option(field === "kind" ? say("jenis." + value) : value, value);
    }));
  }

  pohonCari.view = { count: count, options: options, render: render };
})();
