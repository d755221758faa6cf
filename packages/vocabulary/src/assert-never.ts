/** Makes a `switch` exhaustive: reached only where the types were lied to. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
