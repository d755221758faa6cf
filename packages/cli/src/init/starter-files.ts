import type { Locale } from "@annae/vocabulary";
import { githubWorkflow, gitlabPipeline } from "./ci-text.ts";
import { picture } from "./picture.ts";
import { policyText } from "./policy-text.ts";
import { readmeText } from "./readme-text.ts";
import { testsText } from "./tests-text.ts";

/** A file to begin with; its path is relative to the new folder. */
export interface StarterFile {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** Everything that `annae init` writes for a policy of that name. */
export function starterFiles(name: string, locale: Locale): readonly StarterFile[] {
  return [
    { path: `${name}.rules`, data: policyText(name, locale) },
    { path: "images/hello.png", data: picture() },
    { path: `tests/${name}.rules`, data: testsText(locale) },
    { path: "README.md", data: readmeText(name, locale) },
    { path: ".github/workflows/annae.yml", data: githubWorkflow(locale) },
    { path: ".gitlab-ci.yml", data: gitlabPipeline(locale) },
  ];
}
