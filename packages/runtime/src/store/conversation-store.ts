/** Names a conversation; the tenant is part of it, so no policy reaches another tenant's state. */
export interface RecordKey {
  readonly tenant: string;
  readonly conversation: string;
}

/** A state and its version, which grows with every save. */
export interface Stored<S> {
  readonly state: S;
  readonly version: number;
}

/** Keeps the state of conversations, plain JSON, so that two servers never decide on the same state twice. */
export interface ConversationStore<S> {
  /** The last state saved, not to be changed by the caller; null where there is none. */
  load(key: RecordKey): Promise<Stored<S> | null>;
  /**
   * Saves if the stored version is still the expected one; null: if nothing is stored yet.
   * On "conflict" nothing is changed: load again and decide again.
   */
  save(key: RecordKey, state: S, expectedVersion: number | null): Promise<"saved" | "conflict">;
}
