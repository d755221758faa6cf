import { expect, test } from "vitest";
import { transport } from "./transport.ts";

test.each([
  [200, '{"success":true,"resultCode":"00"}', "sent"],
  [200, '{"success":false,"resultCode":"01","resultMessage":"Authorization"}', "operator"],
  [200, '{"success":false,"resultCode":"02"}', "refused"],
  [200, '{"success":false,"resultCode":"99"}', "refused"],
  [200, '{"success":false,"resultCode":"IMG-02"}', "later"],
  [200, '{"success":false,"resultCode":"IMG-03"}', "refused"],
  [200, '{"success":false}', "refused"],
  [200, '{"success":false,"resultCode":"00"}', "unknown"],
  [200, '{"success":"true"}', "unknown"],
  [200, "<html>", "unknown"],
  [302, "", "operator"],
  [404, "", "refused"],
  [429, "", "wait"],
  [502, "", "later"],
])("status %d with %s is %s", (status, body, outcome) => {
  expect(transport.judge(status, body).outcome).toBe(outcome);
});
