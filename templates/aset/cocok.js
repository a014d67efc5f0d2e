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
