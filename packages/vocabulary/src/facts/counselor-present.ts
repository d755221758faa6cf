import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const counselorPresent = defineFact({
  name: "counselorPresent",
  type: yesNo,
  doc: {
    ko: "상담을 맡은 상담사가 자리에 있음 (로그인했고, 상담불가가 아님)",
    en: "the counselor who has the consultation is there: logged in and not unavailable",
  },
  says: {
    values: {
      yes: { ko: "맡은 상담사가 자리에 있어서", en: "the counselor who has it is there" },
      no: { ko: "맡은 상담사가 자리에 없어서", en: "the counselor who has it is not there" },
    },
  },
  source: "world",
  read: ({ assignee }) => assignee?.loggedIn === true && assignee.status !== "unavailable",
});
