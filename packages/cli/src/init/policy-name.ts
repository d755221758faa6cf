import { basename, resolve } from "node:path";

const unusable = /[^\p{L}\p{N}_]+(?<next>.?)/gu;

/** A policy's name for the folder: the folder's own name as far as a policy may have it, "shop" where nothing is left. */
export function policyName(folder: string): string {
  const name = basename(resolve(folder))
    .normalize("NFC")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(unusable, (_, next: string) => next.toUpperCase());
  if (name === "") return "shop";
  return /^\p{L}/u.test(name) ? name : `shop${name}`;
}
