package watch

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
	"charm.land/lipgloss/v2/table"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

var markdownParser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Linkify)).Parser()

// Markdown renders a lesson, a story or a hint for a terminal so wide, with the
// signs of ASCII alone if asked. Its style is in escape sequences.
func Markdown(source string, width int, onlyASCII bool) string {
	if onlyASCII {
		return markdown(source, width, ascii)
	}
	return markdown(source, width, unicode)
}

// markdown renders a lesson, a story or a hint for a terminal so wide. It
// knows what the suite's README files use.
func markdown(source string, width int, s signs) string {
	r := renderer{[]byte(source), s}
	return r.blocks(markdownParser.Parse(text.NewReader(r.source)), width, "\n\n")
}

type renderer struct {
	source []byte
	signs  signs
}

// blocks renders the blocks that the node holds, one below the other.
func (r renderer) blocks(parent ast.Node, width int, between string) string {
	var all []string
	for node := parent.FirstChild(); node != nil; node = node.NextSibling() {
		all = append(all, r.block(node, width))
	}
	return strings.Join(all, between)
}

func (r renderer) block(node ast.Node, width int) string {
	switch node := node.(type) {
	case *ast.Heading:
		return Wrap(bold.Render(r.inline(node)), width)
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		var all []string
		for i := range node.Lines().Len() {
			line := node.Lines().At(i)
			all = append(all, "    "+code.Render(strings.TrimRight(strings.ReplaceAll(string(line.Value(r.source)), "\t", "    "), "\n")))
		}
		return strings.Join(all, "\n")
	case *ast.List:
		return r.list(node, width)
	case *extast.Table:
		return r.table(node, width)
	case *ast.Blockquote:
		return hang("  ", r.blocks(node, width-2, "\n\n"))
	case *ast.ThematicBreak:
		return strings.Repeat(r.signs.rule, width)
	}
	return Wrap(r.inline(node), width)
}

func (r renderer) list(list *ast.List, width int) string {
	between := "\n\n"
	if list.IsTight {
		between = "\n"
	}
	var all []string
	n := list.Start
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		mark := r.signs.bullet + " "
		if list.IsOrdered() {
			mark = fmt.Sprintf("%d. ", n)
			n++
		}
		indent := lipgloss.Width(mark)
		all = append(all, hang(mark, r.blocks(item, width-indent, between)))
	}
	return strings.Join(all, between)
}

// hang puts the mark before the first line and as much room before the others.
func hang(mark, text string) string {
	return mark + strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", lipgloss.Width(mark)))
}

func (r renderer) table(node *extast.Table, width int) string {
	t := table.New().Border(lipgloss.NormalBorder()).BorderColumn(false).BorderLeft(false).BorderRight(false).BorderTop(false).BorderBottom(false).
		Width(width).Wrap(true).StyleFunc(func(row, _ int) lipgloss.Style {
		if row == table.HeaderRow {
			return bold.PaddingRight(2)
		}
		return lipgloss.NewStyle().PaddingRight(2)
	})
	if r.signs.ascii {
		t.Border(lipgloss.ASCIIBorder())
	}
	for row := node.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, r.inline(cell))
		}
		if row.Kind() == extast.KindTableHeader {
			t.Headers(cells...)
		} else {
			t.Row(cells...)
		}
	}
	return t.Render()
}

// inline renders the text in a block, in one line.
func (r renderer) inline(parent ast.Node) string {
	var b strings.Builder
	for node := parent.FirstChild(); node != nil; node = node.NextSibling() {
		switch node := node.(type) {
		case *ast.Text:
			b.Write(node.Value(r.source))
			if node.SoftLineBreak() || node.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(node.Value)
		case *ast.CodeSpan:
			b.WriteString(code.Render(r.inline(node)))
		case *ast.Emphasis:
			if node.Level > 1 {
				b.WriteString(bold.Render(r.inline(node)))
			} else {
				b.WriteString(link.Render(r.inline(node)))
			}
		case *ast.Link:
			b.WriteString(r.inline(node) + " (" + string(node.Destination) + ")")
		case *ast.AutoLink:
			b.Write(node.URL(r.source))
		default:
			b.WriteString(r.inline(node))
		}
	}
	return b.String()
}
