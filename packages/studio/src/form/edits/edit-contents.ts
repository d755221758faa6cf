import type { MessageDeclaration } from "@annae/syntax";
import type { TextPatch } from "../text-patch.ts";
import { understoodCondition } from "./conditions/understood-condition.ts";
import {
  type BodyPlace,
  bodyOf,
  type Editing,
  isRefusal,
  messageNamed,
  type Plan,
  type Thing,
} from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";
import { reorder } from "./text/reorder.ts";
import { indentationAt, withoutWords, wordBefore } from "./text/words-at.ts";
import {
  addBehind,
  addPart,
  spelledButton,
  spelledLabel,
  spelledText,
  spelledWords,
} from "./write-parts.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;
type OfContent = Edit<
  "setText" | "setImage" | "addButton" | "setButton" | "removeButton" | "removeContent"
>;

interface Found {
  readonly thing: Thing;
  readonly place: BodyPlace;
}

function found(
  { message, content }: Pick<OfContent, "message" | "content">,
  editing: Editing,
): Found | FormRefusal {
  const thing = messageNamed(message, editing);
  if (isRefusal(thing)) return thing;
  const place = bodyOf(thing, content);
  return isRefusal(place) ? place : { thing, place };
}

const named = (
  name: Plan["name"],
  { thing }: Pick<Found, "thing">,
  patches: readonly TextPatch[],
): Plan => ({
  name,
  changes: [{ thing, patches }],
});

/** Another text, where there was one in its place. */
export function setText(edit: Edit<"setText">, editing: Editing): Plan | FormRefusal {
  const own = found(edit, editing);
  if (isRefusal(own)) return own;
  const { thing, place } = own;
  const name = { ko: "문구 바꾸기", en: "Change a text" };
  const [literal] = place.body.texts;
  if (literal === undefined) {
    const write = (indentation: string) => `text ${spelledText(edit.text, indentation)}`;
    return named(name, own, addPart(thing, place, "text", write));
  }
  return named(name, own, [
    replaced(thing, literal.span, (before, indentation) =>
      spelledText(edit.text, indentation, before),
    ),
  ]);
}

/** The literal written anew. */
function replaced(
  { syntax }: Thing,
  span: MessageDeclaration["span"],
  write: (before: string, indentation: string) => string,
): TextPatch {
  const { start, end } = syntax.locate(span);
  const { path, text } = syntax.source;
  const before = text.slice(start, end).replaceAll("\r\n", "\n");
  return { path, start, end, text: write(before, indentationAt(syntax, start)) };
}

/** Another picture, or none. */
export function setImage(edit: Edit<"setImage">, editing: Editing): Plan | FormRefusal {
  const own = found(edit, editing);
  if (isRefusal(own)) return own;
  const { thing, place } = own;
  if (thing.what?.node === "system") return refusals.platformOnly(edit.message);
  const { image } = edit;
  const [literal] = place.body.images;
  if (image === null) {
    const patches = literal === undefined ? [] : withoutPart(thing, literal.span);
    return named({ ko: "이미지 빼기", en: "Take a picture away" }, own, patches);
  }
  const name = { ko: "이미지 바꾸기", en: "Change a picture" };
  if (literal !== undefined)
    return named(name, own, [replaced(thing, literal.span, () => spelledWords(image))]);
  return named(
    name,
    own,
    addPart(thing, place, "image", () => `image ${spelledWords(image)}`),
  );
}

/** Without the words `text "…"` or `image "…"`. */
function withoutPart({ syntax }: Thing, span: MessageDeclaration["span"]): readonly TextPatch[] {
  const { start, end } = syntax.locate(span);
  return withoutWords(syntax, { start: wordBefore(syntax, start)?.startOffset ?? start, end });
}

/** One button more, behind the others. */
export function addButton(edit: Edit<"addButton">, editing: Editing): Plan | FormRefusal {
  const own = found(edit, editing);
  if (isRefusal(own)) return own;
  const write = () => spelledButton(edit.button);
  return named(
    { ko: "버튼 추가", en: "Add a button" },
    own,
    addPart(own.thing, own.place, "button", write),
  );
}

/** Other words of a button, or another thing that it does. */
export function setButton(edit: Edit<"setButton">, editing: Editing): Plan | FormRefusal {
  const own = found(edit, editing);
  if (isRefusal(own)) return own;
  const { thing, place } = own;
  const { syntax } = thing;
  const button = place.body.buttons[edit.at];
  if (button === undefined) return refusals.noButton();
  const { label, url } = edit.button;
  const words = replaced(thing, button.label.span, () => spelledLabel(label));
  const link = (): readonly TextPatch[] => {
    if (button.url === null)
      return url === null ? [] : [{ ...words, start: words.end, text: ` -> ${spelledWords(url)}` }];
    if (url !== null) return [replaced(thing, button.url.span, () => spelledWords(url))];
    return withoutWords(syntax, { start: words.end, end: syntax.locate(button.url.span).end });
  };
  return named({ ko: "버튼 바꾸기", en: "Change a button" }, own, [words, ...link()]);
}

