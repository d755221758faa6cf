/** The version of all packages, which are published together; `changeset version` and `npm run generate` raise it. */
export const release = "0.1.0";

/** The oldest Node.js that all packages run on, stated here alone: `npm run generate` tells every package.json. */
export const oldestNode = "22.13.0";

/**
 * Why the packages can't work in this process: a Node.js that counts characters by older tables, or a second vocabulary of
 * another version, whose facts and rows this one would misread. `node` is absent in browsers, `present` where this is the first.
 */
export function startFault(
  node: string | undefined,
  present: string | undefined,
): string | undefined {
  if (node !== undefined && isOlder(node, oldestNode)) {
    return `Annae needs Node.js ${oldestNode} or later; this is ${node}. See https://nodejs.org`;
  }
  if (present === undefined || present === release) return undefined;
  return (
    `Two versions of @annae/vocabulary are loaded: ${present} and ${release}. The @annae packages are published together: ` +
    "install all of them in one version. `npm ls @annae/vocabulary` shows who asks for which."
  );
}

function isOlder(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/** What every copy of this module in the process sees. */
const key = Symbol.for("@annae/vocabulary");
const present: unknown = Reflect.get(globalThis, key);
const fault = startFault(
  globalThis.process?.versions?.node,
  typeof present === "string" ? present : undefined,
);
if (fault !== undefined) throw new Error(fault);
Reflect.set(globalThis, key, release);
