import { openPolicyDesk, type PolicyDesk } from "@annae/codemirror";
import { openStudio, type Studio } from "@annae/studio";

/** What tests of a page with real workers look at. */
export interface StudioProbe {
  readonly studio: Studio;
  readonly desk: PolicyDesk;
  /** How many workers were begun, and what the language server has told last of the policy's file. */
  readonly told: { begun: number; wrong: readonly string[] };
}

declare global {
  var studioProbe: StudioProbe;
}

const text = `policy shop
message hello { text "하나" }
on enter { greet: send hello }
never send hello when chatbot
`;
const files = { files: { "shop.rules": text }, policies: { shop: "shop.rules" } };
const told: { begun: number; wrong: readonly string[] } = { begun: 0, wrong: [] };
const studio = openStudio({
  start: () => {
    told.begun += 1;
    return new Worker("/worker.js", { type: "module" });
  },
  ...{ files, policy: "shop.rules", locale: "en" },
});
const desk = openPolicyDesk({
  worker: studio.language(),
  ...{ files, locale: "en" },
  told: (_, diagnostics) => {
    told.wrong = diagnostics.map(({ code }) => String(code));
  },
});
globalThis.studioProbe = { studio, desk, told };
