import { instruments, spans } from "@annae/host";
import { serverInstruments, serverSpans } from "@annae/server";
import { both, code, page, table } from "./markdown.ts";

/** The page of all that a host and the server around it measure and trace, from their own lists. */
export function renderTelemetry(): string {
  return page(
    "# 지표와 추적 · Metrics and spans",
    "이 문서는 `packages/host`와 `packages/server`의 `src/telemetry/instruments.ts`에서 `npm run generate`로 만듭니다.<br>\nThis page is made of `src/telemetry/instruments.ts` of `packages/host` and `packages/server` by `npm run generate`.",
    "OpenTelemetry API로 내보냅니다. SDK를 호스트보다 먼저 시작하세요. SDK가 없으면 아무것도 하지 않습니다. 고객의 말과 고객의 이름은 어디에도 들어가지 않습니다.<br>\nThey go to OpenTelemetry's API: start an SDK before the host is made; without one nothing happens. No customer's words and no customer's name are in any of them.",
    "## 지표 · Metrics",
    table(
      [
        "이름 · Name",
        "종류 · Kind",
        "단위 · Unit",
        "속성 · Attributes",
        "뜻 · Meaning",
        "언제 볼까 · When to look",
      ],
      Object.values({ ...instruments, ...serverInstruments }).map(
        ({ name, kind, unit, attributes, doc, watch }) => [
          code(name),
          kind,
          code(unit),
          attributes.map(code).join("<br>") || "—",
          both(doc),
          watch === null ? "—" : both(watch),
        ],
      ),
    ),
    "## 추적 · Spans",
    table(
      ["이름 · Name", "속성 · Attributes", "뜻 · Meaning"],
      Object.values({ ...serverSpans, ...spans }).map(({ name, attributes, doc }) => [
        code(name),
        attributes.map(code).join("<br>"),
        both(doc),
      ]),
    ),
  );
}
