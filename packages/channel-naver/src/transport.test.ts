import { expect, test } from "vitest";
import { transport } from "./transport.ts";

test.each([
  [200, '{"success":true,"resultCode":"00"}', "sent"],
  [200, '{"success":false,"resultCode":"01","resultMessage":"Authorization"}', "refused"],
  [200, '{"success":false,"resultCode":"02"}', "refused"],
  [200, '{"success":false,"resultCode":"99"}', "refused"],
  [200, '{"success":false,"resultCode":"IMG-02"}', "later"],
  [200, '{"success":"true"}', "refused"],
  [200, "<html>", "refused"],
  [404, "", "refused"],
  [429, "", "later"],
  [502, "", "later"],
])("status %d with %s is %s", (status, body, outcome) => {
  expect(transport.outcome(status, body)).toBe(outcome);
});
