import type { Vocabulary } from "@annae/vocabulary";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "./model.ts";

/** Looks for one kind of mistake in a policy whose names and types are known. */
export type Check = (model: Model, vocabulary: Vocabulary) => readonly Diagnostic[];
