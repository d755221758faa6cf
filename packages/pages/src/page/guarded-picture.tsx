/** A picture that only whoever is signed in may see: asked for with their token, and shown as bytes of this page. */
export function GuardedPicture({
  path,
  token,
  alt,
  size,
  missing,
}: {
  path: string;
  /** Null: the browser's cookie says it. */
  token: string | null;
  alt: string;
  /** Of the picture in pixels, where it is known. */
  size?: { readonly width: number; readonly height: number };
  /** What is said where there is none. */
  missing: string;
}) {
  const begin = (image: HTMLImageElement | null) => {
    if (image === null || image.dataset.path === path) return;
    image.dataset.path = path;
    void show(image, path, token);
  };
  return (
    <span class="kept">
      <img alt={alt} {...size} ref={begin} />
      <span class="hint gone" hidden>
        {missing}
      </span>
    </span>
  );
}

/** Milliseconds after which a picture that is on its way is asked for again, each time. */
const again = [3_000, 10_000, 30_000];

async function show(
  image: HTMLImageElement,
  path: string,
  token: string | null,
  [wait, ...waits] = again,
): Promise<void> {
  const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(path, { headers }).catch(() => null);
  if (image.dataset.path !== path) return;
  if (response?.ok) {
    const url = URL.createObjectURL(await response.blob());
    const stay = staysBelow(image);
    const shown = () => {
      URL.revokeObjectURL(url);
      stay();
    };
    image.addEventListener("load", shown, { once: true });
    image.src = url;
    return;
  }
  const passing = response === null || response.status === 429 || response.status === 503;
  if (passing && wait !== undefined) {
    setTimeout(() => void show(image, path, token, waits), wait);
    return;
  }
  image.hidden = true;
  image.nextElementSibling?.removeAttribute("hidden");
}

/** Who read the end of a conversation reads it still when a picture has made it longer. */
function staysBelow(image: HTMLImageElement): () => void {
  const log = image.closest("[role=log]");
  const hung = log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  return () => {
    if (hung) log.scrollTop = log.scrollHeight;
  };
}
