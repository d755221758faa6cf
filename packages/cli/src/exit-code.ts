/** What `annae` tells the shell; `--help` documents it. */
export const exitCode = {
  fine: 0,
  /** A policy has errors. */
  policyErrors: 1,
  /** The command line, a path or a scenario can't be used. */
  badUse: 2,
} as const;

/** One of these numbers. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The graver of two results. */
export function graver(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
