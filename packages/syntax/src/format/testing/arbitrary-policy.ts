import fc from "fast-check";
import { block, condition, name, operand, text } from "./arbitrary-words.ts";
import { braced, inOrder, joined, many, maybe, type Words } from "./in-order.ts";

const { constantFrom, oneof } = fc;

const step = oneof(
  inOrder(
    constantFrom(["send"], ["tell", "counselor"]),
    name,
    oneof(fc.constant([]), constantFrom(["once"], ["once", "a", "day"], ["every", "5m"])),
  ),
  inOrder(constantFrom("queue", "close", "assign", "lockInput")),
);
const action = oneof(
  step,
  inOrder(step, "if", condition),
  inOrder(step, "if", condition, "else", step),
);
const actions = inOrder(joined(action, ";", 3), constantFrom([], [";"], [";", ";"]));
const unlabelled = oneof(
  actions,
  inOrder("when", condition, "then", actions),
  inOrder("otherwise", actions),
);
const label = constantFrom("offHours", "available", "아주_긴_이름의_규칙이라서_줄을_맞출_수_없음");
const change = constantFrom(["before", "x"], ["after", "x"], ["override"]);
const rule = oneof(
  unlabelled,
  inOrder(label, ":", unlabelled),
  inOrder(change, label, ":", unlabelled),
  inOrder("remove", label),
);
const rules = inOrder(
  "on",
  constantFrom("request", "assign"),
  maybe("first"),
  braced(many(rule, 5)),
);

const part = oneof(
  inOrder("text", oneof(text, block)),
  inOrder("image", text),
  inOrder("button", text, maybe("->", text)),
);
const variant = inOrder("on", "alpha", braced(many(part, 2)));
const content = oneof({ arbitrary: part, weight: 4 }, variant);
const message = inOrder(
  maybe("override"),
  "message",
  name,
  maybe(text),
  maybe("like", "busy"),
  braced(many(content, 4)),
);
const system = inOrder("system", "ST", maybe(text), braced(many(part, 3)));

const type = oneof(
  constantFrom("yes/no", "number", "duration"),
  inOrder(["one", "of", "("], joined(constantFrom("은", "금", "silver"), ",", 3), ")"),
);
const value = inOrder(
  constantFrom(["setting"], ["fact"], ["override", "setting"]),
  name,
  ":",
  type,
  maybe("=", operand),
  maybe(text),
);

const given = oneof(
  inOrder("set", name, "=", operand),
  inOrder(["set", "weekday", "=", "10:00", "to", "18:00"]),
  inOrder("given", "counselor", "kim", maybe(text), maybe(["received", "12"])),
  inOrder(["given", "category"], text, maybe(">", text)),
);
const moment = constantFrom(["2026-11-20", "19:00"], ["19:00"], ["+5m"]);
const happening = oneof(
  inOrder(constantFrom("tick", "request", "enter")),
  inOrder("message", oneof(text, block)),
);
const expectation = oneof(
  constantFrom(["nothing"], ["room", "is", "waiting"], ["greeting", "as", "bot"], ["close"]),
  inOrder("greeting", "containing", text),
  inOrder(["tell", "counselor", "greeting"], maybe("containing", text)),
);
const at = inOrder("at", moment, happening, "=>", joined(expectation, ",", 4));
const test = inOrder(
  "test",
  text,
  "on",
  "alpha",
  maybe("with", "chatbot"),
  braced(many(oneof(given, at), 5)),
);

const deed = oneof(
  inOrder(constantFrom(["send"], ["tell", "counselor"]), name),
  inOrder(["send", "something"], maybe("but", "(", joined(name, ",", 2), ")")),
  inOrder(constantFrom("queue", "close")),
);
const within = inOrder(["within", "10m"], maybe("without", "reply"));
const pace = inOrder(oneof(inOrder("twice"), inOrder(["more", "than", "3", "times"])), within);
const deeds = oneof(deed, inOrder("(", joined(deed, "or", 3), ")"));
const property = inOrder(
  maybe("override"),
  oneof(
    inOrder(constantFrom("never", "always"), deeds),
    inOrder("never", deeds, pace),
    inOrder(["never", "more", "than", "3", "messages"], within),
  ),
  maybe("on", "request", ",", "assign"),
  maybe("when", condition),
);

const item = oneof(
  inOrder("policy", "shop", maybe("extends", "base")),
  inOrder("import", text),
  rule,
  { arbitrary: value, weight: 2 },
  { arbitrary: oneof(message, system), weight: 3 },
  { arbitrary: rules, weight: 3 },
  test,
  property,
);

/** The words of a policy in order; it can be read, but need not make sense. */
export const policyWords: Words = many(item, 6);
