/* Citable places: their "#" copies the address, and beside the place that is asked for stand its tools. Without script the
   "#" is a link to the place, from which the reader takes the address. */
(function () {
  "use strict";
  var main = document.getElementById("isi");
  var say = main ? main.dataset : null;
  if (!main || !say.salinTautan) {
    return;
  }
  var PLACES = "a.permalink[href^='#'], .nomor a[href^='#']";
  var report = document.querySelector("a[data-lapor]");
  var tools = null;

  function make(name, className, text) {
    var element = document.createElement(name);
    element.className = className || "";
    element.textContent = text || "";
    return element;
  }

  /* The address to give to others: that of the published site, if it is known, also when this is a copy on a disk. */
  function address(hash) {
    var canonical = document.querySelector("link[rel=canonical]");
    return (canonical ? canonical.href : location.href).replace(/[?#].*$/, "") + hash;
  }

  function copy(text, status, done) {
    status.textContent = "";
    return Promise.resolve().then(function () {
      return navigator.clipboard.writeText(text);
    }).then(function () {
      status.textContent = done;
    });
  }

  function status() {
    var element = make("span", "");
    element.setAttribute("role", "status");
    return element;
  }

  /* ---------- the place that is asked for ---------- */
  function open(hash) {
    var place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    var link = place ? Array.from(place.querySelectorAll(PLACES)).find(function (each) {
      return each.getAttribute("href") === hash;
    }) : null;
    if (tools) {
      tools.box.remove();
      tools = null;
    }
    if (!link) {
      return null;
    }
    var cell = link.matches(".permalink") ? link.parentElement : place.querySelector("th");
    var box = make("div", "place-tools");
    var button = make("button", "button", say.salinTautan);
    var kabar = status();
    box.setAttribute("data-perlu-skrip", "");
    button.type = "button";
    button.addEventListener("click", take);
    box.append(button);
    if (report) {
      box.append(reportLink(hash, cell));
    }
    box.append(kabar);
    cell.append(box);
    tools = { box: box, hash: hash, take: take };
    return tools;

    function take() {
      copy(address(hash), kabar, say.disalin).catch(function () {
        var field = box.querySelector("input") || make("input", "");
        field.readOnly = true;
        field.value = address(hash);
        field.setAttribute("aria-label", say.alamatTempat);
        box.append(field);
        field.focus();
        field.select();
        kabar.textContent = say.pilih;
      });
    }
  }

  function reportLink(hash, cell) {
    var link = make("a", "", report.dataset.lapor);
    var from = report.dataset.alamat;
    var name = (cell.querySelector(".uraian, .indikator") || cell).textContent.trim().slice(0, 120);
    var title = report.dataset.judul;
    link.href = report.getAttribute("href")
      .split(encodeURIComponent(from)).join(encodeURIComponent(from + hash))
      .split(encodeURIComponent(title)).join(encodeURIComponent(name + " – " + title));
    return link;
  }

  main.addEventListener("click", function (event) {
    var link = event.target.closest(PLACES);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    var hash = link.getAttribute("href");
    var mine = tools && tools.hash === hash ? tools : open(hash);
    if (mine) {
      mine.take();
    }
  });
  window.addEventListener("hashchange", function () {
    if (!tools || tools.hash !== location.hash) {
      open(location.hash);
    }
  });
  main.querySelectorAll(PLACES).forEach(function (link) {
    link.title = say.salinTautan;
  });
  open(location.hash);

  /* ---------- the citation ---------- */
  main.querySelectorAll("[data-salin]").forEach(function (text) {
    var row = make("p", "");
    var button = make("button", "button", text.dataset.salin);
    var kabar = status();
    row.setAttribute("data-perlu-skrip", "");
    button.type = "button";
    button.addEventListener("click", function () {
      copy(text.textContent, kabar, text.dataset.disalin).catch(function () {
        getSelection().selectAllChildren(text);
        kabar.textContent = say.pilih;
      });
    });
    row.append(button, " ", kabar);
    text.after(row);
  });
})();
