import type { Beat, Story } from "./story.ts";

/** The story without whatever can be left out while it still shows what it is to show. */
export function shortenStory(story: Story, shows: (story: Story) => boolean): Story {
  let short = story;
  for (let shorter: Story | undefined = short; shorter !== undefined; ) {
    short = shorter;
    shorter = shorterOnes(short).find(shows);
  }
  return short;
}

/** The story with one thing less, the larger first: an event, or a statement. */
function* lessOnes({ beats }: Story): Generator<readonly Beat[]> {
  for (const [index, beat] of beats.entries()) {
    const next = beats[index + 1];
    if (next === undefined) continue;
    const moved = { ...next, given: [...beat.given, ...next.given] };
    yield beats.toSpliced(index, 2, moved);
  }
  for (const [index, beat] of beats.entries()) {
    for (const place of beat.given.keys()) {
      yield beats.with(index, { ...beat, given: beat.given.toSpliced(place, 1) });
    }
  }
}

function shorterOnes(story: Story): readonly Story[] {
  return [...lessOnes(story)].map((beats) => ({ ...story, beats }));
}

/** The story with everything that is said between its events said before the first. */
export function withHead(story: Story): Story {
  const [first, ...rest] = story.beats;
  if (first === undefined) return story;
  const given = story.beats.flatMap((beat) => beat.given);
  return {
    ...story,
    beats: [
      { ...first, given: lastOfEach(given) },
      ...rest.map((beat) => ({ ...beat, given: [] })),
    ],
  };
}

/** Of statements about the same the last one, where the first of them stands. */
function lastOfEach(given: Beat["given"]): Beat["given"] {
  return [...new Map(given.map((one) => [one.about, one])).values()];
}
