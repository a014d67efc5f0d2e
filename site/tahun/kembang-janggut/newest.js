window.pohonNewest = {"cascade":"2024","tahun":2024,"nama":"2024","cari":"05eb646eb5"};
