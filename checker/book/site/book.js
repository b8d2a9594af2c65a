// Without this file the pages are whole. With it a time line can be gone
// through instant by instant and, where a server says so, the reader's own
// program is shown at every save.
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
    b.addEventListener("click", () => show(at + by));
    bar.append(b);
    return b;
  };
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
  figure.addEventListener("keydown", (e) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (by) {
      show(at + by);
      e.preventDefault();
    }
  });
  figure.querySelector(".scroll").after(bar);
  const asked = /^#step=(\d+)$/.exec(location.hash);
  show(asked ? Number(asked[1]) : at);
}

// live shows what the server says of the reader's own program.
function live(section) {
  const source = new EventSource("/events?koan=" + encodeURIComponent(section.dataset.koan));
  source.onmessage = (e) => {
    section.innerHTML = e.data;
    section.querySelectorAll("figure.run").forEach(steps);
  };
  source.onerror = () => section.classList.add("gone");
}

document.querySelectorAll("figure.run").forEach(steps);
document.querySelectorAll("#yours").forEach(live);
