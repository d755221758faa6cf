/** Something expected next to what was seen for it; one of the two is missing where they do not meet. */
export type ListComparison<Expected, Seen> =
  | { readonly expected: Expected; readonly seen: Seen }
  | { readonly expected: Expected; readonly seen?: undefined }
  | { readonly expected?: undefined; readonly seen: Seen };

type Fits<Expected, Seen> = (expected: Expected, seen: Seen) => boolean;

interface Way<Expected, Seen> {
  readonly pairs: number;
  readonly compared: readonly ListComparison<Expected, Seen>[];
}

/** The two lists in one, in order, with as many pairs that fit as there can be; what is missing before what is extra. */
export function compareInOrder<Expected extends object, Seen extends object>(
  expected: readonly Expected[],
  seen: readonly Seen[],
  fits: Fits<Expected, Seen>,
): readonly ListComparison<Expected, Seen>[] {
  const known = new Map<string, Way<Expected, Seen>>();
  const best = (i: number, j: number): Way<Expected, Seen> => {
    const key = `${i} ${j}`;
    const way =
      known.get(key) ?? bestFrom(expected[i], seen[j], fits, (a, b) => best(i + a, j + b));
    known.set(key, way);
    return way;
  };
  return best(0, 0).compared;
}

/** The best way on from one expected and one seen thing; `rest`: the best behind so many of each. */
function bestFrom<Expected extends object, Seen extends object>(
  expected: Expected | undefined,
  seen: Seen | undefined,
  fits: Fits<Expected, Seen>,
  rest: (expected: 0 | 1, seen: 0 | 1) => Way<Expected, Seen>,
): Way<Expected, Seen> {
  const ways: Way<Expected, Seen>[] = [];
  if (expected !== undefined && seen !== undefined && fits(expected, seen)) {
    const { pairs, compared } = rest(1, 1);
    ways.push({ pairs: pairs + 1, compared: [{ expected, seen }, ...compared] });
  }
  if (expected !== undefined) ways.push(before({ expected }, rest(1, 0)));
  if (seen !== undefined) ways.push(before({ seen }, rest(0, 1)));
  return ways.reduce((one, other) => (other.pairs > one.pairs ? other : one), ways[0] ?? noWay);
}

const noWay = { pairs: 0, compared: [] };

function before<Expected, Seen>(
  first: ListComparison<Expected, Seen>,
  { pairs, compared }: Way<Expected, Seen>,
): Way<Expected, Seen> {
  return { pairs, compared: [first, ...compared] };
}

/** The two lists in one, whatever their order: what is in both as often as in both, then what is missing, then what is extra. */
export function compareBags(
  expected: readonly string[],
  seen: readonly string[],
): readonly ListComparison<string, string>[] {
  const left = [...expected];
  const met: ListComparison<string, string>[] = [];
  const extra: ListComparison<string, string>[] = [];
  for (const one of seen) {
    const place = left.indexOf(one);
    if (place === -1) extra.push({ seen: one });
    else met.push({ expected: left.splice(place, 1)[0] ?? one, seen: one });
  }
  return [...met, ...left.map((one) => ({ expected: one })), ...extra];
}
