window.pohonNewest = {"cascade":"2024","tahun":2024,"cari":"f32a263b87"};
