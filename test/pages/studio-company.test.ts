import { draft, revisionState } from "@annae/server/protocol";
import {
  asked,
  bookstore,
  eventually,
  goLive,
  photo,
  signIn,
  staffOf,
} from "@annae/server/testing";
import { expect, test } from "vitest";
import { identityProvider } from "../platforms/index.ts";
import { openAddress } from "../support/browser.ts";
import { webCustomer } from "./customers.ts";
import { largeFile } from "./large-file.ts";
import { faultsOf } from "./looks.ts";
import { openPagesServer } from "./pages-server.ts";
import { openCompanyStudio, text, write } from "./studio-company.ts";
import { ownPolicy, plain } from "./tenants.ts";

const operator = staffOf(bookstore, { roles: ["operator"], counselor: null });

test("somebody who works for two companies signs in at the provider, is signed out while they type, signs in again, and chooses the other company: nothing of either is lost", async () => {
  const client = { id: "annae", secret: "between us" };
  const provider = await identityProvider(client);
  const both = [bookstore, plain].map((one) => ({ ...one, policy: ownPolicy(one.id) }));
  const company = { id: "company", name: "회사", issuer: provider.issuer };
  const own = await openPagesServer({
    tenants: both,
    signIn: [
      {
        ...company,
        tenants: both.map(({ id }) => id),
        clientId: client.id,
        clientSecret: client.secret,
      },
    ],
  });
  const { database } = own.house;
  const member = { issuer: provider.issuer, subject: "s-1", name: "박나래", at: 1 };
  for (const { id: tenant } of both) {
    const row = { ...member, tenant, roles: '["operator"]', counselor: null };
    await database.insertInto("member").values(row).execute();
  }
  const draftOf = async (tenant: string) => {
    const rows = await database
      .selectFrom("draft")
      .selectAll()
      .where("tenant", "=", tenant)
      .execute();
    return rows[0]?.content ?? "";
  };
  provider.be("s-1", "박나래");
  const { page, close } = await openAddress(`${own.staff}/studio`, {
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  });
  const signIn = page.getByRole("link", { name: "회사로 로그인" });
  const rules = (says: string) => text(page).getByText(says).first().waitFor();
  await signIn.click();
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  await rules("policy bookstore");
  await write(page, "\n// 먼저 쓴 것\n");
  await eventually(async () => (await draftOf(bookstore.id)).includes("먼저 쓴 것"));
  await database.deleteFrom("session").where("kind", "=", "staff").execute();
  await write(page, "// 끝난 뒤에 쓴 것\n");
  await page.getByText("로그인이 끝났습니다").waitFor();
  await write(page, "// 그 뒤에도\n");
  provider.be("s-1", "박나래");
  await signIn.click();
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  await rules("policy bookstore");
  await page.getByText("서버에 저장됨").waitFor();
  await eventually(async () => (await draftOf(bookstore.id)).includes("그 뒤에도"));
  expect(await draftOf(bookstore.id)).toContain("끝난 뒤에 쓴 것");
  await page.getByRole("button", { name: "정책 열기" }).click();
  expect(await faultsOf(page, "studio-companies")).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: plain.name }).click();
  await rules("policy plain");
  await write(page, "\n// 다른 회사의 것\n");
  await eventually(async () => (await draftOf(plain.id)).includes("다른 회사의 것"));
  expect(await draftOf(bookstore.id)).not.toContain("다른 회사의 것");
  await close();
  await own.close();
  await provider.stop();
}, 200_000);

test("a picture goes from the form to a customer: what is none and one of 20 MB are refused with a word, its sizes are shown, and it is sent once the draft is live", async () => {
  const own = await openPagesServer({ tenants: [bookstore] });
  const { page, faults, close } = await openCompanyStudio(own, operator, "policy bookstore");
  await page.getByRole("button", { name: "문구", exact: true }).click();
  await page.locator(".row", { hasText: "서점 인사말" }).getByRole("button").first().click();
  const choose = page.locator(".drop input");
  const chooses = (name: string, buffer: Buffer) =>
    choose.setInputFiles({ name, mimeType: "image/png", buffer });
  await choose.setInputFiles(largeFile("large.png", 20 * 1024 * 1024, photo));
  await page.getByText("이미지가 너무 큽니다. 2MB까지 쓸 수 있습니다.").waitFor();
  await chooses("none.png", Buffer.from("<svg onload=alert(1)>"));
  await page.getByText("이미지가 아닌 파일입니다").waitFor();
  expect(await faultsOf(page, "studio-picture-refused")).toEqual([]);
  await chooses("봄 인사.png", Buffer.from(photo));
  await page.getByText("봄-인사.png").waitFor();
  await page
    .locator(".sz", { hasText: /\d+×\d+/ })
    .nth(2)
    .waitFor();
  await page.getByText("이미지가 아닌 파일입니다").waitFor({ state: "detached" });
  expect(await faultsOf(page, "studio-picture")).toEqual([]);
  const { database } = own.house;
  await eventually(async () => {
    const [row] = await database.selectFrom("draft").select("content").execute();
    return row?.content.includes("봄-인사.png") === true;
  });
  // Nothing of it is on its way any more: what is checked is the version that is read.
  await page.getByText("서버에 저장됨").waitFor();
  const token = await signIn(own, operator);
  const api = `${own.staff}/api/draft`;
  const { version } = await asked(draft, api, { token });
  const checked = await asked(revisionState, `${api}/check`, { token, json: { version } });
  expect((await goLive(own, token, checked.id)).body).toMatchObject({ state: "armed" });
  const customer = await webCustomer(own);
  await customer.requests({ text: "그림이 보이나요" });
  const pictured = /"(?:[^"]*)(\/i\/[^"]+)"/;
  await expect.poll(customer.sees, { timeout: 30_000 }).toMatch(pictured);
  const [, path = ""] = pictured.exec(await customer.sees()) ?? [];
  const shown = await fetch(own.public + path);
  expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/png"]);
  const header = new DataView(await shown.arrayBuffer());
  const web = await page.locator(".sz").last().textContent();
  expect(web).toContain(`${header.getUint32(16)}×${header.getUint32(20)}`);
  expect(faults).toEqual([]);
  await close();
  await own.close();
}, 200_000);
