import { installedChannels } from "@annae/installation/channels";
import { atomHolds, type PolicyIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { assumeInvariants, createCdcl, type Unrolling, unroll } from "@annae/logic";
import { randomOf } from "@annae/logic/testing";
import { brokenIn } from "@annae/review";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { outcomeOf } from "./asking-of.ts";
import { type Happened, performanceOf, playOnEngine } from "./play-on-engine.ts";
import { randomPolicy } from "./random-policy.ts";
import { randomProperties } from "./random-properties.ts";

/** Random policies that are tried, each with one conversation. */
const runs = casesTried(20);

const installation = install(installedChannels);

/** A policy that does anything, properties that it may break, and a conversation under it on the engine. */
function anyCase(seed: number): { readonly ir: PolicyIr; readonly played: readonly Happened[] } {
  const random = randomOf(seed);
  const plain = randomPolicy(random, installation);
  const ir = { ...plain, properties: randomProperties(random, plain) };
  const all = playOnEngine(seed, ir, { length: 8, prompt: true });
  return { ir, played: all.filter(({ turn }) => turn.trace.decided).slice(0, 5) };
}

/** Everything that is known of the events, said of steps of the unrolling. */
function saidOf({ world, steps }: Unrolling, played: readonly Happened[]): readonly number[] {
  const { moments } = world;
  const all = steps.slice(0, played.length);
  const held = (literal: number, holds: boolean) => (holds ? literal : -literal);
  return all.flatMap(({ now, event, byWords, saysSomething, snapshot }, index) => {
    const { given, turn, at, date } = played[index] ?? {};
    if (given === undefined || turn === undefined || at === undefined) return [];
    const isRequest = turn.trace.event === "request";
    const facts = [...snapshot.asked].flatMap(([name, variable]) => {
      const value = turn.trace.facts[name];
      return value === undefined || variable.kind === "since" ? [] : [snapshot.is(name, value)];
    });
    const before = all.slice(0, index).flatMap((earlier, place) => {
      const [then, day] = [played[place]?.at ?? 0, played[place]?.date];
      return [
        ...moments.durations.map((ms) =>
          held(moments.atLeast(now, earlier.now, ms), at - then >= ms),
        ),
        ...(moments.days ? [held(moments.sameDay(now, earlier.now), date === day)] : []),
        ...(place === index - 1 ? [held(moments.passes(now), at > then)] : []),
      ];
    });
    // Of working time nothing is known but how conditions come out.
    const conditions = world.ir.atoms.map((atom, place) => {
      const literal = snapshot.condition({ op: "atom", atom: place, at: [0, 0] });
      return held(literal, atomHolds(atom, turn.trace.facts));
    });
    return [
      ...conditions,
      ...[event.get(turn.trace.event) ?? 0, ...facts, ...before],
      held(byWords, isRequest && given.type === "message"),
      held(saysSomething, isRequest && "text" in given && given.text !== undefined),
    ];
  });
}

/** Which of the policy's properties the engine has broken up to each event. */
function brokenOnEngine({
  ir,
  played,
}: ReturnType<typeof anyCase>): readonly (readonly boolean[])[] {
  return played.map((_, last) => {
    const performance = performanceOf(played.slice(0, last + 1));
    return ir.properties.map((property) => brokenIn(performance, property, ir));
  });
}

test("every conversation of the engine is one of the formulas', and breaks the same properties there", () => {
  const counts = { broken: 0, kept: 0 };
  for (let seed = 1; seed <= runs; seed += 1) {
    const one = anyCase(seed);
    const real = unroll({ ir: one.ir, installation, createSolver: createCdcl }, "beginning");
    for (const _ of one.played) real.grow();
    const broken = one.ir.properties.map((_, property) =>
      one.played.map((_, step) => real.broken(property, step)),
    );
    const status = outcomeOf(real.solve(saidOf(real, one.played)));
    expect([seed, status]).toEqual([seed, "sat"]);
    const said = one.played.map((_, last) =>
      broken.map((steps) => steps.slice(0, last + 1).some(real.world.encoder.value)),
    );
    expect([seed, said]).toEqual([seed, brokenOnEngine(one)]);
    for (const holds of said.at(-1) ?? []) counts[holds ? "broken" : "kept"] += 1;
  }
  expect(Math.min(counts.broken, counts.kept)).toBeGreaterThan(runs / 8);
}, 3_600_000);

test("every end of a conversation of the engine is one that goes on from any state, whatever is found to be always so, and may break there what it breaks", () => {
  const counts = { broken: 0, kept: 0 };
  for (let seed = 1; seed <= runs / 2; seed += 1) {
    const one = anyCase(seed);
    const { ir, played } = one;
    const any = unroll({ ir, installation, createSolver: createCdcl }, "anywhere");
    outcomeOf(assumeInvariants(any));
    any.grow();
    const brokenUpTo = brokenOnEngine(one);
    for (let from = 0; from < played.length - 1; from += 1) {
      const end = saidOf(any, played.slice(from, from + 2));
      const broken = ir.properties.flatMap((_, property) => {
        const [first, second] = [any.broken(property, 0), any.broken(property, 1)];
        const isBroken = (upTo: number) => brokenUpTo[upTo]?.[property] === true;
        if (isBroken(from - 1)) return [];
        counts[isBroken(from + 1) ? "broken" : "kept"] += 1;
        if (isBroken(from)) return [first];
        return isBroken(from + 1) ? [-first, second] : [-first, -second];
      });
      expect([seed, from, outcomeOf(any.solve([...end, ...broken]))]).toEqual([seed, from, "sat"]);
    }
  }
  expect(Math.min(counts.broken, counts.kept)).toBeGreaterThan(runs / 8);
}, 3_600_000);
