document.querySelector('[role=status]')?.append('2 unit');
