import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installedChannels } from "@annae/installation/channels";
import { filesInMemory, openSession } from "@annae/language-server";
import {
  editOf,
  type FormEdit,
  type FormEdited,
  formOf,
  type PolicyForm,
  type PolicyText,
  patchedText,
  policyText,
  type TextPatch,
} from "@annae/studio";
import { install } from "@annae/vocabulary";
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
  const session = openSession(filesInMemory({ files, policies, images }), {
    ...{ installation, locale: "ko", now: () => 0 },
  });
  return policyText(session, { file: names.at(-1) ?? "", tests: [] });
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

/** What the edit makes of the policy; its refusal in English where it can't be made. */
export function edited(
  text: PolicyText,
  edit: FormEdit,
): { readonly after: PolicyText; readonly made: FormEdited } {
  const made = editOf(text, edit);
  if ("why" in made) throw new Error(made.why.en);
  return { after: patched(text, made.patches), made };
}

/** The policy with the patches made. */
export function patched(text: PolicyText, patches: readonly TextPatch[]): PolicyText {
  const byPath = Map.groupBy(patches, ({ path }) => path);
  return text.after(
    new Map([...byPath].map(([path, own]) => [path, patchedText(fileText(text, path), own)])),
  );
}

/** The text of one of the policy's files. */
export function fileText({ analysis, entry }: PolicyText, path = entry): string {
  return analysis.syntaxes.find(({ source }) => source.path === path)?.source.text ?? "";
}
