// The editor of the served book: what the page needs of CodeMirror, and no more.
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, highlightActiveLine, highlightSpecialChars, drawSelection, Decoration } from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, indentMore, indentLess } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { go } from "@codemirror/lang-go";
import { classHighlighter } from "@lezer/highlight";

const mark = StateEffect.define();
const marked = StateField.define({
  create: () => Decoration.none,
  update(lines, tr) {
    lines = lines.map(tr.changes);
    for (const e of tr.effects) {
      if (!e.is(mark)) continue;
      const at = e.value.filter((n) => n >= 1 && n <= tr.state.doc.lines).sort((a, b) => a - b);
      lines = Decoration.set(at.map((n) => Decoration.line({ class: "cm-named" }).range(tr.state.doc.line(n).from)));
    }
    return lines;
  },
  provide: (f) => EditorView.decorations.from(f),
});

// open puts an editor with the text into the element. changed is called after
// every change, run at Ctrl-Enter or Ctrl-S. Tab indents; Escape and then Tab
// leaves the editor.
export function open(parent, text, label, changed, run) {
  let leaving = false;
  const tab = (command) => (view) => !leaving && command(view);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of("\t"),
        EditorState.tabSize.of(4),
        bracketMatching(),
        highlightActiveLine(),
        syntaxHighlighting(classHighlighter),
        go(),
        marked,
        EditorView.contentAttributes.of({ "aria-label": label }),
        keymap.of([
          { key: "Mod-Enter", run: () => (run(), true) },
          { key: "Mod-s", run: () => (run(), true) },
          { key: "Escape", run: () => ((leaving = true), false) },
          { key: "Tab", run: tab(indentMore), shift: tab(indentLess) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.updateListener.of((u) => {
          if (u.docChanged) {
            leaving = false;
            changed();
          }
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    // replace puts another text in, and keeps the cursor's place.
    replace(text) {
      const at = Math.min(view.state.selection.main.head, text.length);
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: at } });
    },
    mark: (lines) => view.dispatch({ effects: mark.of(lines) }),
    go(line) {
      const to = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines)).from;
      view.dispatch({ selection: { anchor: to }, scrollIntoView: true });
      view.focus();
    },
  };
}
