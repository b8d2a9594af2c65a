// Without this file the pages are whole. With it a time line can be gone
// through instant by instant, each of its lanes tells in words what its
// goroutine did, code can be copied and all pages searched. Where there is a
// server, the reader's own program can be edited and is judged at every save.
"use strict";

// up leads to the site's first page.
const up = document.currentScript?.dataset.up ?? "";

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
  const back = button("◀", "One step back", -1);
  const on = button("▶", "One step forward", 1);
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
  told.textContent = "To see what a goroutine did, point at its row, or press ↑ and ↓.";
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
function live(section, desk) {
  let source = null;
  const listen = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(up + "events?koan=" + encodeURIComponent(section.dataset.koan));
      source.addEventListener("judging", () => {
        section.classList.add("judging");
        desk?.look();
      });
      source.addEventListener("unchanged", () => section.classList.remove("judging", "gone"));
      source.addEventListener("verdict", (e) => {
        section.innerHTML = e.data;
        section.classList.remove("judging", "gone");
        enliven(section);
        desk?.verdict(section);
        progress();
      });
      source.addEventListener("error", () => section.classList.add("gone"));
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}

// copy puts a button beside code that copies it, without the lines' numbers.
function copy(pre) {
  const b = document.createElement("button");
  b.type = "button";
  b.className = "copy";
  b.textContent = "Copy";
  b.addEventListener("click", async () => {
    const code = pre.cloneNode(true);
    code.querySelectorAll(".ln").forEach((n) => n.remove());
    try {
      await navigator.clipboard.writeText(code.textContent);
      b.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(pre);
      b.textContent = "Selected: press Ctrl-C to copy";
    }
  });
  pre.before(b);
}

// open unfolds what a link on a line leads into.
function unfold() {
  const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let d = to?.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
  to?.scrollIntoView({ block: "center" });
}

// search finds pages by number, place or words, best match first.
function search(box) {
  const query = box.querySelector("input");
  const found = box.querySelector("ol");
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const fit = (word, text) => {
    let best = 0;
    for (const t of words(text)) {
      if (t === word || t === word + "s" || t + "s" === word) return 6;
      if (t.startsWith(word)) best = Math.max(best, 3);
      else if (word.length > 2 && t.includes(word)) best = Math.max(best, 1);
    }
    return best;
  };
  const score = (page, wanted) => {
    let total = 0;
    for (const w of wanted) {
      const best = Math.max(60 * fit(w, page.t + " " + page.u), 50 * fit(w, page.c), 40 * fit(w, page.k ?? ""), 10 * fit(w, page.s));
      if (!best) return 0;
      total += best;
    }
    return total;
  };
  const show = () => {
    const asked = query.value.trim();
    const pages = window.bookPages ?? [];
    const place = asked.replace(/^0*(\d+)\s*[/.]\s*0*(\d+)$/, "$1/$2");
    let hits = pages.filter((p) => p.n?.split(" ").includes(place));
    if (!hits.length) {
      const wanted = words(asked);
      const scored = wanted.length ? pages.map((p) => [score(p, wanted), p]).filter(([s]) => s > 0) : [];
      hits = scored.sort((a, b) => b[0] - a[0]).map(([, p]) => p);
    }
    found.replaceChildren(
      ...hits.slice(0, 12).map((p) => {
        const li = document.createElement("li");
        const a = document.createElement("a");
        a.href = up + p.u;
        a.textContent = p.t;
        li.append(a);
        return li;
      }),
    );
    if (asked && !hits.length) found.textContent = "Nothing was found.";
  };
  let texts = null; // loaded when the reader begins to search
  const load = () => {
    texts ??= Object.assign(document.createElement("script"), { src: up + "search.js", onload: show });
    if (!texts.isConnected) document.head.append(texts);
  };
  query.addEventListener("focus", load);
  query.addEventListener("input", () => (load(), show()));
  box.hidden = false;
}

