import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DumpScanner } from "../../../src/ops/drills/freescout/scan";

function scanned(text: string, size = text.length || 1) {
  const bytes = Buffer.from(text);
  const scanner = new DumpScanner();
  for (let at = 0; at < bytes.length; at += size) scanner.add(bytes.subarray(at, at + size));
  const { tables, ...rest } = scanner.end();
  return { tables: Object.fromEntries(tables), ...rest };
}
/** A value as mysqldump writes it. */
const quoted = (text: string) =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;

describe("what a dump holds", () => {
  it("is counted whatever its values look like, and wherever its pieces end", () => {
    const tricky = fc.constantFrom(
      "),(",
      "';",
      "/*",
      "*/",
      "-- ",
      "\\",
      "'",
      '"',
      "`",
      "VALUES (",
      "\n",
    );
    const value = fc
      .array(fc.oneof(tricky, fc.string()), { maxLength: 6 })
      .map((all) => all.join(""));
    const rows = fc.array(fc.tuple(fc.integer(), value), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 50 }), (first, second, size) => {
        const line = (all: [number, string][], gap: string) =>
          all.map(([id, text]) => `(${id},${quoted(text)},NULL,0x4142)`).join(`,${gap}`);
        const dump = [
          "-- MariaDB dump 10.19; it's (a comment",
          "/*!40101 SET NAMES utf8mb4 */;",
          "CREATE TABLE `users` (\n  `id` int(11) DEFAULT '(',\n  KEY (`id`)\n);",
          "INSERT INTO `users` VALUES " + line(first, "") + ";",
          "INSERT INTO `users` (`id`, `name`) VALUES\n" + line(second, "\n") + ";",
          "CREATE TABLE `empty` (`id` int);",
          "",
        ].join("\n");
        expect(scanned(dump, size)).toEqual({
          tables: { users: first.length + second.length, empty: 0 },
          unmade: [],
          ends: true,
          leaves: false,
        });
      }),
      { numRuns: 300 },
    );
  });

  it("leaves out what a routine or a trigger inserts", () => {
    const dump = [
      "CREATE TABLE `a` (`id` int);",
      "DELIMITER ;;",
      "CREATE PROCEDURE `p`() BEGIN INSERT INTO `a` VALUES (1),(2); END ;;",
      "/*!50003 CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW INSERT INTO b VALUES (1) */;;",
      "DELIMITER ;",
      "INSERT INTO `a` VALUES (1);",
      "",
    ].join("\n");
    expect(scanned(dump)).toEqual({ tables: { a: 1 }, unmade: [], ends: true, leaves: false });
  });

  it("says where rows are for a table that is not made", () => {
    expect(scanned("INSERT INTO `lost` VALUES (1);\n").unmade).toEqual(["lost"]);
  });

  it.each(["USE `other`;\n", "CREATE DATABASE x;", "GRANT ALL ON *.* TO x;"])(
    "says that it leaves its database: %s",
    (text) => {
      expect(scanned(text).leaves).toBe(true);
      expect(scanned(`INSERT INTO \`a\` VALUES ('${text}');`).leaves).toBe(false);
    },
  );

  it.each([
    "CREATE TABLE `a` (",
    "INSERT INTO `a` VALUES ('open",
    "/* open",
    "CREATE TABLE `a` (`b` int)",
  ])("says that it does not end: %s", (text) => {
    expect(scanned(text).ends).toBe(false);
  });
});
