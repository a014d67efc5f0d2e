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
