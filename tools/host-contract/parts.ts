/** A host, as its suites and the columns of the table name it. */
export interface ContractHost {
  readonly suite: string;
  readonly files: readonly string[];
}

/** The hosts, by the words with which they are asked for. */
export const hosts = {
  memory: { suite: "a host in memory", files: ["packages/host/src/testing/host-contract.test.ts"] },
  file: {
    suite: "a host in a file",
    files: [
      "packages/host-sqlite/src/host-contract.test.ts",
      "packages/host-sqlite/src/open-sqlite-host.test.ts",
      "packages/host-sqlite/src/bad-files.test.ts",
      "packages/host-sqlite/src/deaths.test.ts",
      "test/embedding/chat-server.test.ts",
    ],
  },
  restate: {
    suite: "a host on Restate",
    files: ["packages/host-restate/src/host-contract.test.ts"],
  },
} as const satisfies Readonly<Record<string, ContractHost>>;

/** The parts, in the order of the table, with what is done to the host in them. */
export const parts = {
  properties: "what always holds, by the numbers of the design",
  traces: "what went wrong in a server written by hand, A to P",
  troubles: "platforms that are away, wrong clocks, customers who are not there",
  operations: "the desk, forgetting, what cannot be",
  tenants: "tenants that come, change and go",
  decisionLog: "what is kept of decisions",
  telemetry: "what an SDK of OpenTelemetry sees",
  deaths: "processes killed by SIGKILL wherever they wait",
  files: "files that are not whole, full, locked, of other versions, in read-only folders",
  outages: "a Restate that is absent, killed, stopped",
  guide: "the program of the embedding guide, killed",
} as const;

/** The word for a host. */
export type HostName = keyof typeof hosts;
/** The word for a part. */
export type PartName = keyof typeof parts;

/** Where a test belongs. */
export interface Place {
  readonly host: HostName;
  readonly part: PartName;
  readonly fault: string;
}

const hostNames: readonly HostName[] = ["memory", "file", "restate"];

/** The words that were asked with, told apart; null where one is neither a host nor a part. Asked for nothing, all of it. */
export function asked(words: readonly string[]): {
  readonly hosts: readonly HostName[];
  readonly parts: readonly PartName[];
} | null {
  const isHost = (word: string): word is HostName => Object.hasOwn(hosts, word);
  const isPart = (word: string): word is PartName => Object.hasOwn(parts, word);
  if (!words.every((word) => isHost(word) || isPart(word))) return null;
  const [some, pieces] = [words.filter(isHost), words.filter(isPart)];
  return {
    hosts: some.length > 0 ? some : hostNames,
    parts: pieces.length > 0 ? pieces : Object.keys(parts).filter(isPart),
  };
}

/** Where the test belongs that stands under those titles in that file; the same fault of every host has one name. */
export function placeOf(file: string, titles: readonly string[]): Place {
  const host = hostNames.find((name) => hosts[name].files.some((one) => file.endsWith(one)));
  const [first = "", second = "", ...rest] = titles;
  const named = host !== undefined && first === hosts[host].suite;
  const part = asked([second])?.parts.find((one) => one === second);
  const faultOf = (words: readonly string[]) => words.join(" · ").replace(/, time \d+/, "");
  if (named && part !== undefined) return { host, part, fault: faultOf(rest) };
  const own = file.includes("embedding") ? "guide" : "files";
  return { host: host ?? "file", part: own, fault: faultOf(titles) };
}
