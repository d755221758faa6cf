import { type ImageFacts, type MemoryFiles, memoryHost } from "@annae/dsl";
import { filesInMemory, type PolicyFiles } from "@annae/language-server";

/** The files of a studio; its maps are written to as the page changes them. */
export interface TypedFiles extends PolicyFiles {
  readonly texts: Map<string, string>;
  /** By path as policies write it. */
  readonly images: Map<string, ImageFacts>;
}

/** Files that can be changed, and more of them made. */
export function typedFiles(begun: MemoryFiles): TypedFiles {
  const texts = new Map(Object.entries(begun.files));
  const images = new Map(Object.entries(begun.images ?? {}));
  const { policies } = begun;
  const { host, pathOf, uriOf } = filesInMemory({ files: {}, policies });
  const imagesNow = () => memoryHost({ files: {}, images: Object.fromEntries(images) });
  return {
    ...{ texts, images, pathOf, uriOf },
    host: {
      ...host,
      read: (path) => {
        const text = texts.get(path);
        return text === undefined ? { fault: "missing" } : { text };
      },
      image: (from, written) => imagesNow().image(from, written),
    },
    policies: () => filesInMemory({ files: Object.fromEntries(texts), policies }).policies(),
  };
}
