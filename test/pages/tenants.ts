import { bookstore, staffOf, standard } from "@annae/server/testing";

/** Typed wherever a person can type: shown as it is, it does nothing. */
export const markup = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>&amp;<b>굵게</b>`;

/** Shops that differ in what their windows show. Without hours, as `weekday: []`, nobody is ever there. */
const shop = (id: string, settings: object) => ({
  ...{ ...bookstore, id, name: `해피상점 ${id}` },
  policy: standard.happytalk,
  settings: { ...Object(bookstore.settings), ...settings },
});

export const tenants = [
  bookstore,
  shop("suspended", { consultation: "suspended" }),
  shop("first-version", { webVersion: 1 }),
];

/** 김해피 of the bookstore. */
export const kim = staffOf(bookstore, { roles: ["counselor"], counselor: "kim" });
