import { openStudio, patchedText } from "@annae/studio";
import { studioHere } from "@annae/studio/here";
import { expect, test } from "vitest";
import { createStore } from "../../page/store.ts";
import { emptyStudio, nextStudio, type StudioEvent, type StudioState } from "../state.ts";
import { writeForms } from "./form-writer.ts";

const main = "shop.rules";
const begun = `policy shop
message hello "인사" { text "어서 오세요" }
on request first { otherwise send hello; assign }
`;

/** A writer whose texts are a map. */
function openWriter() {
  const texts = new Map([[main, begun]]);
  const studio = openStudio({
    ...{ start: () => studioHere([]), policy: main, locale: "ko" },
    files: { files: { [main]: begun } },
  });
  const store = createStore<StudioState, StudioEvent>(emptyStudio, nextStudio, () => undefined);
  const writer = writeForms(
    store,
    () => studio,
    ({ texts: changes }) => {
      for (const [path, own] of changes) {
        const patches = own.map(({ from, to, insert }) => ({
          ...{ path, start: from, end: to, text: insert },
        }));
        const text = patchedText(texts.get(path) ?? "", patches);
        texts.set(path, text);
        studio.change(path, text);
      }
    },
  );
  return { writer, store, text: () => texts.get(main) ?? "", close: studio.close };
}

const text = (words: string) =>
  ({ edit: "setText", message: "hello", content: "default", text: words }) as const;

test("edits are made one after the other; of what is typed in one field the last counts", async () => {
  const { writer, store, text: now, close } = openWriter();
  const typed = writer.edit(text("어"));
  const again = writer.edit(text("어서"));
  const added = writer.edit({ edit: "addMessage", name: "bye", title: "", like: null, text: "끝" });
  expect(store.state().bench.writing).toBe(2);
  expect(await Promise.all([typed, again, added])).toEqual([false, true, true]);
  expect(now()).toContain('text "어서"');
  expect(now()).toContain("message bye");
  expect(store.state().bench.writing).toBe(0);
  close();
});

test("what is refused is told with why and changes nothing; what is made after it is told as made", async () => {
  const { writer, store, text: now, close } = openWriter();
  expect(await writer.edit({ edit: "removeMessage", message: "hello" })).toBe(false);
  expect(store.state().bench.refused?.ko).toMatch(/지울 수 없습니다.*shop\.rules:3/);
  expect(now()).toBe(begun);
  expect(await writer.edit(text("안녕"))).toBe(true);
  expect(store.state().bench.refused).toBe(null);
  close();
});
