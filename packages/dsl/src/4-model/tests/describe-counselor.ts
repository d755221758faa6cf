import type { GivenStatement, Name, TraitNode } from "@annae/syntax";
import { unnamedCounselor } from "@annae/vocabulary";
import { reportUnknownChannel } from "../names/resolving.ts";
import { counselorTraits, type TraitPart } from "./counselor-traits.ts";
import { wrongTestValue } from "./diagnostics.ts";
import type { CounselorSketch, TestWorld } from "./test-world.ts";
import { type OneTest, reportUnknownInTest } from "./testing.ts";

const parts: readonly TraitPart[] = ["number", "date", "hours", "category", "channel"];

/** The world with the counselor, who keeps place and name but nothing else of what was said before. */
export function describeCounselor(
  { id, name, traits }: Extract<GivenStatement, { what: "counselor" }>,
  world: TestWorld,
  test: OneTest,
): TestWorld {
  const roster = world.counselors ?? [];
  const before = roster.find((one) => one.id === id.text);
  const start: CounselorSketch = { id: id.text, name: name?.text ?? before?.name ?? id.text };
  const counselor = traits.reduce((sketch, trait) => addTrait(trait, sketch, test), start);
  const counselors =
    before === undefined
      ? [...roster, counselor]
      : roster.map((one) => (one === before ? counselor : one));
  return { ...world, counselors };
}

/** Reports a name that is not in the roster of this moment, and says whether it is. */
export function isOnRoster(name: Name, world: TestWorld, test: OneTest): boolean {
  const known = world.counselors?.map((counselor) => counselor.id) ?? [unnamedCounselor];
  if (known.includes(name.text)) return true;
  reportUnknownInTest(name, "counselor", known, test);
  return false;
}

function addTrait(trait: TraitNode, sketch: CounselorSketch, test: OneTest): CounselorSketch {
  const { word, span } = trait;
  const forms = counselorTraits.filter((one) => one.word === word.text);
  if (forms.length === 0) {
    const known = [...new Set(counselorTraits.map((one) => one.word))];
    reportUnknownInTest(word, "trait", known, test);
    return sketch;
  }
  const written = parts.filter((part) => trait[part] !== null);
  const form = forms.find((one) => written.join() === one.parts.join());
  const change = form?.change(trait, sketch) ?? null;
  if (change === null) {
    const list = forms.map((one) => `\`${one.form}\``).join(", ");
    test.findings.report(wrongTestValue(span, { name: null, expected: { ko: list, en: list } }));
    return sketch;
  }
  const { channel } = trait;
  if (channel === null || test.installation.channels.has(channel.text)) {
    return { ...sketch, ...change };
  }
  reportUnknownChannel(channel, test);
  return sketch;
}
