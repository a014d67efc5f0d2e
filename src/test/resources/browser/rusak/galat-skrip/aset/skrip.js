throw new Error('rusak sengaja');
