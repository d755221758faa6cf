import { RequestType } from "vscode-languageserver";
import {
  methods,
  type PlayAnswer,
  type PlayParams,
  type PreviewedMessage,
  type PreviewParams,
  type RunTestsParams,
  type ToldTest,
} from "./protocol.ts";

export const runTestsRequest = new RequestType<RunTestsParams, readonly ToldTest[], void>(
  methods.runTests,
);

export const playRequest = new RequestType<PlayParams, PlayAnswer, void>(methods.play);

export const previewRequest = new RequestType<PreviewParams, readonly PreviewedMessage[], void>(
  methods.preview,
);
