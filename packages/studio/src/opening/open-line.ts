import { isJsonObject } from "@annae/vocabulary";
import type { TimeLine } from "../playing/time-line.ts";

/** The scenario's JSON as a time line; null where it is none, so that it could not even be shown as one. */
export function lineOfScenario(json: unknown): TimeLine | null {
  if (!isJsonObject(json)) return null;
  const { settings = {}, events = [] } = json;
  if (!isJsonObject(settings) || !Array.isArray(events)) return null;
  const told = events.flatMap((event: unknown) => {
    if (!isJsonObject(event)) return [];
    const { at, type } = event;
    return typeof at === "string" && typeof type === "string" ? [{ ...event, at, type }] : [];
  });
  return told.length === events.length ? { ...json, settings, events: told } : null;
}
