document.querySelector('main').append('Isi dari skrip');
