import type { Syntax } from "@annae/syntax";
import type { LoadedPolicies } from "./load-policies.ts";

const declarations =
  /(?:message|system|setting|fact)\s+(?<declared>\p{L}[\p{L}\p{N}_]*)|(?<![\p{L}\p{N}_])(?<label>\p{L}[\p{L}\p{N}_]*)\s*:/gu;

/**
 * Whether an unknown name may be declared in a part that could not be read: anything where a file is missing,
 * what looks declared where the syntax is wrong, so that one mistake is not reported again wherever the name is used.
 */
export function hiddenNames({
  complete,
  syntaxErrors,
  files,
}: LoadedPolicies): (name: string) => boolean {
  if (!complete) return () => true;
  if (syntaxErrors.length === 0) return () => false;
  const names = new Set(files.flatMap(lookDeclared));
  return (name) => names.has(name);
}

function lookDeclared({ source }: Syntax): string[] {
  return [...source.text.matchAll(declarations)].map(({ groups }) =>
    (groups?.declared ?? groups?.label ?? "").normalize("NFC"),
  );
}
