export { diskTree, type FileTree } from "./file-tree.ts";
export { recordedTree } from "./recorded-tree.ts";
