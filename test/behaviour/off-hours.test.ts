import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shown, shownByStep } from "../support/converse.ts";

const says = (time: string, day?: string) => ({
  ...{ at: seoul(time, day), type: "message" },
  text: "여보세요",
});

async function situationAt(at: string, settings: Record<string, unknown> = {}) {
  const transcript = await converse({
    channel: "web",
    settings: { ...office, ...settings },
    events: [{ at, type: "request" }],
  });
  return transcript.steps[0]?.situation;
}

const evening = (channel: string, settings: object, later: readonly unknown[] = []) =>
  converse({
    channel,
    settings: { ...office, ...settings },
    events: [{ at: seoul("19:00"), type: "request" }, ...later],
  });

test("OFF-1: the notice has an image and link buttons, sized as the busy notice", async () => {
  const naver = delivered(await evening("naver", {}), "offHours").customer;
  expect(naver?.image).toMatchObject({ width: 530, height: 290 });
  expect(naver?.buttons).toEqual([{ label: "자주 묻는 질문", url: "https://example.com/faq" }]);
  const kakao = delivered(await evening("kakao", { chatbot: true }), "offHours").customer;
  expect(kakao?.image?.width).toBeLessThanOrEqual(500);
});

test.each([true, false])(
  "OFF-2: with chatbot %s it comes at the request, not on entering",
  async (chatbot) => {
    const transcript = await converse({
      channel: "web",
      settings: { ...office, chatbot },
      events: [
        { at: seoul("19:00"), type: "enter" },
        { at: seoul("19:01"), type: "request" },
      ],
    });
    expect(shownByStep(transcript)).toEqual([[], ["offHours"]]);
  },
);

test("OFF-3: weekdays, Saturday and Sunday have rows of their own", async () => {
  const workingHours = {
    weekday: { from: "10:00", to: "18:00" },
    saturday: { from: "10:30", to: "12:15" },
    sunday: "allDay",
  };
  const at = (time: string, day: string) => situationAt(seoul(time, day), { workingHours });
  expect(await at("10:29", "2026-11-21")).toBe("offHours");
  expect(await at("10:30", "2026-11-21")).toBe("available");
  expect(await at("12:16", "2026-11-21")).toBe("offHours");
  expect(await at("00:00", "2026-11-22")).toBe("available");
  expect(await at("23:59:59", "2026-11-22")).toBe("available");
  expect(await at("00:00", "2026-11-23")).toBe("offHours");
});

test("OFF-4: 10:00-18:00 means off-hours from 18:01 to 09:59", async () => {
  expect(await situationAt(seoul("09:59:59"))).toBe("offHours");
  expect(await situationAt(seoul("10:00"))).toBe("available");
  expect(await situationAt(seoul("18:00:59"))).toBe("available");
  expect(await situationAt(seoul("18:01"))).toBe("offHours");
});

test("OFF-5: an overnight shift belongs to the day it starts", async () => {
  const workingHours = {
    weekday: { from: "10:00", to: "03:00", nextDay: true },
    saturday: "closed",
    sunday: "closed",
  };
  const saturdayNight = seoul("03:00", "2026-11-21");
  expect(await situationAt(saturdayNight, { workingHours })).toBe("available");
  expect(await situationAt(seoul("03:01", "2026-11-21"), { workingHours })).toBe("offHours");
  const holiday = (date: string) => ({ workingHours, holidays: [{ date }] });
  expect(await situationAt(saturdayNight, holiday("2026-11-20"))).toBe("offHours");
  expect(await situationAt(saturdayNight, holiday("2026-11-21"))).toBe("available");
});

test("OFF-6: a holiday takes the whole day or changes its hours", async () => {
  const whole = { holidays: [{ date: "2026-11-20", name: "창립기념일" }] };
  expect(await situationAt(seoul("11:00"), whole)).toBe("offHours");
  const changed = { holidays: [{ date: "2026-11-20", hours: { from: "13:00", to: "15:00" } }] };
  expect(await situationAt(seoul("12:59"), changed)).toBe("offHours");
  expect(await situationAt(seoul("13:00"), changed)).toBe("available");
  expect(await situationAt(seoul("15:01"), changed)).toBe("offHours");
});

test("OFF-7: times are read in the tenant's zone, which is required", async () => {
  const noonInSeoul = "2026-11-20T03:00:00Z";
  expect(await situationAt(noonInSeoul)).toBe("available");
  expect(await situationAt(noonInSeoul, { timezone: "America/New_York" })).toBe("offHours");
  await expect(situationAt(noonInSeoul, { timezone: undefined })).rejects.toThrow("timezone");
});

test.each(["kakao", "naver", "web"])(
  "OFF-8: with chatbot on %s, intake Y waits and intake N ends without an end notice",
  async (channel) => {
    const taken = await evening(channel, { chatbot: true });
    expect(taken.steps[0]).toMatchObject({ room: "waiting", effects: ["queue"] });
    expect(shown(taken.steps[0])).toEqual(["offHours"]);
    const refused = await evening(channel, { chatbot: true, acceptAfterHours: false });
    expect(refused.steps[0]).toMatchObject({ room: "chatbotEnded", effects: ["close"] });
    expect(shown(refused.steps[0])).toEqual(["offHours"]);
  },
);

test.each([
  ["web", "offHours"],
  ["naver", "offHours"],
  ["kakao", "S2"],
])("OFF-9: without chatbot %s shows %s, and intake N makes no room", async (channel, name) => {
  const refused = await evening(channel, { acceptAfterHours: false });
  expect(shown(refused.steps[0])).toEqual([name]);
  expect(refused.steps[0]).toMatchObject({ room: "none", roomTitle: null });
  const taken = await evening(channel, {});
  expect(shown(taken.steps[0])).toEqual([name]);
  expect(taken.steps[0]?.room).toBe("waiting");
});

test("OFF-10: Kakao with chatbot sends S2 at five-minute steps to a customer who waits", async () => {
  const times = ["19:04", "19:05", "19:09", "19:10"];
  const waiting = await evening(
    "kakao",
    { chatbot: true },
    times.map((time) => says(time)),
  );
  expect(shownByStep(waiting).slice(1)).toEqual([[], ["S2"], [], ["S2"]]);
  const ended = await evening(
    "kakao",
    { chatbot: true, acceptAfterHours: false },
    times.map((time) => says(time)),
  );
  expect(shownByStep(ended).slice(1).flat()).toEqual([]);
});

test.each([
  ["kakao", false],
  ["naver", true],
  ["web", true],
])("OFF-10: on %s, chatbot %s, nothing is repeated", async (channel, chatbot) => {
  const transcript = await evening(channel, { chatbot }, [says("19:06"), says("19:30")]);
  expect(shownByStep(transcript).slice(1).flat()).toEqual([]);
});

test("OFF-10: once the hours have begun it is no longer sent, though the room still waits", async () => {
  const settings = { chatbot: true, distribution: { backlog: "manual" } };
  const monday = [says("09:59", "2026-11-23"), says("10:05", "2026-11-23")];
  const transcript = await evening("kakao", settings, monday);
  expect(shownByStep(transcript)).toEqual([["offHours"], ["S2"], []]);
  expect(transcript.steps.at(-1)?.room).toBe("waiting");
});
