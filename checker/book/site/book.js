// Without this file the pages are whole. With it a time line can be gone
// through instant by instant, each of its lanes tells in words what its
// goroutine did and, where a server says so, the reader's own program is shown
// at every save.
"use strict";

// steps adds the buttons below a time line. Elements of the picture carry the
// instant at which they begin, in nanoseconds, as data-at.
function steps(figure) {
  const marks = [...figure.querySelectorAll("[data-at]")];
  const instants = [...new Set(marks.map((m) => Number(m.dataset.at)))].sort((a, b) => a - b);
  if (instants.length < 2) return;
  const bar = document.createElement("div");
  bar.className = "steps";
  const button = (words, label, by) => {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = words;
    b.setAttribute("aria-label", label);
    b.addEventListener("click", () => go(by));
    bar.append(b);
    return b;
  };
  const picture = figure.querySelector(".scroll");
  let at = instants.length - 1;
  const back = button("◀", "One instant back", -1);
  const on = button("▶", "One instant on", 1);
  const said = document.createElement("output");
  bar.append(said);
  const show = (n) => {
    at = Math.min(Math.max(n, 0), instants.length - 1);
    for (const m of marks) m.classList.toggle("future", Number(m.dataset.at) > instants[at]);
    back.disabled = at === 0;
    on.disabled = at === instants.length - 1;
    said.textContent = on.disabled ? "the whole run" : "until " + instants[at] / 1e9 + " s";
    figure.dataset.step = at;
  };
  const go = (by) => {
    show(at + by);
    const head = figure.querySelector(`[data-at="${instants[at]}"] > .head`);
    head?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  onArrows(figure, "ArrowLeft", "ArrowRight", go);
  picture.after(bar);
  const asked = /^#step=(\d+)$/.exec(location.hash);
  show(asked ? Number(asked[1]) : at);
}

// lanes tells below a time line, in words, what the goroutine of a lane did: of
// the lane that is pointed at, or chosen with the arrows up and down.
function lanes(figure) {
  const all = [...figure.querySelectorAll(".lane")];
  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("aria-live", "polite");
  told.textContent = "What did a goroutine do? Point at its row, or take the keys ↑ and ↓.";
  const tell = (n) => {
    all.forEach((lane, i) => lane.classList.toggle("chosen", i === n));
    const name = all[n].querySelector("text");
    const who = name.firstChild.textContent;
    const spans = [...all[n].querySelectorAll("line > title")].map((t) => t.textContent.replace(who + ": ", ""));
    const marks = [...all[n].querySelectorAll(".mark")].map((m) => m.firstChild.textContent);
    told.textContent = name.querySelector("title").textContent + ": " + (spans.length ? spans : marks).join("; ");
  };
  let chosen = -1;
  const choose = (n) => {
    chosen = Math.min(Math.max(n, 0), all.length - 1);
    tell(chosen);
  };
  const width = figure.querySelector("svg").viewBox.baseVal.width;
  all.forEach((lane, n) => {
    const name = lane.querySelector("text");
    const row = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [key, value] of Object.entries({ x: 0, y: name.y.baseVal[0].value - 18, width, height: 26, fill: "transparent" })) row.setAttribute(key, value);
    lane.prepend(row);
    for (const pointed of ["mouseenter", "click"]) lane.addEventListener(pointed, () => choose(n));
  });
  onArrows(figure, "ArrowUp", "ArrowDown", (by) => choose(chosen + by));
  figure.querySelector("figcaption").before(told);
}

// onArrows calls go with -1 and 1 for two keys, where the time line has the focus.
function onArrows(figure, back, on, go) {
  figure.addEventListener("keydown", (e) => {
    const by = { [back]: -1, [on]: 1 }[e.key];
    if (!by || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    go(by);
    e.preventDefault();
  });
}

function enliven(within) {
  within.querySelectorAll("figure.run").forEach((figure) => {
    steps(figure);
    lanes(figure);
  });
}

// live shows what the server says of the reader's own program, while its page
// can be seen: a browser keeps only a few such lines open.
function live(section) {
  let source = null;
  const listen = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource("/events?koan=" + encodeURIComponent(section.dataset.koan));
      source.addEventListener("judging", () => section.classList.add("judging"));
      source.addEventListener("unchanged", () => section.classList.remove("judging", "gone"));
      source.addEventListener("verdict", (e) => {
        section.innerHTML = e.data;
        section.classList.remove("judging", "gone");
        enliven(section);
      });
      source.addEventListener("error", () => section.classList.add("gone"));
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}

enliven(document);
document.querySelectorAll("#yours").forEach(live);
