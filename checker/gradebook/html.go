package gradebook

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"strings"

	"koans/checker"
	"koans/checker/grade"
	"koans/checker/timeline"
)

//go:embed page.html
var pageText string

var page = template.Must(template.New("page").Funcs(template.FuncMap{"number": number, "mistake": mistakeName}).Parse(pageText))

// What a browser can still show.
const (
	maxRows     = 1000
	maxVerdicts = 6000
)

type mark struct{ Class, Mark, Words string }

var marks = []mark{
	{"solved", "✓", "solved"}, {"part", "◐", "solved in part"}, {"failed", "✗", "not solved"}, {"broken", "!", "does not compile"},
	{"shipped", "·", "as it was handed out"}, {"missing", "–", "not handed in"}, {"refused", "⊘", "refused"}, {"undecided", "?", "not judged"},
}

type (
	pageHead struct {
		grade.Summary
		Title, Go, Seeds, Note, Mean, Most string
		Hardest                            []grade.KoanSummary
		Mistakes                           []grade.Mistake
		Key                                []mark
		Koans                              []grade.KoanInfo
		More                               int // students who are not on the page
	}
	pageRow struct {
		Name, Score, Remarks string
		Cells                []pageCell
	}
	pageCell struct {
		mark
		ID, Label string
	}
	pageVerdict struct {
		ID, Koan, Words, Who, Why string
		Remarks                   []string
		Picture                   template.HTML
		Checks                    []checker.Result
	}
	holders struct {
		first  []string
		others int
	}
)

// HTML writes one page that needs no other file, no network and no script: a
// map of students and koans whose fields lead to the verdicts.
func HTML(w io.Writer, b *grade.Book) error {
	s := b.Summary
	head := pageHead{
		Summary: s, Title: sanitize(b.Header.Title, maxName), Go: b.Header.Go, Seeds: b.Header.AllSeeds(), Note: b.Header.Note, Mean: number(s.Mean), Most: number(b.Header.Most()),
		Hardest: s.Hardest(10), Mistakes: s.Mistakes[:min(10, len(s.Mistakes))], Key: marks, Koans: b.Header.Koans, More: max(0, s.Students-maxRows),
	}
	if head.Title == "" {
		head.Title = "Goroutine Koans"
	}
	if err := page.ExecuteTemplate(w, "head", head); err != nil {
		return err
	}
	who, more, err := writeMap(w, b)
	if err != nil {
		return err
	}
	if err := page.ExecuteTemplate(w, "middle", head); err != nil {
		return err
	}
	if err := writeVerdicts(w, b, who); err != nil {
		return err
	}
	return page.ExecuteTemplate(w, "foot", more)
}

// writeMap writes the rows, and returns who has which verdict.
func writeMap(w io.Writer, b *grade.Book) (who map[string]*holders, more int, err error) {
	who = map[string]*holders{}
	n := 0
	for r, err := range b.Rows() {
		if err != nil {
			return nil, 0, err
		}
		if n++; n > maxRows {
			break
		}
		row := pageRow{Name: sanitizeName(r.Name()), Score: number(r.Score), Remarks: tableRemarks(r)}
		for i, c := range r.Cells {
			cell := pageCell{mark: markOf(c), ID: verdictID(c)}
			cell.Label = fmt.Sprintf("%s, %s: %s, %s of %s points", row.Name, c.Koan, cell.Words, number(c.Points), number(b.Header.Koans[i].Points))
			if text := remark(b, r, c); text != "" {
				cell.Label += "; " + text
			}
			if _, there := who[cell.ID]; !there && len(who) < maxVerdicts {
				who[cell.ID] = &holders{}
			}
			if h, there := who[cell.ID]; !there {
				more++
				cell.ID = ""
			} else if len(h.first) < 3 {
				h.first = append(h.first, row.Name)
			} else {
				h.others++
			}
			row.Cells = append(row.Cells, cell)
		}
		if err := page.ExecuteTemplate(w, "row", row); err != nil {
			return nil, 0, err
		}
	}
	return who, more, nil
}

// writeVerdicts writes each verdict once.
func writeVerdicts(w io.Writer, b *grade.Book, who map[string]*holders) error {
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		for _, c := range r.Cells {
			id := verdictID(c)
			h, wanted := who[id]
			if !wanted {
				continue
			}
			delete(who, id)
			v := pageVerdict{ID: id, Koan: c.Koan, Words: markOf(c).Words, Who: h.text(), Why: why(c), Checks: c.Checks}
			if c.Status == grade.Solved {
				v.Why = "Every check holds."
			}
			if first, failed := c.FirstFailure(); failed && first.Account != nil && len(first.Account.Timeline.Lanes) > 0 {
				v.Picture = template.HTML(timeline.SVG(first.Account.Timeline, false, timeline.Highlight{})) // which escapes what was printed
			}
			if name, ok := strings.CutPrefix(c.Known, "wrong/"); ok {
				v.Remarks = append(v.Remarks, "It errs as the suite’s own wrong fix “"+strings.ReplaceAll(name, "_", " ")+"” does.")
			}
			if text := remark(b, r, c); text != "" && c.Status != grade.Solved {
				v.Remarks = append(v.Remarks, "Handed in more than once: "+text+".")
			}
			if err := page.ExecuteTemplate(w, "verdict", v); err != nil {
				return err
			}
		}
		if len(who) == 0 {
			break
		}
	}
	return nil
}

func markOf(c grade.Cell) mark {
	class := string(c.Status)
	if c.Status == grade.Failed && c.Points > 0 {
		class = "part"
	}
	for _, m := range marks {
		if m.Class == class {
			return m
		}
	}
	return mark{class, "?", class}
}

// verdictID is the same for verdicts that read the same.
func verdictID(c grade.Cell) string {
	c.Points = 0
	if c.Status == grade.Solved {
		c = grade.Cell{Koan: c.Koan, Status: c.Status, Checks: c.Checks}
	}
	b, err := json.Marshal(c)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}

// text names who has a verdict.
func (h *holders) text() string {
	text := strings.Join(h.first, ", ")
	if h.others > 0 {
		text += fmt.Sprintf(" and %d more", h.others)
	}
	return text
}
