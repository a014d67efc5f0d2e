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
