import type { Shape } from "@annae/vocabulary";
import type { VNode } from "preact";
import type { StudioView } from "../studio-view.ts";
import { settingWords } from "../words/setting-words.ts";
import { type JsonSteps, pathOf } from "./json-at.ts";

/** A value of the settings in a form. */
export interface FieldParts {
  readonly shape: Shape;
  /** As it is written; undefined: it is not. */
  readonly value: unknown;
  /** What holds where it is not written. */
  readonly preset?: unknown;
  /** Where it stands. */
  readonly steps: JsonSteps;
  /** What people call it. */
  readonly name: string;
  readonly view: StudioView;
  readonly change: (value: unknown) => void;
  /** Draws what is inside: the same for every shape. */
  readonly field: (parts: FieldParts) => VNode | null;
}

/** The words of a place of a shape, such as `meal.mode=common`. */
export function wordAt({ steps, view }: Pick<FieldParts, "steps" | "view">, more = ""): string {
  const words = settingWords[view.studio.language];
  const path = steps.reduce<string>(
    (before, step) =>
      typeof step === "number" ? `${before}[]` : before === "" ? step : `${before}.${step}`,
    "",
  );
  return words[path + more] ?? String(steps.at(-1));
}

/** What is wrong at just this place, in the reader's language. */
export function faultAt({ steps, view }: Pick<FieldParts, "steps" | "view">): string | undefined {
  const path = pathOf("$.settings", steps);
  const { settings, language } = view.studio;
  return settings.judged.faults.find((one) => one.path === path)?.message[language];
}

/** An id of its own for the field's element. */
export function fieldId({ steps }: Pick<FieldParts, "steps">): string {
  return `set-${steps.join("-")}`;
}

/** What a value of the shape begins as. */
export function startOf(shape: Shape): unknown {
  switch (shape.kind) {
    case "yesNo":
      return false;
    case "whole":
      return shape.from;
    case "oneOf":
      return shape.values[0];
    case "time":
      return "12:00";
    case "dayHours":
      return "closed";
    case "list":
      return [];
    case "category":
      return { major: "" };
    case "holiday":
      return { date: "" };
    case "button":
      return { label: "", url: "https://" };
    case "orNull":
      return null;
    case "record":
      return {};
    case "group":
      return Object.fromEntries(
        Object.entries(shape.fields).flatMap(([name, { shape: of, optional, preset }]) =>
          optional === true || preset !== undefined ? [] : [[name, startOf(of)] as const],
        ),
      );
    case "text":
    case "timezone":
    case "counselor":
      return "";
  }
}

/** Whether a shape is a week: every member of it the hours of days. */
export function isWeek(shape: Shape): boolean {
  return (
    shape.kind === "group" &&
    Object.values(shape.fields).every(({ shape: of }) => of.kind === "dayHours")
  );
}
