import type { PolicyIr, TestCase } from "@annae/ir";
import { type CreateSolver, createCdcl } from "@annae/logic";
import { type Locate, parse, type SourceFile, type Syntax } from "@annae/syntax";
import {
  type Diagnostic,
  errorsIn,
  hasErrors,
  presentDiagnostics,
} from "@annae/syntax/diagnostics";
import type { Installation } from "@annae/vocabulary";
import { collectFindings } from "./3-policy/findings.ts";
import { hiddenNames } from "./3-policy/load/hidden-names.ts";
import { type LoadedPolicies, loadPolicies } from "./3-policy/load/load-policies.ts";
import { syntaxDamage } from "./3-policy/load/syntax-damage.ts";
import { silence } from "./3-policy/suppress/silence.ts";
import { buildModel } from "./4-model/build-model.ts";
import type { FoundImage, Model } from "./4-model/model.ts";
import { buildTests } from "./4-model/tests/build-tests.ts";
import { loadTests } from "./4-model/tests/load-tests.ts";
import type { ModelTest } from "./4-model/tests/test-model.ts";
import { modelToIr } from "./5-ir/model-to-ir.ts";
import { testsToIr } from "./5-ir/tests-to-ir.ts";
import { checksOfProofs } from "./6-checks/index.ts";
import { provePolicy } from "./6-checks/proofs/proofs.ts";
import { runChecks } from "./6-checks/run-checks.ts";
import type { CompilerHost, FileFault } from "./host.ts";
import { createShortMemory, type Memory } from "./memory.ts";

/** Everything that is known of a policy after compiling it. */
export interface Compilation {
  /** Null where the entry could not be read. */
  readonly name: string | null;
  /** The files that were read, the entry first. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null where there is an error, unless a draft is asked for. */
  readonly ir: PolicyIr | null;
  /** The tests in the policy's own files, then those in files of tests; none where there is an error. */
  readonly tests: readonly TestCase[];
  /** The images of the messages: `source` as in the IR, `path` as the host knows it. */
  readonly images: readonly FoundImage[];
  /** Why the entry could not be read; absent where it could. */
  readonly fault?: FileFault;
}

/** What is compiled besides the policy itself, and how. */
export interface CompileOptions {
  /** Paths of files that hold tests of the policy and nothing else. */
  readonly tests?: readonly string[];
  /** What was read and built before, so that only what has changed is done again. */
  readonly memory?: Memory;
  /** True: an IR of all that is right, although something is wrong; for reading it, never for carrying it out. */
  readonly draft?: true;
}

/** How a policy is proved. */
export interface ProveOptions extends Pick<CompileOptions, "memory"> {
  /** What proofs are made with; absent: the solver that needs no loading. */
  readonly createSolver?: CreateSolver;
}

/** What every step has found out about a policy; there is a model wherever the entry could be read, errors or not. */
export interface Analysis {
  readonly installation: Installation;
  /** The files of the policy, of those it extends, and of its tests. */
  readonly syntaxes: readonly Syntax[];
  readonly model: Model | null;
  readonly tests: readonly ModelTest[];
  /** As they are shown. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether nothing is wrong with the policy itself as far as is known, so that it can be built. */
  readonly sound: boolean;
  /** What is still to be proved, which `prove` does; null: nothing is. */
  readonly unproved: Unproved | null;
  readonly fault: FileFault | null;
  /** Where a place of the syntaxes, the model or the tests is now: what was taken over from before has the places it had. */
  readonly locate: Locate;
}

/** What a policy is when everything is known of it but what can happen. */
export interface Unproved {
  readonly model: Model;
  /** What has been found, before comments silence anything. */
  readonly found: readonly Diagnostic[];
  /** The files whose comments may silence warnings. */
  readonly commented: readonly Syntax[];
}

/** The policy of the entry file, with all it imports and extends: its meaning, or what is wrong with it. */
export function compile(
  entry: string,
  host: CompilerHost,
  installation: Installation,
  options: CompileOptions & ProveOptions = {},
): Compilation {
  const memory = options.memory ?? createShortMemory();
  const analysis = prove(analyze(entry, host, installation, { ...options, memory }), options);
  const { syntaxes, model, diagnostics, fault } = analysis;
  return {
    name: model?.name ?? null,
    files: syntaxes.map(({ source }) => source),
    diagnostics,
    ...builtOf(analysis, options),
    images: model?.images ?? [],
    ...(fault === null ? {} : { fault }),
  };
}

