import { quoted } from "@annae/ir";

/** What a policy says of itself with those strings: titles, texts and buttons of messages, tests, comments and notes; nothing of it is Annae's own. */
export function hostilePolicy(strings: readonly string[]): string {
  const messages = strings.map(
    (words, index) => `/// ${words}
message m${index} ${quoted(words)} {
  text ${spoken(words)}
  button ${spoken(words.slice(0, 8))} -> "https://evil.example/${index}"
}
`,
  );
  const rules = strings.map(
    (_, index) =>
      `  r${index}: when loud and room is none and not (customerBlocked or suspended) then send m${index}`,
  );
  return `policy hostile extends happytalk

setting loud: yes/no = no ${quoted(strings[0] ?? "")}

${messages.join("\n")}
override message greeting ${quoted(strings[3] ?? "")} { text ${spoken(strings.slice(0, 20).join("\n"))} }

on enter {
${rules.join("\n")}
}
`;
}

/** What customers are told; a placeholder of another language is told to be one, and has no braces here. */
function spoken(words: string): string {
  return quoted(words.replaceAll("[", "\\[").replace(/[{}]/g, "|"));
}

/** What its settings and its roster say. */
export function hostileContent(strings: readonly string[]) {
  const said = (index: number) => strings[index % strings.length] ?? "";
  return {
    policy: {
      entry: "hostile.rules",
      files: { "hostile.rules": hostilePolicy(strings) },
      pictures: {},
    },
    settings: {
      timezone: "Asia/Seoul",
      workingHours: { weekday: "allDay", saturday: "allDay", sunday: "allDay" },
      companyName: said(0),
      holidays: strings.map((name, index) => ({
        date: new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10),
        name,
      })),
      systemMessages: {
        S1: { text: said(3), state: "rejected", reason: said(6) },
      },
    },
    counselors: [
      { id: "kim", name: said(4) },
      ...strings.map((name, index) => ({
        ...{ id: `c${index}`, name },
        categories: [{ major: said(index + 1), middle: said(index + 2) }],
      })),
    ],
  };
}
