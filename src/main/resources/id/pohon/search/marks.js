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
