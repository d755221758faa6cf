/// <reference types="vite/client" />
import type { PolicyFolder } from "./policy-folder.ts";
import { readPicture } from "./read-picture.ts";

/** A policy of the repository that one can begin with. */
export interface PolicyExample {
  readonly id: string;
  readonly title: { readonly ko: string; readonly en: string };
  /** The policy that it extends. */
  readonly base: string | null;
}

/** In the order in which they are offered. */
export const examples: readonly PolicyExample[] = [
  { id: "happytalk", title: { ko: "표준 정책", en: "Standard policy" }, base: null },
  { id: "bookstore", title: { ko: "서점", en: "Bookstore" }, base: "happytalk" },
  { id: "hospital", title: { ko: "병원", en: "Hospital" }, base: "happytalk" },
  { id: "game", title: { ko: "게임", en: "Game" }, base: "happytalk" },
  { id: "cityhall", title: { ko: "시청 민원", en: "City hall" }, base: null },
];

// Each is a file of its own that is loaded when somebody asks for it.
const texts = import.meta.glob<string>("../../../../../policies/**/*.rules", {
  query: "?raw",
  import: "default",
});
const pictures = import.meta.glob<string>("../../../../../policies/*/images/*.png", {
  query: "?inline",
  import: "default",
});

/** Everything that belongs to the example: its texts, tests and pictures, and the policy that it extends. */
export async function loadExample({ id, title, base }: PolicyExample): Promise<PolicyFolder> {
  const own = await below(texts, id);
  const inherited = base === null ? {} : await below(texts, base);
  const shown = {
    ...(base === null ? {} : await below(pictures, base)),
    ...(await below(pictures, id)),
  };
  const read = await Promise.all(
    Object.entries(shown).map(
      async ([path, url]) => [path, await readPicture(blobOf(url))] as const,
    ),
  );
  return {
    name: title.ko,
    main: `${id}.rules`,
    texts: {
      ...own,
      ...(base !== null && { [`${base}/${base}.rules`]: inherited[`${base}.rules`] ?? "" }),
    },
    pictures: Object.fromEntries(read),
  };
}

/** What is loaded of a policy's folder, by its path in there. */
async function below(
  loaders: Readonly<Record<string, () => Promise<string>>>,
  id: string,
): Promise<Readonly<Record<string, string>>> {
  const folder = `/policies/${id}/`;
  const found = Object.entries(loaders).filter(([path]) => path.includes(folder));
  const loaded = found.map(
    async ([path, load]) =>
      [path.slice(path.indexOf(folder) + folder.length), await load()] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}

/** The bytes of `data:image/png;base64,…`: a page that may ask nobody still has its pictures. */
function blobOf(url: string): Blob {
  const [head = "", packed = ""] = url.split(",");
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? "" });
}
