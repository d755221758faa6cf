/** In the page: begins to watch for the next key, and counts until all previews and the list show what was typed. */
export function watchKey(typed: string): void {
  const shows = () => {
    const chats = [...document.querySelectorAll(".phones .chat")];
    const list = document.querySelector(".row.sel .gl");
    return [...chats, list].every((one) => one?.textContent?.includes(typed) === true);
  };
  const frame = (pressed: number) => {
    const now = performance.now();
    if (shows()) document.body.dataset.shown = `${now - pressed}`;
    else requestAnimationFrame(() => frame(pressed));
  };
  delete document.body.dataset.shown;
  addEventListener("keydown", ({ timeStamp }) => frame(timeStamp), { once: true, capture: true });
}

/** In the page: how frames follow one another for six seconds, in milliseconds. */
export function playing(): Promise<{
  readonly frames: number;
  readonly dropped: number;
  readonly longest: number;
}> {
  return new Promise((done) => {
    const pauses: number[] = [];
    let [begun, last] = [0, 0];
    const frame = (now: number) => {
      if (last > 0) pauses.push(now - last);
      else begun = now;
      last = now;
      if (now - begun < 6_000) requestAnimationFrame(frame);
      else {
        const dropped = pauses.filter((pause) => pause > 25).length;
        done({ frames: pauses.length, dropped, longest: Math.max(...pauses) });
      }
    };
    requestAnimationFrame(frame);
  });
}
