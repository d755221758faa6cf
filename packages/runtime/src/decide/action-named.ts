import { type Action, actions } from "@annae/vocabulary";

const byName: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.name, action]));

/** The action of that name, or undefined where there is none. */
export function actionNamed(name: string): Action | undefined {
  return byName.get(name);
}

/** Whether the action decides what becomes of the room; at most one such per event. */
export function isOutcome(name: string): boolean {
  return byName.get(name)?.outcome === true;
}
