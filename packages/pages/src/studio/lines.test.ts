import { expect, test } from "vitest";
import { inCompany, standardLines } from "./lines.ts";

test("a story plays as the company is set: nothing of the example's company is left, what makes the story is", () => {
  const settings = { timezone: "Asia/Tokyo", acceptAfterHours: true };
  for (const { line } of standardLines) {
    const { settings: played } = inCompany(line, settings);
    expect(played).toMatchObject({ chatbot: true, ...settings });
    expect(Object.keys(Object(played))).not.toContain("companyName");
    expect(Object.keys(Object(played))).not.toContain("workingHours");
  }
  const chatbot = { chatbot: false };
  const [{ line } = expect.fail("none")] = standardLines;
  expect(inCompany(line, chatbot).settings).toMatchObject({ timezone: "Asia/Seoul", ...chatbot });
});
