import { bookstore, staffOf, standard } from "@annae/server/testing";

/** Shops that differ in what their windows show. */
const shop = (id: string, settings: object) => ({
  ...{ ...bookstore, id, name: `해피상점 ${id}` },
  policy: standard.happytalk,
  settings: { ...Object(bookstore.settings), ...settings },
});

/** A shop whose policy shows no pictures of its own, so that another can be put in force by its text alone. */
export const plain = {
  ...shop("plain", {}),
  policy: plainPolicy("첫 인사말입니다."),
};

/** What `plain` decides by, with that greeting. */
export function plainPolicy(greeting: string) {
  const text = `policy plain extends happytalk

override message greeting "인사" {
  text "${greeting}"
  button "배송 조회"
  button "반품 안내" -> "https://example.com/return"
}
`;
  return { entry: "plain.rules", files: { "plain.rules": text }, pictures: {} };
}

/** A policy of that name which stands on no other: the studio opens it in half the time. */
export function ownPolicy(name: string) {
  const text = `policy ${name}

message greeting "인사" { text "무엇을 도와드릴까요?" }

on request first { otherwise send greeting; assign }
`;
  return { entry: `${name}.rules`, files: { [`${name}.rules`]: text }, pictures: {} };
}

/** Never open: whoever asks waits. */
export const closed = shop("closed", {
  workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" },
  acceptAfterHours: true,
});

export const tenants = [
  ...[bookstore, plain, closed],
  shop("suspended", { consultation: "suspended" }),
  shop("first-version", { webVersion: 1 }),
];

/** 김해피 of the bookstore, or of another of the shops. */
export const kim = kimOf(bookstore);

export function kimOf(tenant: typeof bookstore) {
  return staffOf(tenant, { roles: ["counselor"], counselor: "kim" });
}
