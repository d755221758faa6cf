import { literalLength, type ModelContent, plainText } from "@annae/dsl";
import type { ButtonNode, MessageBody, Span } from "@annae/syntax";
import type { Doc } from "@annae/vocabulary";
import type { ContentKey, FormButton, FormContent, FormImage, FormMeter } from "./form.ts";
import { viewText } from "./view-text.ts";
import { placed, type Viewing } from "./viewing.ts";

/** How long a text may be on a channel. */
export interface TextLimit {
  readonly channel: string;
  readonly max: number;
}

/** A content as it is written, what it means, and what is known of it from around. */
export interface WrittenContent {
  readonly key: ContentKey;
  readonly when: Doc | null;
  readonly condition?: string;
  readonly body: MessageBody;
  /** Undefined: it can't be shown, which has been reported. */
  readonly model: ModelContent | undefined;
  readonly span: Span;
  readonly limits: readonly TextLimit[];
  /** Characters that its kind says in front. */
  readonly opening: number;
}

/** What a message says and shows by default, on a channel or in a case. */
export function viewContent(written: WrittenContent, viewing: Viewing): FormContent {
  const { key, when, condition, body, model, span } = written;
  const [text] = body.texts;
  const [image] = body.images;
  const at = placed(span, viewing);
  return {
    key,
    when,
    ...(condition !== undefined && { condition }),
    text: text === undefined ? null : viewText(text, viewing),
    image: image === undefined ? null : viewImage(image, model, viewing),
    buttons: body.buttons.map((button) => viewButton(button, viewing)),
    meters: metersOf(written),
    at,
    problems: problemsOf(written, viewing),
  };
}

/** Of the default content those of its parts alone: the rest of the message around them is the message's. */
function problemsOf({ key, body, span }: WrittenContent, viewing: Viewing) {
  const parts = [...body.texts, ...body.images, ...body.buttons].map((part) => part.span);
  const ranges = key === "default" ? parts : [span];
  return ranges.flatMap((range) => viewing.problemsIn(placed(range, viewing)));
}

function viewImage(
  { text, span }: MessageBody["images"][number],
  model: ModelContent | undefined,
  viewing: Viewing,
): FormImage {
  const facts = model?.image?.facts ?? null;
  return { path: text, at: placed(span, viewing), ...(facts !== null && { facts }) };
}

function viewButton({ label, url, span }: ButtonNode, viewing: Viewing): FormButton {
  return { label: plainText(label.text), url: url?.text ?? null, at: placed(span, viewing) };
}

function metersOf({ model, limits, opening }: WrittenContent): readonly FormMeter[] {
  const said = model?.text ?? null;
  const length = said === null ? 0 : literalLength(said.template) + opening;
  return limits.map((limit) => ({ ...limit, length }));
}
