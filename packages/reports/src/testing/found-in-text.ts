import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { type FoundInFile, foundByFile } from "../formats/found.ts";

/** What checking the text as a file of this name finds. */
export function foundInText(text: string, path = "policy.rules"): readonly FoundInFile[] {
  return foundByFile([compileText(text, install(installedChannels), { path })]);
}
