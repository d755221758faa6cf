export { gitTree, revisionIn } from "./git-tree.ts";
