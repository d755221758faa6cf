import { isJsonObject } from "@annae/vocabulary";
import type { LineEvent, TimeLine } from "../playing/time-line.ts";

/** The scenario's JSON as a time line; null where it is none, so that it could not even be shown as one. */
export function lineOfScenario(json: unknown): TimeLine | null {
  if (!isJsonObject(json)) return null;
  const { settings = {}, events = [], name, channel } = json;
  if (!isJsonObject(settings) || !Array.isArray(events)) return null;
  if (![name, channel].every((one) => one === undefined || typeof one === "string")) return null;
  const told = events.flatMap(eventIn);
  // Whatever else there is, is checked where it is played.
  return told.length === events.length ? ({ ...json, settings, events: told } as TimeLine) : null;
}

function eventIn(json: unknown): readonly LineEvent[] {
  if (!isJsonObject(json)) return [];
  const { at, type } = json;
  return typeof at === "string" && typeof type === "string" ? [{ ...json, at, type }] : [];
}
