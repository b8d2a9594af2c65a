package gradebook

import (
	"fmt"
	"io"
	"strings"

	"koans/checker/grade"
)

// maxMarkdown is what of a job summary GitHub accepts, in bytes, with some
// room for what a workflow adds.
const maxMarkdown = 1000 << 10

// Markdown writes a job summary for GitHub Actions. It says what it leaves out.
func Markdown(w io.Writer, b *grade.Book) error {
	var text strings.Builder
	s := b.Summary
	title := b.Header.Title
	if title == "" {
		title = "Goroutine Koans"
	}
	fmt.Fprintf(&text, "## %s\n\n%d students, %s of %s points on average. Judged with %s. Seeds of the schedules: %s.\n\n", inMarkdown(title), s.Students, number(s.Mean), number(b.Header.Most()), b.Header.Go, b.Header.Seeds)
	if b.Header.Note != "" {
		fmt.Fprintf(&text, "**Note:** %s\n\n", inMarkdown(b.Header.Note))
	}
	if s.Undecided > 0 {
		fmt.Fprintf(&text, "**%d koans could not be judged on the machine.** That is no student's mistake.\n\n", s.Undecided)
	}
	text.WriteString("| student | score | of | late | remarks |\n| --- | ---: | ---: | ---: | --- |\n")
	left := 0
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		line := fmt.Sprintf("| %s | %s | %s | %s | %s |\n", inMarkdown(r.Name()), number(r.Score), number(b.Header.Most()), number(r.LateLoss), inMarkdown(tableRemarks(r)))
		if text.Len()+len(line) > maxMarkdown/2 {
			left++
			continue
		}
		text.WriteString(line)
	}
	if left > 0 {
		fmt.Fprintf(&text, "\nAnd %d more students.\n", left)
	}
	if s.Students == 1 {
		for r, err := range b.Rows() {
			if err != nil {
				return err
			}
			ownKoans(&text, b, r)
		}
		_, err := io.WriteString(w, text.String())
		return err
	}
	text.WriteString("\n| koan | solved by | points on average |\n| --- | ---: | ---: |\n")
	for _, k := range s.Koans {
		fmt.Fprintf(&text, "| %s | %d | %s |\n", k.Path, k.Solved, number(k.Mean))
	}
	if len(s.Mistakes) > 0 {
		text.WriteString("\n| times | koan | mistake |\n| ---: | --- | --- |\n")
	}
	for _, m := range s.Mistakes[:min(20, len(s.Mistakes))] {
		fmt.Fprintf(&text, "| %d | %s | %s |\n", m.Count, m.Koan, inMarkdown(mistakeName(m)))
	}
	_, err := io.WriteString(w, text.String())
	return err
}

// ownKoans tells one student, koan by koan, as much as fits.
func ownKoans(text *strings.Builder, b *grade.Book, r grade.Row) {
	text.WriteString("\n| koan | points | of | |\n| --- | ---: | ---: | --- |\n")
	for i, c := range r.Cells {
		fmt.Fprintf(text, "| %s | %s | %s | %s |\n", c.Koan, number(c.Points), number(b.Header.Koans[i].Points), inMarkdown(c.Reason()))
	}
	for _, c := range r.Cells {
		if c.Status != grade.Failed && c.Status != grade.Broken {
			continue
		}
		section := fmt.Sprintf("\n<details><summary>%s</summary>\n\n<pre>%s</pre>\n\n</details>\n", c.Koan, preformatted(why(c)))
		if text.Len()+len(section) > maxMarkdown {
			text.WriteString("\nThe other reports do not fit here.\n")
			return
		}
		text.WriteString(section)
	}
}

var markdownMarks = strings.NewReplacer(
	"&", "&amp;", "<", "&lt;", ">", "&gt;", "|", "\\|", "`", "\\`", "*", "\\*", "_", "\\_", "[", "\\[", "]", "\\]", "\\", "\\\\", "~", "\\~", "#", "\\#", "!", "\\!", "@", "&#64;", ":", "&#58;",
)

// inMarkdown makes a learner's words plain text, in one line.
func inMarkdown(text string) string { return markdownMarks.Replace(sanitizeName(text)) }

// preformatted makes a text safe inside <pre>, where a blank line would end the
// HTML for a Markdown reader.
func preformatted(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\n\n", "\n&#8203;\n", "::", ":&#8203;:").Replace(text)
}
