import { officialHolidays } from "@annae/installation/holidays";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { holidayList, holidaysQuery } from "../../protocol/tenant.ts";

/** Korea's public holidays, which an operator puts among the company's own. */
export function holidayRoute(app: Listener): void {
  app.get(
    "/api/holidays",
    {
      config: { scope: "tenant:read" },
      schema: { querystring: holidaysQuery, response: answersWith(holidayList) },
    },
    async (request, reply) => {
      const found = await officialHolidays(request.query.year);
      return found === undefined ? sendProblem(reply, "notFound") : { holidays: [...found] };
    },
  );
}
