export { type ModuleFile, placeBuild } from "./place-build.ts";
