import { isSafeUrl } from "@annae/channel-kit";
import type { Doc } from "@annae/vocabulary";
import * as z from "zod";
import { filledText } from "./filled-text.ts";
import { fitting } from "./issue-wording.ts";
import { mustBe } from "./wording.ts";

const linkDoc: Doc = {
  ko: 'http, https, tel로 시작하는 링크 ("https://example.com")',
  en: 'a link of http, https or tel ("https://example.com")',
};

/** Anything else could run as code, or lead elsewhere than it seems, where the link is shown (GEN-4, GEN-7). */
const link = fitting<string>(
  (json) => typeof json === "string" && isSafeUrl(json),
  (input) => mustBe(linkDoc, input),
);

/** A link, or a keyword that the customer says by pressing it. */
export const button = z.union([
  z.strictObject({ label: filledText, url: link }),
  z.strictObject({ label: filledText, keyword: filledText }),
]);
