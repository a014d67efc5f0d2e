// The large view of a picture, in a dialog: zoom and move by mouse, touch, pinch and keyboard. Everything works without it.
// A link <a data-picture="id"> opens the picture inside the element with that id. The words come from
// <template id="viewer">, which holds the dialog. The wheel does something only while the dialog is open.
'use strict';
(function () {
  const template = document.getElementById('viewer');
  if (!template || typeof HTMLDialogElement === 'undefined') return;

  const STEP = 1.25;
  const LARGEST = 8;
  let dialog = null;
  let heading = null;
  let area = null;
  let svg = null;
  let whole = null; // the whole picture, in its own units
  let view = null; // the part that is shown
  const fingers = new Map();

  // ---- what is shown
  function show() {
    svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].map((n) => n.toFixed(2)).join(' '));
  }

  function size() {
    return { w: Math.max(1, area.clientWidth), h: Math.max(1, area.clientHeight) };
  }

  // keeps some of the picture in view
  function keepInView() {
    const edge = 0.5;
    view.x = Math.min(whole.x + whole.w - view.w * (1 - edge), Math.max(whole.x - view.w * edge, view.x));
    view.y = Math.min(whole.y + whole.h - view.h * (1 - edge), Math.max(whole.y - view.h * edge, view.y));
  }

  function fit() {
    const u = size();
    const scale = Math.min(u.w / whole.w, u.h / whole.h) * 0.97;
    const w = u.w / scale;
    const h = u.h / scale;
    view = { x: whole.x + (whole.w - w) / 2, y: whole.y + (whole.h - h) / 2, w, h };
    show();
  }

  // one unit of the picture is one pixel again
  function original() {
    const u = size();
    const w = u.w;
    const h = u.h;
    view = {
      x: w > whole.w ? whole.x + (whole.w - w) / 2 : whole.x - 8,
      y: h > whole.h ? whole.y + (whole.h - h) / 2 : whole.y - 8,
      w,
      h,
    };
    show();
  }

  // px, py: the point that stays where it is, as parts of the view
  function zoom(times, px, py) {
    const u = size();
    const scale = u.w / view.w;
    const smallest = Math.min(u.w / whole.w, u.h / whole.h, 1) * 0.5;
    const k = Math.min(LARGEST, Math.max(smallest, scale * times)) / scale;
    view.x += view.w * px * (1 - 1 / k);
    view.y += view.h * py * (1 - 1 / k);
    view.w /= k;
    view.h /= k;
    keepInView();
    show();
  }

  function move(dx, dy) {
    const u = size();
    view.x -= (dx / u.w) * view.w;
    view.y -= (dy / u.h) * view.h;
    keepInView();
    show();
  }

  const actions = {
    smaller: () => zoom(1 / STEP, 0.5, 0.5),
    larger: () => zoom(STEP, 0.5, 0.5),
    fit,
    original,
    close: () => dialog.close(),
  };

  // ---- mouse, touch, pinch
  let dragged = false;

  function pointOf(e) {
    const box = area.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  }

  function down(e) {
    if (e.button > 0) return;
    if (fingers.size === 0) dragged = false;
    fingers.set(e.pointerId, pointOf(e));
  }

  function drag(e) {
    const before = fingers.get(e.pointerId);
    if (!before) return;
    const now = pointOf(e);
    if (fingers.size === 1) {
      if (!dragged && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
      if (!dragged) area.setPointerCapture(e.pointerId);
      dragged = true;
      move(now.x - before.x, now.y - before.y);
    } else if (fingers.size === 2) {
      dragged = true;
      const other = [...fingers.entries()].find(([id]) => id !== e.pointerId)[1];
      const distanceBefore = Math.hypot(before.x - other.x, before.y - other.y);
      const distanceNow = Math.hypot(now.x - other.x, now.y - other.y);
      const u = size();
      move((now.x - before.x) / 2, (now.y - before.y) / 2);
      if (distanceBefore > 0) zoom(distanceNow / distanceBefore, (now.x + other.x) / 2 / u.w, (now.y + other.y) / 2 / u.h);
    }
    fingers.set(e.pointerId, now);
  }

  function up(e) {
    fingers.delete(e.pointerId);
  }

  function wheel(e) {
    e.preventDefault();
    const t = pointOf(e);
    const u = size();
    zoom(e.deltaY < 0 ? 1.15 : 1 / 1.15, t.x / u.w, t.y / u.h);
  }

  function key(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const distance = 80;
    const meaning = {
      '+': actions.larger,
      '=': actions.larger,
      '-': actions.smaller,
      '0': actions.fit,
      '1': actions.original,
      ArrowLeft: () => move(distance, 0),
      ArrowRight: () => move(-distance, 0),
      ArrowUp: () => move(0, distance),
      ArrowDown: () => move(0, -distance),
    }[e.key];
    if (!meaning) return;
    e.preventDefault();
    meaning();
  }

  // ---- the dialog
  function prepare() {
    if (dialog) return;
    document.body.append(template.content.cloneNode(true));
    dialog = document.querySelector('dialog.viewer');
    heading = document.getElementById('viewer-title');
    area = dialog.querySelector('.viewer-area');
    dialog.querySelectorAll('button[data-action]').forEach((b) => b.addEventListener('click', actions[b.dataset.action]));
    dialog.addEventListener('keydown', key);
    area.addEventListener('wheel', wheel, { passive: false });
    area.addEventListener('pointerdown', down);
    area.addEventListener('pointermove', drag);
    ['pointerup', 'pointercancel'].forEach((n) => area.addEventListener(n, up));
    area.addEventListener('dragstart', (e) => e.preventDefault());
    // a drag that ends on a box is no click; a click on a box leaves the dialog
    area.addEventListener('click', (e) => {
      if (dragged) {
        e.preventDefault();
        dragged = false;
      } else if (e.target.closest('a')) {
        dialog.close();
      }
    }, true);
    // a box reached with the tab key comes into view
    area.addEventListener('focusin', (e) => {
      const a = e.target.closest('a');
      if (!a || !a.matches(':focus-visible')) return;
      const b = a.getBBox();
      if (b.x < view.x || b.x + b.width > view.x + view.w) view.x = b.x - (view.w - b.width) / 2;
      if (b.y < view.y || b.y + b.height > view.y + view.h) view.y = b.y - (view.h - b.height) / 2;
      keepInView();
      show();
    });
    dialog.addEventListener('close', () => fingers.clear());
    addEventListener('resize', () => { if (dialog.open) fit(); });
  }

  function open(picture) {
    const source = picture.querySelector('svg.d');
    if (!source) return false;
    prepare();
    const box = source.viewBox.baseVal;
    whole = { x: box.x, y: box.y, w: box.width, h: box.height };
    heading.textContent = source.querySelector('title').textContent;
    svg = source.cloneNode(true);
    svg.querySelectorAll('title, desc').forEach((n) => n.remove());
    svg.setAttribute('aria-labelledby', heading.id);
    svg.removeAttribute('aria-describedby');
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    area.replaceChildren(svg);
    dialog.showModal();
    fit();
    return true;
  }

  document.addEventListener('click', (e) => {
    const a = e.target.closest('a[data-picture]');
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const picture = document.getElementById(a.dataset.picture);
    if (picture && open(picture)) e.preventDefault();
  });
  document.documentElement.classList.add('with-viewer');
})();
