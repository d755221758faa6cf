const [wide, high, gap] = [10, 48, 2];

/** Counts as bars of one scale, and in words for whoever does not see them. `label`: of a place, such as `14시`. */
export function CountBars({
  counts,
  label,
  says,
}: {
  readonly counts: readonly number[];
  readonly label: (place: number) => string;
  readonly says: (place: string, count: number) => string;
}) {
  const most = Math.max(1, ...counts);
  return (
    <figure class="bars">
      <svg
        viewBox={`0 0 ${counts.length * wide} ${high}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map((count, place) => (
          <rect
            key={place}
            x={place * wide + gap / 2}
            width={wide - gap}
            y={high - (high * count) / most}
            height={(high * count) / most}
          >
            <title>{says(label(place), count)}</title>
          </rect>
        ))}
      </svg>
      <ol>
        {counts.map((count, place) => (
          <li key={place}>
            <span aria-hidden="true">{label(place)}</span>
            <span class="sr">{says(label(place), count)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
