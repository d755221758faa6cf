import type { PolicyIr } from "@annae/ir";
import type { Vocabulary } from "@annae/vocabulary";
import type { SourceFile } from "./0-source/source-file.ts";
import { buildModel } from "./3-model/build-model.ts";
import { collectFindings } from "./3-model/findings.ts";
import { hiddenNames } from "./3-model/hidden-names.ts";
import { loadPolicies } from "./3-model/load-policies.ts";
import type { FoundImage } from "./3-model/model.ts";
import { presentDiagnostics } from "./3-model/present-diagnostics.ts";
import { runChecks } from "./3-model/run-checks.ts";
import { syntaxDamage } from "./3-model/syntax-damage.ts";
import { modelToIr } from "./4-ir/model-to-ir.ts";
import { type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import type { CompilerHost, FileFault } from "./host.ts";

/** Everything that is known of a policy after compiling it. */
export interface Compilation {
  /** Null where the entry could not be read. */
  readonly name: string | null;
  /** The files that were read, the entry first. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null where there is an error. */
  readonly ir: PolicyIr | null;
  /** The images of the messages: `source` as in the IR, `path` as the host knows it. */
  readonly images: readonly FoundImage[];
  /** Why the entry could not be read; absent where it could. */
  readonly fault?: FileFault;
}

/** The policy of the entry file, with all it imports and extends: its meaning, or what is wrong with it. */
export function compile(entry: string, host: CompilerHost, vocabulary: Vocabulary): Compilation {
  const loaded = loadPolicies(entry, host);
  const { policies, files, syntaxErrors, fault } = loaded;
  if (fault !== null) {
    return { name: null, files, diagnostics: loaded.diagnostics, ir: null, images: [], fault };
  }
  const raised: Diagnostic[] = [];
  const isDamaged = syntaxDamage(syntaxErrors);
  const findings = collectFindings(raised, { mayExist: hiddenNames(loaded), isDamaged });
  const model = buildModel(policies, host, vocabulary, findings);
  const whole = loaded.complete && syntaxErrors.length === 0;
  const found = [...loaded.diagnostics, ...raised, ...runChecks(model, vocabulary, whole)];
  const ir = hasErrors(found) ? null : modelToIr(model);
  const diagnostics = presentDiagnostics(found, files);
  return { name: model.name, files, diagnostics, ir, images: model.images };
}
