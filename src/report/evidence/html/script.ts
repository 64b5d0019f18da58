/**
 * What the page does by itself: rows that do not fit the search and the filters are hidden, and what is left is counted. Without
 * it everything is shown and the form is not.
 */
export const script = `
"use strict";
(() => {
  const form = document.getElementById("filters");
  const count = document.getElementById("count");
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => ({ row, data: row.dataset, text: "" }));
  const tables = [...document.querySelectorAll("table")].map((table) => ({
    block: table.parentElement, rows: [...table.tBodies[0].rows],
  }));
  const sections = [...document.querySelectorAll("main section")].map((section) => ({
    section, blocks: [...section.querySelectorAll(".block")],
  }));
  const textOf = (each) => (each.text ||= each.row.textContent.toLowerCase());
  const fits = (each, words, wanted) =>
    (wanted.environment === "" || each.data.e === wanted.environment) &&
    (wanted.system === "" || each.data.s === wanted.system) &&
    (wanted.result === "" || each.data.r === wanted.result) &&
    (wanted.control === "" || (" " + (each.data.c || "") + " ").includes(" " + wanted.control + " ")) &&
    words.every((word) => textOf(each).includes(word));
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.search.toLowerCase().split(/\\s+/).filter(Boolean);
    const all = words.length === 0 && ["environment", "system", "result", "control"].every((key) => wanted[key] === "");
    let shown = 0;
    for (const each of rows) {
      const fit = all || fits(each, words, wanted);
      if (each.row.hidden === fit) each.row.hidden = !fit;
      if (fit) shown += 1;
    }
    for (const { block, rows: own } of tables) block.hidden = !all && own.every((row) => row.hidden);
    for (const { section, blocks } of sections) section.hidden = !all && blocks.every((block) => block.hidden || !block.querySelector("table"));
    count.textContent = all ? rows.length + " rows" : shown + " of " + rows.length + " rows";
  };
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  apply();
})();
`;
