import { plainMarkup } from "./plain-markup.ts";

/** What a browser that guards its dangerous places lets a page decide; TypeScript does not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: object) => unknown;
}

/**
 * Lets through what the page's own parts need where the server's policy guards it: markup of the language server without
 * anything that does something, and scripts of this origin.
 */
export function guardPage(): void {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, "trustedTypes");
  types?.createPolicy("default", { createHTML: plainMarkup, createScriptURL: ownScript });
}

function ownScript(address: string): string | null {
  return new URL(address, location.href).origin === location.origin ? address : null;
}
