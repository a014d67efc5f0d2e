// The large view of a picture, in a dialog: zoom and move by mouse, touch, pinch and keyboard. Everything works without it.
// A link <a data-gambar="id"> opens the picture inside the element with that id. The words come from
// <template id="penampil">, which holds the dialog. The wheel does something only while the dialog is open.
'use strict';
(function () {
  const templat = document.getElementById('penampil');
  if (!templat || typeof HTMLDialogElement === 'undefined') return;

  const LANGKAH = 1.25;
  const TERBESAR = 8;
  let dialog = null;
  let judul = null;
  let bidang = null;
  let svg = null;
  let asal = null; // the whole picture, in its own units
  let lihat = null; // the part that is shown
  const jari = new Map();

  // ---- what is shown
  function tampilkan() {
    svg.setAttribute('viewBox', [lihat.x, lihat.y, lihat.w, lihat.h].map((n) => n.toFixed(2)).join(' '));
  }

  function ukuran() {
    return { w: Math.max(1, bidang.clientWidth), h: Math.max(1, bidang.clientHeight) };
  }

  // keeps some of the picture in view
  function batasi() {
    const tepi = 0.5;
    lihat.x = Math.min(asal.x + asal.w - lihat.w * (1 - tepi), Math.max(asal.x - lihat.w * tepi, lihat.x));
    lihat.y = Math.min(asal.y + asal.h - lihat.h * (1 - tepi), Math.max(asal.y - lihat.h * tepi, lihat.y));
  }

  function pas() {
    const u = ukuran();
    const skala = Math.min(u.w / asal.w, u.h / asal.h) * 0.97;
    const w = u.w / skala;
    const h = u.h / skala;
    lihat = { x: asal.x + (asal.w - w) / 2, y: asal.y + (asal.h - h) / 2, w, h };
    tampilkan();
  }

  // one unit of the picture is one pixel again
  function asli() {
    const u = ukuran();
    const w = u.w;
    const h = u.h;
    lihat = {
      x: w > asal.w ? asal.x + (asal.w - w) / 2 : asal.x - 8,
      y: h > asal.h ? asal.y + (asal.h - h) / 2 : asal.y - 8,
      w,
      h,
    };
    tampilkan();
  }

  // px, py: the point that stays where it is, as parts of the view
  function perbesar(kali, px, py) {
    const u = ukuran();
    const skala = u.w / lihat.w;
    const terkecil = Math.min(u.w / asal.w, u.h / asal.h, 1) * 0.5;
    const k = Math.min(TERBESAR, Math.max(terkecil, skala * kali)) / skala;
    lihat.x += lihat.w * px * (1 - 1 / k);
    lihat.y += lihat.h * py * (1 - 1 / k);
    lihat.w /= k;
    lihat.h /= k;
    batasi();
    tampilkan();
  }

  function geser(dx, dy) {
    const u = ukuran();
    lihat.x -= (dx / u.w) * lihat.w;
    lihat.y -= (dy / u.h) * lihat.h;
    batasi();
    tampilkan();
  }

  const laku = {
    perkecil: () => perbesar(1 / LANGKAH, 0.5, 0.5),
    perbesar: () => perbesar(LANGKAH, 0.5, 0.5),
    pas,
    asli,
    tutup: () => dialog.close(),
  };

  // ---- mouse, touch, pinch
  let tergeser = false;

  function titik(e) {
    const kotak = bidang.getBoundingClientRect();
    return { x: e.clientX - kotak.left, y: e.clientY - kotak.top };
  }

  function turun(e) {
    if (e.button > 0) return;
    if (jari.size === 0) tergeser = false;
    jari.set(e.pointerId, titik(e));
  }

  function gerak(e) {
    const lama = jari.get(e.pointerId);
    if (!lama) return;
    const baru = titik(e);
    if (jari.size === 1) {
      if (!tergeser && Math.hypot(baru.x - lama.x, baru.y - lama.y) < 4) return;
      if (!tergeser) bidang.setPointerCapture(e.pointerId);
      tergeser = true;
      geser(baru.x - lama.x, baru.y - lama.y);
    } else if (jari.size === 2) {
      tergeser = true;
      const lain = [...jari.entries()].find(([id]) => id !== e.pointerId)[1];
      const dulu = Math.hypot(lama.x - lain.x, lama.y - lain.y);
      const kini = Math.hypot(baru.x - lain.x, baru.y - lain.y);
      const u = ukuran();
      geser((baru.x - lama.x) / 2, (baru.y - lama.y) / 2);
      if (dulu > 0) perbesar(kini / dulu, (baru.x + lain.x) / 2 / u.w, (baru.y + lain.y) / 2 / u.h);
    }
    jari.set(e.pointerId, baru);
  }

  function naik(e) {
    jari.delete(e.pointerId);
  }

  function roda(e) {
    e.preventDefault();
    const t = titik(e);
    const u = ukuran();
    perbesar(e.deltaY < 0 ? 1.15 : 1 / 1.15, t.x / u.w, t.y / u.h);
  }

  function tombol(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const jarak = 80;
    const arti = {
      '+': laku.perbesar,
      '=': laku.perbesar,
      '-': laku.perkecil,
      '0': laku.pas,
      '1': laku.asli,
      ArrowLeft: () => geser(jarak, 0),
      ArrowRight: () => geser(-jarak, 0),
      ArrowUp: () => geser(0, jarak),
      ArrowDown: () => geser(0, -jarak),
    }[e.key];
    if (!arti) return;
    e.preventDefault();
    arti();
  }

  // ---- the dialog
  function siapkan() {
    if (dialog) return;
    document.body.append(templat.content.cloneNode(true));
    dialog = document.querySelector('dialog.lihat');
    judul = dialog.querySelector('h2');
    bidang = dialog.querySelector('.lihat-isi');
    dialog.querySelectorAll('button[data-laku]').forEach((b) => b.addEventListener('click', laku[b.dataset.laku]));
    dialog.addEventListener('keydown', tombol);
    bidang.addEventListener('wheel', roda, { passive: false });
    bidang.addEventListener('pointerdown', turun);
    bidang.addEventListener('pointermove', gerak);
    ['pointerup', 'pointercancel'].forEach((n) => bidang.addEventListener(n, naik));
    bidang.addEventListener('dragstart', (e) => e.preventDefault());
    // a drag that ends on a box is no click; a click on a box leaves the dialog
    bidang.addEventListener('click', (e) => {
      if (tergeser) {
        e.preventDefault();
        tergeser = false;
      } else if (e.target.closest('a')) {
        dialog.close();
      }
    }, true);
    // a box reached with the tab key comes into view
    bidang.addEventListener('focusin', (e) => {
      const a = e.target.closest('a');
      if (!a || !a.matches(':focus-visible')) return;
      const b = a.getBBox();
      if (b.x < lihat.x || b.x + b.width > lihat.x + lihat.w) lihat.x = b.x - (lihat.w - b.width) / 2;
      if (b.y < lihat.y || b.y + b.height > lihat.y + lihat.h) lihat.y = b.y - (lihat.h - b.height) / 2;
      batasi();
      tampilkan();
    });
    dialog.addEventListener('close', () => jari.clear());
    addEventListener('resize', () => { if (dialog.open) pas(); });
  }

  function buka(gambar) {
    const sumber = gambar.querySelector('svg.d');
    if (!sumber) return false;
    siapkan();
    const kotak = sumber.viewBox.baseVal;
    asal = { x: kotak.x, y: kotak.y, w: kotak.width, h: kotak.height };
    judul.textContent = sumber.querySelector('title').textContent;
    svg = sumber.cloneNode(true);
    svg.querySelectorAll('title, desc').forEach((n) => n.remove());
    svg.setAttribute('aria-labelledby', judul.id);
    svg.removeAttribute('aria-describedby');
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    bidang.replaceChildren(svg);
    dialog.showModal();
    pas();
    return true;
  }

  document.addEventListener('click', (e) => {
    const a = e.target.closest('a[data-gambar]');
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const gambar = document.getElementById(a.dataset.gambar);
    if (gambar && buka(gambar)) e.preventDefault();
  });
  document.documentElement.classList.add('berpenampil');
})();
