import type { LiveEvent, LiveRequest } from "@annae/server/protocol";
import { openLine, type ServerLine } from "../../page/line.ts";
import type { CompanyState } from "../company-state.ts";
import type { CompanyAsk } from "./ask-company.ts";

/** What the server tells of by itself. */
export interface CompanyLine {
  /** Listens, in the name of whoever is signed in now. */
  readonly follow: () => void;
  readonly end: () => void;
}

/** `became`: how the line is; `heard`: something happened; `lapsed`: whoever was signed in may not be any more. */
export function followCompany(
  { token }: Pick<CompanyAsk, "token">,
  on: {
    readonly became: (line: CompanyState["line"]) => void;
    readonly heard: (event: LiveEvent) => void;
    readonly lapsed: () => void;
  },
): CompanyLine {
  let line: ServerLine<LiveRequest> | null = null;
  const end = () => {
    line?.close();
    line = null;
  };
  return {
    end,
    follow: () => {
      end();
      const own = token();
      line = openLine<LiveRequest, LiveEvent>({
        path: "/api/live",
        hello: () => ({ type: "hello", ...(own !== null && { token: own }) }),
        told: on.heard,
        became: (now) => {
          if (now === "over") on.lapsed();
          else if (now === "lost") on.became("lost");
        },
      });
    },
  };
}
