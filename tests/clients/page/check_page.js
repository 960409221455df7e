// The page in headless Chromium: check_page.js PAGE. No message, no request; a search, a click, a filter, a brush do what they should.
const assert = require("node:assert");
const { chromium } = require("playwright-core");

(async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const bad = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) bad.push(message.text()); });
  page.on("pageerror", (error) => bad.push(String(error)));
  page.on("dialog", (dialog) => { bad.push(dialog.message()); dialog.dismiss(); });
  page.on("request", (request) => { if (!/^(file|blob|data):/.test(request.url())) bad.push(request.url()); });
  await page.goto("file://" + process.argv[2]);
  const state = () => page.evaluate(() => ({ visible: visible.length, all: data.edges.length, scripts: document.scripts.length }));
  const before = await state();
  assert.equal(before.visible, before.all);
  assert.equal(before.scripts, 8);
  const wanted = await page.evaluate(() => { const node = nodes.get(data.edges[0].source); return [node.id, nameOf(node)]; });
  await page.fill("#search", wanted[0]);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#panel h2").textContent(), wanted[1]);
  await page.locator("#panel button.link").first().click();
  assert.ok(await page.locator("#panel article").count() > 0);
  await page.click("#language");
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  await page.selectOption("#filter-polarity", "negative");
  const denied = await page.evaluate(() => [visible.length, data.edges.filter((edge) => edge.polarity === "negative").length]);
  assert.equal(denied[0], denied[1]);
  assert.match(page.url(), /polarity=negative/);
  await page.selectOption("#filter-polarity", "");
  if (await page.evaluate(() => days.length > 1)) {
    const box = await page.locator("#histogram").boundingBox();
    await page.mouse.move(box.x + 1, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.up();
    const [shown, right] = await page.evaluate(() => [visible.length, data.edges.filter((edge) => edge.dates.some((day) => day >= state.from && day <= state.to)).length]);
    assert.ok(await page.evaluate(() => state.from !== "" && state.to !== ""));
    assert.equal(shown, right);
  }
  assert.deepEqual(bad, []);
  await browser.close();
})().catch((error) => { console.error(error); process.exit(1); });
