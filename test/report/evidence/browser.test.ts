import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { source as axe } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evidencePage } from "../../../src/report/evidence/html/page";
import { chromiumIn, hasChromium } from "../../support/chromium";
import { bucket, evidenceFor, hostile, subjectOf, violation } from "./subject";

const attack = bucket(hostile);
const buckets = [bucket("iac-state"), attack];
const small = evidencePage(evidenceFor(subjectOf(buckets, [violation(attack, hostile)])));

// `npm ci` brings it on Linux and x64; the tests of the forms hold without.
describe.skipIf(!hasChromium)(
  "the page in Chromium (elsewhere than on Linux and x64: apt-get install chromium)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "evidence-"));
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch(chromiumIn(folder));
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    /** The page, opened from a file, and what its console said. */
    async function opened(options: Parameters<Browser["newPage"]>[0] = {}, html = small) {
      const file = join(folder, "evidence.html");
      writeFileSync(file, html);
      const page = await browser.newPage(options);
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(pathToFileURL(file).href);
      return { page, said };
    }

    const shownRows = async (page: Page): Promise<number> =>
      page.locator("tbody tr:not([hidden])").count();

    it("opens without a word on the console, and runs nothing of a hostile name", async () => {
      const { page, said } = await opened();
      expect(await page.evaluate("globalThis.broken")).toBeUndefined();
      expect(await page.title()).toMatch(/^Evidence report/);
      expect(said).toEqual([]);
    });

    it.each([
      ["on a desk in light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
      ["on a phone in the dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
    ] as const)("has nothing that axe finds, %s", async (_, options) => {
      const { page } = await opened({ ...options, bypassCSP: true });
      await page.evaluate(axe);
      const found = (await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 200)))",
      )) as string[];
      expect(found).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    });

    it("searches, filters by control, system and result, and shows everything again", async () => {
      const { page } = await opened();
      const all = await shownRows(page);
      const choose = async (label: string, option: string): Promise<void> => {
        await page.getByRole("combobox", { name: label }).selectOption({ label: option });
        await expect.poll(async () => shownRows(page)).toBeLessThan(all);
      };
      const restore = async (): Promise<void> => {
        await page.getByRole("button", { name: "Show everything" }).click();
        await expect.poll(async () => shownRows(page)).toBe(all);
      };
      await page.getByLabel("Search", { exact: true }).fill("iac-state BUCKET");
      await expect
        .poll(async () => page.locator("#resource-list tbody tr:not([hidden])").count())
        .toBe(1);
      await restore();
      await choose("Result", "broken");
      expect(await page.locator("#violation-list tbody tr:not([hidden])").count()).toBe(1);
      expect(await page.getByRole("status").textContent()).toMatch(/^\d+ of \d+ rows$/);
      await restore();
      await choose("System", "detection");
      expect(await shownRows(page)).toBe(24);
      await restore();
      await choose("Control", "BCP §1");
      expect(await page.locator("#resource-list tbody tr:not([hidden])").count()).toBe(2);
      await restore();
    });

    it("is reached by the keyboard alone: the way past the head, every section, every filter", async () => {
      const { page } = await opened();
      const reached: string[] = [];
      const focused =
        "document.activeElement.getAttribute('href') || document.activeElement.name || document.activeElement.type || ''";
      for (let at = 0; at < 20 && reached.at(-1) !== "reset"; at += 1) {
        await page.keyboard.press("Tab");
        reached.push(String(await page.evaluate(focused)));
      }
      expect(reached[0]).toBe("#main");
      expect(reached.filter((name) => name.startsWith("#"))).toHaveLength(12);
      expect(reached.slice(-6)).toEqual([
        "search",
        "environment",
        "control",
        "system",
        "result",
        "reset",
      ]);
    });

    it("prints to PDF", async () => {
      const { page } = await opened();
      expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
    });

    it("opens with 5,000 resources, and finds one of them", async () => {
      const many = Array.from({ length: 5000 }, (_, at) => bucket(`bucket-${at}`));
      const { page, said } = await opened({}, evidencePage(evidenceFor(subjectOf(many))));
      await page.getByLabel("Search", { exact: true }).fill("bucket-4711");
      const found = page.locator("#resource-list tbody tr:not([hidden])");
      await expect.poll(async () => found.count(), { timeout: 20_000 }).toBe(1);
      expect(said).toEqual([]);
    });
  },
);
