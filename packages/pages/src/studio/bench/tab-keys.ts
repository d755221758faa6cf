/** Arrow keys, Home and End go through the tabs of a list, and open the one they reach. */
export function tabKeys(press: KeyboardEvent): void {
  const { currentTarget: tab, key } = press;
  if (!(tab instanceof HTMLElement)) return;
  const tabs = [
    ...(tab.closest("[role=tablist]")?.querySelectorAll<HTMLElement>("[role=tab]") ?? []),
  ];
  const to = {
    ArrowRight: 1,
    ArrowLeft: -1,
    Home: -tabs.indexOf(tab),
    End: -1 - tabs.indexOf(tab),
  }[key];
  if (to === undefined) return;
  press.preventDefault();
  const next = tabs.at((tabs.indexOf(tab) + to) % tabs.length);
  next?.click();
  next?.focus();
}
