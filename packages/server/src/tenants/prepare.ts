import { type Compilation, compile, type ImageFacts, memoryHost } from "@annae/dsl";
import type { TenantRevision } from "@annae/host";
import { type Fault, parseCounselors, parseTenantSettings } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import { type PolicyImage, readHeader, sizePolicyImages } from "annae/images";
import type { FilesOfPolicy, TenantSetup } from "./tenant-setup.ts";

/** What a policy is compiled beside: the policies that come with the server, by name. */
export interface Bookcase {
  readonly standard: Readonly<Record<string, FilesOfPolicy>>;
}

/** A revision with its pictures sized for each channel, or everything that is wrong. */
export type Prepared =
  | {
      readonly ok: true;
      readonly revision: TenantRevision;
      readonly images: readonly PolicyImage[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What a tenant would decide by. No file is looked for anywhere but among those given, and nothing is fetched. */
export async function prepare(
  setup: Pick<TenantSetup, "policy" | "settings" | "counselors">,
  bookcase: Bookcase,
): Promise<Prepared> {
  const channels = installedChannels;
  const policies = [...Object.values(bookcase.standard), setup.policy];
  const pictures = new Map(policies.flatMap((one) => Object.entries(one.pictures)));
  const { ir, diagnostics, images } = compiled(setup.policy, bookcase, pictures);
  if (ir === null) return { ok: false, faults: faultsOf(diagnostics) };
  const settings = parseTenantSettings(setup.settings, ir);
  const counselors = parseCounselors(
    setup.counselors,
    channels.map(({ id }) => id),
  );
  if (!settings.ok || !counselors.ok) {
    return {
      ok: false,
      faults: [settings, counselors].flatMap((one) => (one.ok ? [] : one.faults)),
    };
  }
  const read = (path: string) => {
    const bytes = pictures.get(path);
    return bytes === undefined ? {} : { bytes };
  };
  const sized = await sizePolicyImages(ir, images, channels, read);
  if (!sized.ok) {
    return { ok: false, faults: sized.faults.map((message) => ({ path: "$.policy", message })) };
  }
  const revision = { policy: ir, settings: settings.value, counselors: counselors.value };
  return { ok: true, revision, images: sized.images };
}

function compiled(
  { entry, files }: FilesOfPolicy,
  { standard }: Bookcase,
  pictures: ReadonlyMap<string, Uint8Array>,
): Compilation {
  const shelf = Object.entries(standard);
  const host = memoryHost({
    files: Object.assign({}, ...shelf.map(([, one]) => one.files), files),
    policies: Object.fromEntries(shelf.map(([name, one]) => [name, one.entry])),
    images: Object.fromEntries([...pictures].flatMap(([path, bytes]) => factsOf(path, bytes))),
  });
  return compile(entry, host, install(installedChannels));
}

function factsOf(path: string, bytes: Uint8Array): readonly (readonly [string, ImageFacts])[] {
  const header = readHeader(Buffer.from(bytes));
  return header === undefined ? [] : [[path, { ...header, bytes: bytes.length }]];
}

function faultsOf(diagnostics: Compilation["diagnostics"]): readonly Fault[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, wording: { ko, en } }) => ({
      path: code,
      message: { ko: ko.title, en: en.title },
    }));
}
