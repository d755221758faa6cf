import { type Shape, settings } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { settingWords } from "./setting-words.ts";

/** Every place of a shape for which a form needs a word. */
function placesOf(shape: Shape, path: string): readonly string[] {
  switch (shape.kind) {
    case "oneOf":
      return shape.values.map((value) => `${path}=${value}`);
    case "orNull":
      return [path, ...placesOf(shape.of, path)];
    case "list":
      return [`${path}[]`, ...placesOf(shape.of, `${path}[]`)];
    case "group": {
      const fields = Object.entries(shape.fields);
      // A week is drawn as a whole.
      if (fields.every(([, { shape: of }]) => of.kind === "dayHours")) return [];
      return fields.flatMap(([name, { shape: of }]) => [
        `${path}.${name}`,
        ...placesOf(of, `${path}.${name}`),
      ]);
    }
    default:
      return [];
  }
}

test("every member of every setting, and every word that can stand there, has a name in both languages, and no other has", () => {
  const places = Object.values(settings).flatMap(({ name, shape }) => placesOf(shape, name));
  for (const words of Object.values(settingWords)) {
    expect(Object.keys(words).toSorted()).toEqual([...new Set(places)].toSorted());
  }
});
