import { builtOf } from "@annae/dsl";
import type { TestCase } from "@annae/ir";
import type { OpenPolicy } from "./open-policy.ts";

/** Where a test that is written nowhere yet seems to stand. */
const place = "written-nowhere.rules";

/** The one test of the text, as a test of the policy as it is typed; undefined where it is none. */
export function testIn({ session, place: own }: OpenPolicy, text: string): TestCase | undefined {
  const { file } = own();
  const analysis = session.analysisWith({ file, tests: [place] }, new Map([[place, text]]));
  return builtOf(analysis).tests.find((test) => test.place.file === place);
}
