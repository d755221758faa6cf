/** Shows the page light or dark; `auto`: as the system is, also when that changes later. */
export function followSystem(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => showTheme(dark.matches ? "dark" : "light");
  show();
  dark.addEventListener("change", show);
}

/** Shows the page in these colours. */
export function showTheme(theme: "light" | "dark"): void {
  document.documentElement.dataset.theme = theme;
}
