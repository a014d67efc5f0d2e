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
