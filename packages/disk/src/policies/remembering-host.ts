import { dirname, resolve } from "node:path";
import type { CompilerHost } from "@annae/dsl";
import { diskHost } from "./disk-host.ts";

/** What was read, by absolute path; who knows that a file changed takes it out. */
export type Texts = Map<string, ReturnType<CompilerHost["read"]>>;

/** The disk, each text read once while it is remembered; the absolute path of whatever is asked for is added to `asked`. */
export function rememberingHost(texts: Texts, asked: Set<string>): CompilerHost {
  const disk = diskHost();
  return {
    ...disk,
    read: (path) => {
      const key = resolve(path);
      asked.add(key);
      const read = texts.get(key) ?? disk.read(path);
      texts.set(key, read);
      return read;
    },
    image: (from, written) => {
      asked.add(resolve(dirname(from), written));
      return disk.image(from, written);
    },
  };
}
