/** Calls at once, and however often it is asked to meanwhile, once more when so many milliseconds are over. */
export function nowAndThen(call: () => void, pause: number): () => void {
  let [resting, again] = [false, false];
  const go = () => {
    if (resting) {
      again = true;
      return;
    }
    resting = true;
    setTimeout(() => {
      resting = false;
      if (again) go();
    }, pause);
    again = false;
    call();
  };
  return go;
}
