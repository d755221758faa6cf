import { compileText } from "@annae/dsl";
import { parseCounselors, parseTenantSettings } from "@annae/runtime";
import { plainTin } from "@annae/runtime/tin-channel";
import { install } from "@annae/vocabulary";
import type { TenantRevision } from "../seam.ts";

/** The channel that the contract is about. */
export const channel = plainTin;

const source = `
policy contract

message greeting { text "안녕하세요. 상담사 [counselor_name]입니다." }
message guide { text "주문 번호를 알려 주세요." }
message busy { text "기다려 주세요." }
message idle { text "계신가요?" }
message bye { text "감사합니다." }

on request first {
  unavailable: when !counselorAvailable then send busy; queue
  overLimit:   when openConsultations >= consultationLimit then send busy; queue
  available:   otherwise assign
}

on assign { greeting: send greeting; send guide }
on tick   { idle: when sinceLastWords >= 10m then send idle once }
on end    { bye: send bye }
`;

/** What a tenant of the contract decides by; `text` is changed before it is compiled. */
export function contractRevision(
  changes: {
    readonly limit?: number;
    readonly text?: (text: string) => string;
    readonly counselors?: readonly object[];
  } = {},
): TenantRevision {
  const {
    limit = 100,
    text = (same) => same,
    counselors = [{ id: "kim", name: "김해피" }],
  } = changes;
  const { ir, diagnostics } = compileText(text(source), install([channel]));
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  const settings = parseTenantSettings({ timezone: "Asia/Seoul" }, ir);
  const roster = parseCounselors(counselors, [channel.id]);
  if (!settings.ok || !roster.ok) throw new Error(JSON.stringify([settings, roster]));
  // Fewer than people may set, so that a few customers are enough.
  const capacity = { limit, accept: true };
  return { policy: ir, settings: { ...settings.value, capacity }, counselors: roster.value };
}
