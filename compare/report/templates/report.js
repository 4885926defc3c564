
"use strict";
(() => {
  const page = document.documentElement;
  page.classList.add("js");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all(".card"), panes = all(".pane"), rows = all("tr[data-f]");
  const articles = document.getElementById("articles"), findings = document.getElementById("findings");
  const status = document.getElementById("status"), empty = document.getElementById("empty");
  const form = document.querySelector(".filters"), tiles = all(".tile input");
  const chosen = name => document.getElementById("by-" + name)?.value || "";
  const choices = ["rule", "severity", "outlet", "story"];
  const marks = new Map();
  for (const mark of all(".m"))
    for (const number of mark.dataset.f.split(" "))
      marks.has(number) ? marks.get(number).push(mark) : marks.set(number, [mark]);
  let shown = cards, current = null;

  const wide = () => matchMedia("(min-width: 62.01rem)").matches;
  const behaviour = () => (matchMedia("(prefers-reduced-motion: no-preference)").matches ? "smooth" : "auto");
  const within = (box, part) => {
    const top = part.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    box.scrollTo({ top: top - box.clientHeight / 3, behavior: behaviour() });
  };
  const tell = () => {
    const place = current ? shown.indexOf(current) + 1 : 0;
    const number = shown.length === cards.length ? `${cards.length} findings` : `${shown.length} of ${cards.length} findings`;
    status.textContent = place ? `${place} of ${shown.length}` : number;
  };
  const release = () => {
    for (const part of all(".on")) part.classList.remove("on");
    for (const pane of panes) pane.classList.remove("cited");
    articles.classList.remove("focused");
    current = null;
    tell();
  };
  const select = (card, from) => {
    release();
    current = card;
    card.classList.add("on");
    card.closest(".group").open = true;
    const seen = new Set();
    const outlets = new Set(card.dataset.outlets.split(" "));
    for (const pane of panes) pane.classList.toggle("cited", outlets.has(pane.dataset.outlet));
    articles.classList.add("focused");
    for (const mark of marks.get(card.dataset.f) || []) {
      mark.classList.add("on");
      const pane = mark.closest(".pane");
      if (wide() && !seen.has(pane) && from !== mark) within(pane, mark);
      seen.add(pane);
    }
    if (wide() && from !== card) within(findings, card);
    else if (!wide() && from === "key") card.scrollIntoView({ block: "start", behavior: behaviour() });
    if (from === "key") card.focus({ preventScroll: true });
    tell();
  };
  const step = by => {
    if (!shown.length) return;
    const at = shown.indexOf(current);
    select(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)], "key");
  };
  const filter = () => {
    const off = new Set(tiles.filter(tile => !tile.checked).map(tile => tile.dataset.verdict));
    const [rule, severity, outlet, story] = choices.map(chosen);
    const passes = ({ dataset: d }) =>
      !off.has(d.verdict) && (!rule || d.rule === rule) && (!severity || d.severity === severity) &&
      (!outlet || d.outlets.split(" ").includes(outlet)) && (!story || d.story === story);
    shown = cards.filter(passes);
    const numbers = new Set(shown.map(card => card.dataset.f));
    for (const card of cards) card.hidden = !numbers.has(card.dataset.f);
    for (const pane of panes) pane.hidden = story !== "" && pane.dataset.story !== story;
    for (const row of rows) row.hidden = !row.dataset.f.split(" ").some(f => numbers.has(f));
    for (const mark of all(".m")) mark.classList.toggle("off", !mark.dataset.f.split(" ").some(f => numbers.has(f)));
    for (const group of all(".group")) group.hidden = !group.querySelector(".card:not([hidden])");
    empty.hidden = shown.length > 0 || cards.length === 0;
    if (current && !numbers.has(current.dataset.f)) release();
    tell();
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#c-'], a[href^='#f-']");
    const mark = event.target.closest(".m"), card = event.target.closest(".card");
    if (mark) {
      const numbers = mark.dataset.f.split(" ").filter(f => shown.some(one => one.dataset.f === f));
      event.preventDefault();
      if (!numbers.length) return;
      const next = numbers.indexOf(current?.dataset.f) + 1;  // a second click on the same words: their next finding
      select(document.getElementById("f-" + numbers[next % numbers.length]), mark);
      if (!wide()) current.scrollIntoView({ block: "start", behavior: behaviour() });
    } else if (link) {
      const number = link.hash.split("-")[1];
      const target = document.getElementById("f-" + number);
      if (target.hidden) { form.reset(); tiles.forEach(tile => (tile.checked = true)); filter(); }
      select(target, card || undefined);
      if (wide() && !card) { event.preventDefault(); document.querySelector("main").scrollIntoView({ behavior: behaviour() }); }
      else if (wide()) event.preventDefault();
    } else if (card && !event.target.closest("summary, .evidence") && !String(getSelection())) {
      select(card, card);
    }
  });
  document.addEventListener("mouseover", event => {
    for (const part of all(".near")) part.classList.remove("near");
    const card = event.target.closest(".card"), mark = event.target.closest(".m");
    if (card) for (const one of marks.get(card.dataset.f) || []) one.classList.add("near");
    if (mark) for (const f of mark.dataset.f.split(" ")) document.getElementById("f-" + f).classList.add("near");
  });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, input, button")) return;
    const inList = event.target.closest(".findings, .m") || current;
    const by = { ArrowRight: 1, ArrowLeft: -1, j: 1, k: -1, ...(inList ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
    if (event.target.closest(".scroll") && !["j", "k"].includes(event.key)) return;
    if (by) { event.preventDefault(); step(by); }
    else if (event.key === "Escape") release();
  });
  for (const tile of tiles) tile.addEventListener("change", filter);
  form.addEventListener("change", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { tiles.forEach(tile => (tile.checked = !tile.disabled || tile.checked)); filter(); }));
  addEventListener("beforeprint", () => all(".group").forEach(group => (group.open = true)));
  if (tiles.some(tile => !tile.checked) || choices.some(chosen)) filter();  // kept over a reload
  else tell();
  const start = /^#[fc]-(\d+)/.exec(location.hash);
  if (start && document.getElementById("f-" + start[1])) select(document.getElementById("f-" + start[1]));
})();
