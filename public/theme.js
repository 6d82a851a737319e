/* Before anything is painted: the reader's choice of light or dark, where there is one. */
try {
  const theme = localStorage.getItem('nasij-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* Without storage the system decides. */
}