/** One button less. */
export function removeButton(edit: Edit<"removeButton">, editing: Editing): Plan | FormRefusal {
  const own = found(edit, editing);
  if (isRefusal(own)) return own;
  const { syntax } = own.thing;
  const button = own.place.body.buttons[edit.at];
  if (button === undefined) return refusals.noButton();
  const patches = withoutWords(syntax, syntax.locate(button.span));
  return named({ ko: "버튼 빼기", en: "Take a button away" }, own, patches);
}

/** Words of its own on a channel. */
export function addVariant(edit: Edit<"addVariant">, editing: Editing): Plan | FormRefusal {
  const { message, channel, text } = edit;
  const own = found({ message, content: "default" }, editing);
  if (isRefusal(own)) return own;
  const { what } = own.thing;
  if (what?.node !== "message") return refusals.platformOnly(message);
  if (what.variants.some((one) => one.channel.text === channel))
    return refusals.variantIsThere(channel);
  const patch = addContent(
    own,
    what,
    (indentation) => inBraces(`on ${channel}`, text, indentation),
    "variant",
  );
  return named({ ko: "채널별 문구 추가", en: "Add a text for a channel" }, own, [patch]);
}

/** Words of its own where something holds; asked after the cases that there are. */
export function addCase(edit: Edit<"addCase">, editing: Editing): Plan | FormRefusal {
  const { message, when, text } = edit;
  const own = found({ message, content: "default" }, editing);
  if (isRefusal(own)) return own;
  const { what } = own.thing;
  if (what?.node !== "message") return refusals.platformOnly(message);
  const asked = understoodCondition(when, editing.viewing);
  if (isRefusal(asked)) return asked;
  const head = `when ${asked.line}`;
  const patch = addContent(own, what, (indentation) => inBraces(head, text, indentation), "case");
  return named({ ko: "경우별 문구 추가", en: "Add a text for a case" }, own, [patch]);
}

/** Behind the parts, the channels and, where it is a case, the cases. */
function addContent(
  { thing: { syntax }, place }: Found,
  { body, variants, cases }: MessageDeclaration,
  write: (indentation: string) => string,
  sort: "variant" | "case",
): TextPatch {
  const before = [
    ...body.texts,
    ...body.images,
    ...body.buttons,
    ...variants,
    ...(sort === "case" ? cases : []),
  ];
  const last = Math.max(-1, ...before.map(({ span }) => syntax.locate(span).end));
  return addBehind(syntax, place, last, write);
}

function inBraces(head: string, text: string, indentation: string): string {
  const written = spelledText(text, `${indentation}  `);
  if (!written.startsWith('"""')) return `${head} { text ${written} }`;
  return `${head} {\n${indentation}  text ${written}\n${indentation}}`;
}

/** Without what is said on a channel or in a case. */
export function removeContent(edit: Edit<"removeContent">, editing: Editing): Plan | FormRefusal {
  if (edit.content === "default") return refusals.defaultStays();
  const own = found(edit, editing);
  if (isRefusal(own)) return own;
  const patches = withoutWords(own.thing.syntax, own.place);
  return named({ ko: "문구 빼기", en: "Take a text away" }, own, patches);
}

/** A case in another's place. */
export function moveCase(edit: Edit<"moveCase">, editing: Editing): Plan | FormRefusal {
  const { message, from, to } = edit;
  const own = found({ message, content: { case: from } }, editing);
  if (isRefusal(own)) return own;
  const { syntax, what } = own.thing;
  const cases = what?.node === "message" ? what.cases : [];
  if (cases[to] === undefined) return refusals.atTheEnd();
  const order = cases.map((_, at) => at);
  order.splice(to, 0, ...order.splice(from, 1));
  const stretches = cases.map(({ span }) => syntax.locate(span));
  return named(
    { ko: "경우의 순서 바꾸기", en: "Move a case" },
    own,
    reorder(syntax, stretches, order),
  );
}

/** Another title, which operators read. */
export function setTitle(
  { message, title }: Edit<"setTitle">,
  editing: Editing,
): Plan | FormRefusal {
  const own = found({ message, content: "default" }, editing);
  if (isRefusal(own)) return own;
  const { thing, place } = own;
  const { what } = thing;
  const written = spelledWords(title);
  const literal = what?.node === "message" || what?.node === "system" ? what.title : null;
  const name = { ko: "제목 바꾸기", en: "Change a title" };
  if (literal !== null) return named(name, own, [replaced(thing, literal.span, () => written)]);
  const { path } = thing.syntax.source;
  return named(name, own, [{ path, start: place.head, end: place.head, text: ` ${written}` }]);
}