/** What the policy and its tests mean, as far as that is known: whether it was proved or not. */
export function builtOf(
  { model, tests, sound, locate }: Analysis,
  { draft }: Pick<CompileOptions, "draft"> = {},
): Pick<Compilation, "ir" | "tests"> {
  return {
    ir: model !== null && (sound || draft) ? modelToIr(model, locate) : null,
    tests: sound ? testsToIr(tests, locate) : [],
  };
}

/** The steps, in order: files, the policies joined, what they mean, what is wrong with that, and how it is told. */
export function analyze(
  entry: string,
  host: CompilerHost,
  installation: Installation,
  { tests: paths = [], memory = { read: parse } }: CompileOptions = {},
): Analysis {
  const { read, built } = memory;
  const loaded = loadPolicies(entry, host, read);
  const { policies, files, syntaxErrors, fault } = loaded;
  if (fault !== null) return unreadable(installation, loaded);
  const added = loadTests(paths, host, read);
  const syntaxes = [...files, ...added.files];
  const raised: Diagnostic[] = [];
  const locate = locateIn(syntaxes);
  const damage = syntaxDamage([...syntaxErrors, ...added.diagnostics], locate);
  const findings = collectFindings(raised, { mayExist: hiddenNames(loaded), ...damage });
  const model = buildModel(policies, { host, installation, findings }, built?.modelOf(entry));
  const own = (policies.at(-1)?.items ?? []).filter((item) => item.node === "test");
  const written = [...own, ...added.tests];
  const tests = buildTests(written, model, installation, findings, built?.testsOf(entry));
  const whole = loaded.complete && syntaxErrors.length === 0;
  const checked = runChecks(model, installation, whole);
  const found = [...loaded.diagnostics, ...added.diagnostics, ...raised, ...checked];
  const commented = [...ownFiles(loaded), ...added.files];
  const unproved = whole && !model.unclear ? { model, found, commented } : null;
  const known = { installation, syntaxes, model, tests, unproved, fault, locate };
  return { ...known, ...told(found, commented, known) };
}

/**
 * The same with what can and cannot happen by the policy, which takes longer than all the rest and is needed by nothing
 * else: what an editor shows as soon as it is there. Beside errors only errors are told of it.
 */
export function prove(
  analysis: Analysis,
  { createSolver = createCdcl, memory }: ProveOptions = {},
): Analysis {
  const { installation, locate, unproved, sound, syntaxes } = analysis;
  if (unproved === null) return analysis;
  const { model, found, commented } = unproved;
  const entry = syntaxes[0]?.source.path ?? "";
  const kept = memory?.built?.proofs;
  const proofs = provePolicy(model, { installation, createSolver }, kept?.get(entry));
  kept?.set(entry, proofs);
  const checked = { model, installation, locate };
  const proved = checksOfProofs.flatMap((check) => check(proofs, checked));
  const all = sound ? [...found, ...proved] : [...found, ...errorsIn(proved)];
  const known = { ...analysis, unproved: null };
  return { ...known, ...told(all, commented, known) };
}

/** How what was found is told; a comment that silences nothing only where nothing is left to be found. */
function told(
  found: readonly Diagnostic[],
  commented: readonly Syntax[],
  { syntaxes, locate, unproved }: Pick<Analysis, "syntaxes" | "locate" | "unproved">,
): Pick<Analysis, "diagnostics" | "sound"> {
  const sound = !hasErrors(found);
  const left = silence(found, commented, sound && unproved === null, locate);
  const sources = syntaxes.map(({ source }) => source);
  return { diagnostics: presentDiagnostics(left, sources, locate), sound };
}

function unreadable(
  installation: Installation,
  { files, diagnostics, fault }: LoadedPolicies,
): Analysis {
  const nothing = { model: null, tests: [], sound: false, unproved: null };
  const locate = locateIn(files);
  return { ...nothing, installation, syntaxes: files, diagnostics, fault, locate };
}

function locateIn(syntaxes: readonly Syntax[]): Locate {
  const byPath = new Map(syntaxes.map(({ source, locate }) => [source.path, locate]));
  return (span) => byPath.get(span.source.path)?.(span) ?? span;
}

/** The files of the policy itself, without those of the policies it extends. */
function ownFiles({ files, policies }: LoadedPolicies): readonly Syntax[] {
  const own = new Set(policies.at(-1)?.items.map(({ span }) => span.source.path));
  return files.filter(({ source }, at) => at === 0 || own.has(source.path));
}
