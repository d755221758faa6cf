import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryHost, openWorkspace } from "@annae/dsl";
import { formOf, type PolicyForm, type PolicyText, policyText } from "@annae/studio";
import { install } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import { root } from "../../tools/repository.mjs";

const installation = install(installedChannels);

/** The tenants of the repository, each of which extends the standard policy. */
export const tenants = ["bookstore", "hospital", "game", "cityhall"] as const;

/** The text of a policy of the repository. */
export function textNamed(name: string): string {
  return readFileSync(join(root, "policies", name, `${name}.rules`), "utf8");
}

/** Opens the last of the files; each is the policy of its name. Pictures are what they are said to be. */
export function opened(files: Readonly<Record<string, string>>): PolicyText {
  const names = Object.keys(files);
  const policies = Object.fromEntries(names.map((path) => [path.replace(/\.rules$/, ""), path]));
  const written = Object.values(files).flatMap((text) =>
    [...text.matchAll(/images\/[\w-]+\.png/g)].map(([path]) => path),
  );
  const picture = { format: "png", width: 500, height: 250, bytes: 4000 };
  const images = Object.fromEntries(written.map((path) => [path, picture]));
  const host = memoryHost({ files, policies, images });
  return policyText(openWorkspace(host, installation), names.at(-1) ?? "");
}

/** A policy of the repository, with the one it extends. */
export function openedPolicy(name: string): PolicyText {
  const standard = { "happytalk.rules": textNamed("happytalk") };
  return opened(
    name === "happytalk" ? standard : { ...standard, [`${name}.rules`]: textNamed(name) },
  );
}

/** The form of a policy that can be read. */
export function formIn(text: PolicyText): PolicyForm {
  const form = formOf(text);
  if (form === null) throw new Error("the policy can't be read");
  return form;
}
