import type {
  AtStatement,
  FieldNode,
  HappeningNode,
  TestDeclaration,
  TestStatement,
} from "@annae/syntax";
import { assertNever, type Category, toldName } from "@annae/vocabulary";
import { reportUnknownChannel } from "../names/resolving.ts";
import { applyGiven } from "./apply-given.ts";
import { applySet } from "./apply-set.ts";
import { categoryOf } from "./as-json.ts";
import { buildExpectations } from "./build-expectations.ts";
import { buildMoment } from "./build-moment.ts";
import { isOnRoster } from "./describe-counselor.ts";
import { emptyTest } from "./diagnostics.ts";
import type { ModelTest, ModelTestEvent } from "./test-model.ts";
import { openingWorld, type TestWorld } from "./test-world.ts";
import type { OneTest, Testing } from "./testing.ts";

/** How far a test has been read. */
interface Course {
  readonly world: TestWorld;
  /** When the latest event happens; null before the first. */
  readonly latest: number | null;
  readonly events: readonly ModelTestEvent[];
}

/** The test with its names resolved and its times known; what cannot be understood is reported and left out. */
export function buildTest(node: TestDeclaration, testing: Testing): ModelTest {
  const channel = testing.installation.channels.get(node.channel.text) ?? null;
  if (channel === null) reportUnknownChannel(node.channel, testing);
  const test: OneTest = { ...testing, channel };
  const opening: Course = { world: openingWorld(node.chatbot), latest: null, events: [] };
  const happens = node.statements.some((statement) => statement.node === "at");
  if (!happens && !testing.findings.isDamaged(node.span)) {
    testing.findings.report(emptyTest(node.title.span, {}));
  }
  const { events, world } = node.statements.reduce(
    (course, statement) => read(statement, course, test),
    opening,
  );
  return {
    title: node.title.text,
    span: node.title.span,
    channel: node.channel.text,
    chatbot: node.chatbot,
    world: events[0]?.world ?? world,
    events,
  };
}

function read(statement: TestStatement, course: Course, test: OneTest): Course {
  const { world, events } = course;
  switch (statement.node) {
    case "set":
      return { ...course, world: applySet(statement, world, test) };
    case "given":
      return { ...course, world: applyGiven(statement, world, test, events.length > 0) };
    case "at":
      return addEvent(statement, course, test);
    default:
      return assertNever(statement);
  }
}

function addEvent(statement: AtStatement, course: Course, test: OneTest): Course {
  const { world, latest, events } = course;
  const { moment: momentNode, happening: happeningNode, span } = statement;
  const expected = buildExpectations(statement.expected, test);
  const happening = happeningNode && buildHappening(happeningNode, world, test);
  const clock = test.clockOf(world.settings.timezone ?? "");
  const moment = clock && buildMoment(momentNode, latest, clock, test);
  if (clock === null || moment === null) return course;
  if (happening === null) return { ...course, latest: moment };
  const at = clock.isoAt(moment);
  const told = { ...span, end: endOfTold(statement) };
  return {
    world,
    latest: moment,
    events: [...events, { span, told, at, happening, world, expected }],
  };
}

/** Where the part in front of the `=>` ends. */
function endOfTold({ span, expected }: AtStatement): number {
  const first = expected[0]?.span.start ?? span.end;
  const told = span.source.text.slice(span.start, first).replace(/\s*(=>|⇒)?\s*$/, "");
  return span.start + told.length;
}

/** The event as a scenario writes it; null where it names nobody of the roster, which is reported. */
function buildHappening(
  { event, fields }: HappeningNode,
  world: TestWorld,
  test: OneTest,
): ModelTestEvent["happening"] | null {
  const values = fields.map((field) => [field.name, fieldJson(field, world, test)] as const);
  if (values.some(([, value]) => value === null)) return null;
  return { type: toldName(event), ...Object.fromEntries(values) };
}

function fieldJson(field: FieldNode, world: TestWorld, test: OneTest): string | Category | null {
  switch (field.kind) {
    case "text":
      return field.text.text;
    case "counselor":
      return isOnRoster(field.counselor, world, test) ? field.counselor.text : null;
    case "category":
      return categoryOf(field.category);
    case "word":
      return field.word.text;
    default:
      return assertNever(field);
  }
}
