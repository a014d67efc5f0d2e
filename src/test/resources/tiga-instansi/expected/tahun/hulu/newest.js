window.pohonNewest = {"cascade":"hulu/2025","tahun":2025,"nama":"2025","lain":{"kasi-kesra":"kasi-sosial"},"hilang":["kasi-pasar"],"cari":"…"};
