export {
  type DifferenceFormat,
  differenceReport,
  type ToldDifference,
} from "./difference-report.ts";
