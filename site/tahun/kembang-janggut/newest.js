window.pohonNewest = {"cascade":"2024","tahun":2024,"nama":"2024","cari":"a7a59cbe86"};
