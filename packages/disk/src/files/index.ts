export { unreadable, unwritable } from "./file-faults.ts";
export { kindOf, listFolder } from "./paths.ts";
export { readBytes, readStandardInput, readText, streamBytes } from "./read-files.ts";
export { type FileLine, readLines } from "./read-lines.ts";
export { watchFolders } from "./watch-folders.ts";
export { placeFile, replaceFile, type WriteFault, writeFiles } from "./write-files.ts";
