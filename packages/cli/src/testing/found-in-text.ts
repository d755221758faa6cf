import { compileText } from "@annae/dsl";
import { install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { type FoundInFile, foundByFile } from "../reports/found.ts";

/** What checking the text as a file of this name finds. */
export function foundInText(text: string, path = "policy.rules"): readonly FoundInFile[] {
  return foundByFile([compileText(text, install(installedChannels), { path })]);
}
