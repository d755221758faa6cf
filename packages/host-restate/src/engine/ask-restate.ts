/** Milliseconds in which Restate has to answer. */
const answersWithin = 30_000;

/** What Restate has of objects, asked by SQL at its admin port; throws where it cannot be asked, does not answer in time, or `signal` says that nobody waits any more. */
export async function askRestate(
  admin: string,
  query: string,
  signal?: AbortSignal,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const response = await fetch(`${admin}/query`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query }),
    signal: AbortSignal.any([AbortSignal.timeout(answersWithin), ...(signal ? [signal] : [])]),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 300)}`);
  const body: { readonly rows: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(text);
  return body.rows;
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
