import { type ContentKey, cleanText, type FormEdit, type PolicyForm } from "@annae/studio";
import { kindNamed } from "@annae/vocabulary";
import { meantByRules } from "./meant-rules.ts";
import { inRules, type Said, type SaidContent, type SaidMessage, saidBy, words } from "./said.ts";

type Changed<Thing> = (thing: Thing) => Thing;

function inMessage(said: Said, name: string, change: Changed<SaidMessage>): Said {
  const old = said.messages[name];
  return old === undefined
    ? said
    : { ...said, messages: { ...said.messages, [name]: change(old) } };
}

function inContent(
  said: Said,
  form: PolicyForm,
  edit: { message: string; content: ContentKey },
  change: Changed<SaidContent>,
): Said {
  const at = form.messages
    .find(({ name }) => name === edit.message)
    ?.contents.findIndex(({ key }) => JSON.stringify(key) === JSON.stringify(edit.content));
  return inMessage(said, edit.message, (message) => ({
    ...message,
    contents: message.contents.map((one, index) => (index === at ? change(one) : one)),
  }));
}

const spoken = (text: string) => cleanText(text);
const line = (text: string) => cleanText(text).replaceAll("\n", " ");
const button = ({ label, url }: { label: string; url: string | null }) => ({
  label: line(label),
  url: url === null ? null : line(url),
});
const plainContent = (key: string, text: string): SaidContent => ({
  key,
  text: spoken(text),
  image: null,
  buttons: [],
});

/** What the form is to say after the edit; written by itself, without a look at how edits are made. */
export function meantBy(edit: FormEdit, form: PolicyForm): Said {
  const said = saidBy(form);
  switch (edit.edit) {
    case "setText":
      return inContent(said, form, edit, (one) => ({ ...one, text: spoken(edit.text) }));
    case "setImage":
      return inContent(said, form, edit, (one) => ({ ...one, image: edit.image }));
    case "addButton":
      return inContent(said, form, edit, (one) => ({
        ...one,
        buttons: [...one.buttons, button(edit.button)],
      }));
    case "setButton":
      return inContent(said, form, edit, (one) => ({
        ...one,
        buttons: one.buttons.with(edit.at, button(edit.button)),
      }));
    case "removeButton":
      return inContent(said, form, edit, (one) => ({
        ...one,
        buttons: one.buttons.toSpliced(edit.at, 1),
      }));
    case "removeContent":
      return removed(said, form, edit);
    case "addVariant":
      return inMessage(said, edit.message, (one) => {
        const cases = one.contents.findIndex(({ key }) => key.startsWith("when "));
        const at = cases === -1 ? one.contents.length : cases;
        return {
          ...one,
          contents: one.contents.toSpliced(at, 0, plainContent(`on ${edit.channel}`, edit.text)),
        };
      });
    case "addCase":
      return inMessage(said, edit.message, (one) => ({
        ...one,
        contents: [...one.contents, plainContent(`when ${words(edit.when)}`, edit.text)],
      }));
    case "moveCase":
      return inMessage(said, edit.message, (one) => {
        const first = one.contents.findIndex(({ key }) => key.startsWith("when "));
        const [moved] = one.contents.slice(first + edit.from);
        const others = one.contents.toSpliced(first + edit.from, 1);
        return {
          ...one,
          contents:
            moved === undefined ? one.contents : others.toSpliced(first + edit.to, 0, moved),
        };
      });
    case "setTitle":
      return inMessage(said, edit.message, (one) => ({ ...one, title: line(edit.title) }));
    case "addMessage": {
      const message = {
        title: edit.title === "" ? null : line(edit.title),
        kind: edit.like ?? kindNamed(edit.name)?.name ?? "notice",
        contents: [plainContent("default", edit.text)],
      };
      return { ...said, messages: { ...said.messages, [edit.name]: message } };
    }
    case "removeMessage": {
      const { [edit.message]: _, ...messages } = said.messages;
      return { ...said, messages };
    }
    case "renameMessage":
      return renamedMessage(said, edit.message, edit.to);
    case "setCondition":
      return asked(said, form, edit);
    case "addProperty":
      return { ...said, properties: [...said.properties, words(edit.property)] };
    case "setProperty":
      return { ...said, properties: said.properties.with(edit.at, words(edit.property)) };
    case "removeProperty":
      return { ...said, properties: said.properties.toSpliced(edit.at, 1) };
    default:
      return meantByRules(edit, said, form);
  }
}

function asked(
  said: Said,
  form: PolicyForm,
  { of, condition }: Extract<FormEdit, { edit: "setCondition" }>,
): Said {
  const written = condition === null ? null : words(condition);
  if ("message" in of) {
    const edit = { message: of.message, content: { case: of.case } };
    return inContent(said, form, edit, (one) => ({ ...one, key: `when ${written}` }));
  }
  return inRules(said, (rule) => {
    if (rule.id !== of.rule) return rule;
    if (of.step === undefined) return { ...rule, condition: written };
    const steps = rule.steps.map((step, at) =>
      at === of.step ? { ...step, when: written } : step,
    );
    return { ...rule, steps };
  });
}

function removed(
  said: Said,
  form: PolicyForm,
  edit: { message: string; content: ContentKey },
): Said {
  const contents = form.messages.find(({ name }) => name === edit.message)?.contents ?? [];
  const at = contents.findIndex(({ key }) => JSON.stringify(key) === JSON.stringify(edit.content));
  return inMessage(said, edit.message, (one) => ({
    ...one,
    contents: one.contents.toSpliced(at, 1),
  }));
}

function renamedMessage(said: Said, from: string, to: string): Said {
  const name = (one: string) => (one === from ? to : one);
  const inside = new RegExp(`(?<![\\p{L}\\p{N}_])${from}(?![\\p{L}\\p{N}_])`, "gu");
  // What a property asks for may be called like the message.
  const inWords = (text: string) => {
    const at = text.search(/ when /);
    const claim = at === -1 ? text : text.slice(0, at);
    return claim.replaceAll(inside, to) + text.slice(claim.length);
  };
  const messages = Object.entries(said.messages).map(
    ([one, message]) => [name(one), message] as const,
  );
  const rules = inRules(said, (rule) => ({
    ...rule,
    steps: rule.steps.map((step) => ({ ...step, message: step.message && name(step.message) })),
  }));
  return {
    ...rules,
    messages: Object.fromEntries(messages),
    properties: said.properties.map(inWords),
  };
}
