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
