import { actionNamed, type Doc, events, kinds, standardFact } from "@annae/vocabulary";
import type { Analysis } from "../compile.ts";
import type { NameUse } from "./name-use.ts";

/** What the name means in the installation, or what the policy's author says of it. */
export function docOf({ kind, name }: NameUse, analysis: Analysis): Doc | undefined {
  const { installation, model } = analysis;
  const written = (text: string | null | undefined) => (text ? { ko: text, en: text } : undefined);
  switch (kind) {
    case "fact": {
      const own = model?.settings.get(name) ?? model?.hostFacts.get(name);
      return standardFact(name)?.doc ?? written(own?.doc);
    }
    case "message":
      return written(model?.messages.get(name)?.title);
    case "action":
      return actionNamed(name)?.doc;
    case "channel":
      return installation.channels.get(name)?.doc;
    case "event":
      return Object.hasOwn(events, name) ? events[name as keyof typeof events].doc : undefined;
    case "kind":
      return Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds].doc : undefined;
    default:
      return undefined;
  }
}
