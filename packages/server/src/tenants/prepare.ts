import { type Compilation, compile, type ImageFacts, memoryHost } from "@annae/dsl";
import type { TenantRevision } from "@annae/host";
import { type PolicyImage, readHeader, sizePolicyImages } from "@annae/images";
import { installedChannels } from "@annae/installation/channels";
import {
  type Fault,
  parseCounselors,
  parseTenantSettings,
  systemMessageLimits,
} from "@annae/runtime";
import { diagnosticsToJson } from "@annae/syntax/diagnostics";
import { install } from "@annae/vocabulary";
import { mostFindings } from "../limits.ts";
import type { PolicyFinding } from "../protocol/tenant.ts";
import { gateOf } from "./gates.ts";
import type { FilesOfPolicy, TenantSetup } from "./tenant-setup.ts";

/** What a policy is compiled beside: the policies that come with the server, by name. */
export interface Bookcase {
  readonly standard: Readonly<Record<string, FilesOfPolicy>>;
}

/** A revision with its pictures sized for each channel, or nothing where something is wrong; with all that was found. */
export type Prepared =
  | {
      readonly ok: true;
      readonly revision: TenantRevision;
      readonly images: readonly PolicyImage[];
      /** Those of the policy, and of the files that were named. */
      readonly tests: Compilation["tests"];
      readonly findings: readonly PolicyFinding[];
    }
  | { readonly ok: false; readonly findings: readonly PolicyFinding[] };

/** What a tenant would decide by. `testFiles`: paths of tests that belong to it. No file is looked for anywhere but among those given, and nothing is fetched. */
export async function prepare(
  setup: Pick<TenantSetup, "policy" | "settings" | "counselors">,
  bookcase: Bookcase,
  testFiles: readonly string[] = [],
): Promise<Prepared> {
  const channels = installedChannels;
  const limits = systemMessageLimits(channels);
  const policies = [...Object.values(bookcase.standard), setup.policy];
  const pictures = new Map(policies.flatMap((one) => Object.entries(one.pictures)));
  const { ir, tests, diagnostics, images } = compiled(setup.policy, bookcase, pictures, testFiles);
  const findings = foundIn(diagnostics);
  if (ir === null) return { ok: false, findings };
  const wrong = (faults: readonly Fault[]): Prepared => ({
    ok: false,
    findings: [...faults.map(findingOf), ...findings].slice(0, mostFindings),
  });
  const settings = parseTenantSettings(setup.settings, ir, "$.settings", limits);
  const counselors = parseCounselors(
    setup.counselors,
    channels.map(({ id }) => id),
  );
  if (!settings.ok || !counselors.ok) {
    return wrong([settings, counselors].flatMap((one) => (one.ok ? [] : one.faults)));
  }
  const read = (path: string) => {
    const bytes = pictures.get(path);
    return bytes === undefined ? {} : { bytes };
  };
  const sized = await sizePolicyImages(ir, images, channels, read);
  if (!sized.ok) return wrong(sized.faults.map((message) => ({ path: "$.policy", message })));
  const revision = { policy: ir, settings: settings.value, counselors: counselors.value };
  return { ok: true, revision, images: sized.images, tests, findings };
}

function compiled(
  { entry, files }: FilesOfPolicy,
  { standard }: Bookcase,
  pictures: ReadonlyMap<string, Uint8Array>,
  testFiles: readonly string[],
): Compilation {
  const shelf = Object.entries(standard);
  const host = memoryHost({
    files: Object.assign({}, ...shelf.map(([, one]) => one.files), files),
    policies: Object.fromEntries(shelf.map(([name, one]) => [name, one.entry])),
    images: Object.fromEntries([...pictures].flatMap(([path, bytes]) => factsOf(path, bytes))),
  });
  return compile(entry, host, install(installedChannels), { tests: testFiles });
}

function factsOf(path: string, bytes: Uint8Array): readonly (readonly [string, ImageFacts])[] {
  const header = readHeader(Buffer.from(bytes));
  return header === undefined ? [] : [[path, { ...header, bytes: bytes.length }]];
}

/** What closes a gate first, for those beyond the most that are told are left out. */
function foundIn(diagnostics: Compilation["diagnostics"]): readonly PolicyFinding[] {
  const closes = ({ code, severity }: (typeof diagnostics)[number]) =>
    gateOf({ path: code, severity }) !== null;
  const first = diagnostics.filter(closes);
  const rest = diagnostics.filter((one) => !closes(one));
  const told = diagnosticsToJson([...first, ...rest].slice(0, mostFindings));
  return told.map(({ code, severity, path: file, line, column, message: { ko, en } }) => ({
    ...{ severity, path: code, file, line, column },
    ...{ ko: wordsOf(ko), en: wordsOf(en) },
  }));
}

/** What is wrong, and on a line of its own how to mend it, where that is known. */
function wordsOf({ title, help }: { readonly title: string; readonly help: string | null }) {
  return help === null ? title : `${title}\n${help}`;
}

/** A fault of settings, roster or pictures. */
export function findingOf({ path, message }: Fault): PolicyFinding {
  return { severity: "error", path, file: null, line: null, column: null, ...message };
}