// progress marks in the contents what is solved.
async function progress() {
  const states = await (await fetch(up + "progress")).json();
  for (const a of document.querySelectorAll("a[data-koan]")) {
    const state = states[a.dataset.koan];
    a.dataset.state = state ?? "";
    a.querySelector(".state")?.remove();
    if (!state) continue;
    const sign = document.createElement("span");
    sign.className = "state";
    sign.textContent = state === "solved" ? " ✓" : " ✗";
    sign.setAttribute("role", "img");
    sign.setAttribute("aria-label", ", " + state);
    a.append(sign);
  }
}

// work lets the reader edit the program. The text on the page is based on a version
// of the file; if the file has changed since, neither side overwrites the other.
function work(section) {
  const area = section.querySelector("textarea");
  const said = section.querySelector("output");
  const conflict = section.querySelector(".conflict");
  const shown = conflict.querySelector("pre");
  const at = up + "program?koan=" + encodeURIComponent(section.dataset.koan);
  let editor = { text: () => area.value, replace: (text) => (area.value = text), mark: () => {}, go: () => area.focus() };
  let base = { text: "", version: null }; // of the file
  let disk = null; // a version of the file that the text isn't based on
  const dirty = () => editor.text() !== base.text;
  const tell = (words) => (said.textContent = words);
  const clash = (now) => {
    disk = now;
    shown.textContent = now.text;
    conflict.hidden = false;
    tell("Not saved.");
  };
  const take = (now) => {
    if (now.version === base.version) return;
    if (now.text === editor.text()) base = now;
    else if (base.version === null || !dirty()) {
      base = now;
      editor.replace(now.text);
    } else clash(now);
  };
  const look = async () => {
    try {
      take(await (await fetch(at)).json());
    } catch {
      tell("The book's server doesn't answer. Is go tool koan book --serve still running?");
    }
  };
  const save = async () => {
    const text = editor.text();
    tell("Saving …");
    try {
      const answer = await fetch(at, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text, version: base.version }) });
      if (answer.status === 409) return clash(await answer.json());
      if (!answer.ok) return tell("Not saved: " + (await answer.text()));
      base = await answer.json();
      tell("Saved.");
    } catch {
      tell("Not saved: the book's server doesn't answer. Is go tool koan book --serve still running?");
    }
  };
  const changed = () => tell(dirty() ? "Not saved yet." : "");
  area.addEventListener("input", changed);
  area.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && (e.key === "Enter" || e.key === "s")) {
      e.preventDefault();
      save();
    }
  });
  // The editor takes the place of the text area as soon as it is needed.
  area.addEventListener("focus", async () => {
    const { open } = await import(new URL(up + "editor.js", document.baseURI));
    if (!area.isConnected) return;
    const line = area.value.slice(0, area.selectionStart).split("\n").length;
    const parent = area.parentElement;
    const text = area.value;
    area.remove();
    editor = open(parent, text, "main.go", changed, save);
    section.dataset.editor = "ready";
    editor.go(line);
  }, { once: true });
  section.querySelector(".save").addEventListener("click", save);
  conflict.querySelector(".theirs").addEventListener("click", () => (shown.hidden = !shown.hidden));
  conflict.querySelector(".mine").addEventListener("click", () => {
    base = disk;
    conflict.hidden = true;
    save();
  });
  addEventListener("beforeunload", (e) => dirty() && e.preventDefault());
  look();
  return {
    look,
    // verdict marks the lines of main.go that the verdict names, and links them.
    verdict(yours) {
      const named = new Set();
      for (const pre of yours.querySelectorAll("pre")) {
        pre.innerHTML = pre.innerHTML.replace(/\bmain\.go:(\d+)/g, (all, n) => (named.add(Number(n)), `<a href="#edit" data-line="${n}">${all}</a>`));
      }
      editor.mark([...named]);
      yours.querySelectorAll("a[data-line]").forEach((a) => a.addEventListener("click", (e) => {
        e.preventDefault();
        editor.go(Number(a.dataset.line));
      }));
    },
  };
}

enliven(document);
document.querySelectorAll("pre.code").forEach(copy);
document.querySelectorAll("#search").forEach(search);
const desk = [...document.querySelectorAll("#work")].map(work)[0];
document.querySelectorAll("#yours").forEach((section) => live(section, desk));
if (document.querySelector("meta[name=live]")) progress();
addEventListener("hashchange", unfold);
if (location.hash) unfold();
