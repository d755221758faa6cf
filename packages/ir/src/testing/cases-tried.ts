/** How many random cases a test tries: so many in `npm test`, and `ANNAE_EVIDENCE` times as many where that is set, such as by `npm run evidence`. */
export function casesTried(inEachTest: number): number {
  return Math.ceil(inEachTest * Number(process.env.ANNAE_EVIDENCE ?? 1));
}
