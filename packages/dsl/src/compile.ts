import type { PolicyIr, TestCase } from "@annae/ir";
import type { Vocabulary } from "@annae/vocabulary";
import type { SourceFile } from "./0-source/source-file.ts";
import type { Syntax } from "./2-syntax/parse.ts";
import { collectFindings } from "./3-policy/findings.ts";
import { hiddenNames } from "./3-policy/load/hidden-names.ts";
import { type LoadedPolicies, loadPolicies } from "./3-policy/load/load-policies.ts";
import { syntaxDamage } from "./3-policy/load/syntax-damage.ts";
import { silence } from "./3-policy/suppress/silence.ts";
import { buildModel } from "./4-model/build-model.ts";
import type { FoundImage } from "./4-model/model.ts";
import { buildTests } from "./4-model/tests/build-tests.ts";
import { loadTests } from "./4-model/tests/load-tests.ts";
import { modelToIr } from "./5-ir/model-to-ir.ts";
import { testsToIr } from "./5-ir/tests-to-ir.ts";
import { runChecks } from "./6-checks/run-checks.ts";
import { type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import { presentDiagnostics } from "./diagnostics/present-diagnostics.ts";
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
  /** The tests in the policy's own files, then those in files of tests; none where there is an error. */
  readonly tests: readonly TestCase[];
  /** The images of the messages: `source` as in the IR, `path` as the host knows it. */
  readonly images: readonly FoundImage[];
  /** Why the entry could not be read; absent where it could. */
  readonly fault?: FileFault;
}

/** What is compiled besides the policy itself. */
export interface CompileOptions {
  /** Paths of files that hold tests of the policy and nothing else. */
  readonly tests?: readonly string[];
}

/** The policy of the entry file, with all it imports and extends: its meaning, or what is wrong with it. */
export function compile(
  entry: string,
  host: CompilerHost,
  vocabulary: Vocabulary,
  options: CompileOptions = {},
): Compilation {
  const loaded = loadPolicies(entry, host);
  const { policies, syntaxErrors, fault } = loaded;
  if (fault !== null) return unread(loaded, fault);
  const added = loadTests(options.tests ?? [], host);
  const raised: Diagnostic[] = [];
  const damage = syntaxDamage([...syntaxErrors, ...added.diagnostics]);
  const findings = collectFindings(raised, { mayExist: hiddenNames(loaded), ...damage });
  const model = buildModel(policies, host, vocabulary, findings);
  const own = (policies.at(-1)?.items ?? []).filter((item) => item.node === "test");
  const tests = buildTests([...own, ...added.tests], model, vocabulary, findings);
  const whole = loaded.complete && syntaxErrors.length === 0;
  const checked = runChecks(model, vocabulary, whole);
  const found = [...loaded.diagnostics, ...added.diagnostics, ...raised, ...checked];
  const syntaxes = [...loaded.files, ...added.files];
  const files = syntaxes.map(({ source }) => source);
  const isWrong = hasErrors(found);
  return {
    name: model.name,
    files,
    diagnostics: presentDiagnostics(
      silence(found, [...ownFiles(loaded), ...added.files], !isWrong),
      files,
    ),
    ir: isWrong ? null : modelToIr(model),
    tests: isWrong ? [] : testsToIr(tests),
    images: model.images,
  };
}

/** The files of the policy itself, without those of the policies it extends. */
function ownFiles({ files, policies }: LoadedPolicies): readonly Syntax[] {
  const own = new Set(policies.at(-1)?.items.map(({ span }) => span.source));
  return files.filter(({ source }, at) => at === 0 || own.has(source));
}

function unread({ files, diagnostics }: LoadedPolicies, fault: FileFault): Compilation {
  const sources = files.map(({ source }) => source);
  return { name: null, files: sources, diagnostics, ir: null, tests: [], images: [], fault };
}
