// The page in headless Chromium: check_page.js PAGE. No message, no request; a search, a click, a filter, a brush do what they should.
const assert = require("node:assert");
const { chromium } = require("playwright-core");

// An alias finds an actor, its neighbourhood is shown alone, and a path leads to another.
async function checkFocus(page) {
  const [alias, id, far] = await page.evaluate(() => {
    const degree = (node) => incident.get(node.id).length;
    const node = data.nodes.filter((n) => n.aliases).reduce((a, b) => (degree(b) > degree(a) ? b : a));
    const reached = (other) => other.id !== node.id && !incident.get(other.id).some((e) => e.source === node.id || e.target === node.id) && pathBetween(node.id, other.id);
    return [node.aliases[0], node.id, data.nodes.find(reached)?.id];
  });
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type(alias.slice(0, 40));
  const found = await page.evaluate((wanted) => search(byId("search").value).some((node) => node.id === wanted), id);
  assert.ok(found, alias);
  await page.fill("#search", "");
  await page.evaluate((wanted) => choose(wanted), id);
  await page.locator("#panel button[aria-pressed]").first().click();
  assert.ok(await page.evaluate((ego) => visible.length > 0 && visible.every((edge) => edge.source === ego || edge.target === ego), id));
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => visible.length), await page.evaluate(() => data.edges.length));
  if (!far) return;
  await page.evaluate((wanted) => choose(wanted), id);
  await page.locator("#panel button[aria-pressed]").nth(1).click();
  await page.evaluate((wanted) => choose(wanted), far);
  const path = await page.evaluate(() => visible.length);
  assert.ok(path > 1 && path < (await page.evaluate(() => data.edges.length)));
  await page.keyboard.press("Escape");
}

// The table follows the filters, is sorted by any column, and is what the CSV has.
async function checkTable(page) {
  await page.evaluate(() => { byId("rows").open = true; });
  const weights = () => page.locator("#rows tbody td:nth-child(4)").allTextContents().then((cells) => cells.map(Number));
  await page.click("#sort-weight");
  assert.deepEqual(await weights(), (await weights()).toSorted((a, b) => a - b));
  await page.click("#sort-weight");
  assert.deepEqual(await weights(), (await weights()).toSorted((a, b) => b - a));
  const [lines, shown] = await page.evaluate(() => [tableText().trim().split("\r\n"), visible.length]);
  assert.equal(lines.length, shown + 1);
  assert.ok(lines.every((line) => !/(^|,)"?[=+@]/.test(line)));
  assert.ok(await page.locator("#legend div").count() > 0);
}

// The address restores what is seen.
async function checkState(page) {
  await page.evaluate(() => change({ lang: "ar", theme: "dark", confidence: 0.5, node: data.edges[0].source }));
  const before = await page.evaluate(() => [JSON.stringify(state), visible.length, byId("panel").textContent]);
  await page.reload();
  assert.deepEqual(await page.evaluate(() => [JSON.stringify(state), visible.length, byId("panel").textContent]), before);
}

async function savePictures(page, folder) {
  for (const lang of ["en", "ar"]) {
    for (const theme of ["light", "dark"]) {
      await page.evaluate(([l, t]) => change({ lang: l, theme: t, confidence: 0, node: "", edge: data.edges[0].id }), [lang, theme]);
      await page.waitForTimeout(500);
      await page.screenshot({ path: `${folder}/${lang}-${theme}.png` });
    }
  }
}

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
  await page.dblclick("#histogram").catch(() => {});
  await page.evaluate(() => change({ lang: "en", relation: "", root: "", polarity: "", speaker: "", confidence: 0, from: "", to: "", node: "", edge: "" }));
  await checkFocus(page);
  await checkTable(page);
  await checkState(page);
  if (process.argv[3]) await savePictures(page, process.argv[3]);
  assert.deepEqual(bad, []);
  await browser.close();
})().catch((error) => { console.error(error); process.exit(1); });
