console.error('rusak sengaja');
