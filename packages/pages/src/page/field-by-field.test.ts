import { effect, signal } from "@preact/signals";
import { expect, test } from "vitest";
import { fieldByField, following } from "./field-by-field.ts";
import { keeping } from "./keeping.ts";

test("who reads a field is called again where that field is another, and nowhere else", () => {
  const state = signal({ find: "", at: 1, bench: { form: { rows: 2 }, running: false } });
  const bench = fieldByField(signal(state.value.bench));
  const fields = fieldByField(state, { bench });
  const seen: unknown[] = [];
  effect(() => void seen.push(fields.at));
  state.value = { ...state.value, find: "안내" };
  state.value = { ...state.value, at: 2 };
  expect(seen).toEqual([1, 2]);
  expect(fields.bench).toBe(bench);
  expect({ ...fields, bench: null }).toEqual({ find: "안내", at: 2, bench: null });
});

test("what follows is told of only where it is not the same", () => {
  const text = signal("안녕  하세요");
  const words = following(() => text.value.split(/ +/), keeping);
  let told = 0;
  effect(() => {
    told += words.value.length > 0 ? 1 : 0;
  });
  text.value = "안녕 하세요";
  expect(told).toBe(1);
  text.value = "안녕";
  expect(told).toBe(2);
});
