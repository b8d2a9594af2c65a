package gradebook

import (
	"fmt"
	"html/template"
	"io"
	"path/filepath"
	"strings"

	"koans/checker"
	"koans/checker/atomicfile"
	"koans/checker/grade"
	"koans/checker/timeline"
)

// writeFeedback writes feedback.html and feedback.md for each student, in a folder that is
// called like the submission, so that Moodle takes a zip of them back. They name no
// other student.
func (o Outputs) writeFeedback(b *grade.Book) error {
	seen := map[string]bool{}
	for r, err := range b.Rows() {
		if err != nil {
			return err
		}
		folder := r.Submission
		if !plainName(folder) || seen[strings.ToLower(folder)] {
			folder = fileName(r.Submission)
		}
		seen[strings.ToLower(folder)] = true
		for name, write := range map[string]func(io.Writer) error{
			"feedback.html": func(w io.Writer) error { return feedback.ExecuteTemplate(w, "feedback", feedbackOf(b, r)) },
			"feedback.md":   func(w io.Writer) error { return feedbackMarkdown(w, b, r) },
		} {
			path := filepath.Join(o.Feedback, folder, name)
			if err := atomicfile.WriteFunc(path, write); err != nil {
				return fmt.Errorf("writing %s: %w", path, err)
			}
		}
	}
	return nil
}

// plainName reports whether every system takes the name for a folder's.
func plainName(name string) bool {
	return name == sanitizeName(name) && name != "" && !strings.ContainsAny(name, `<>:"/\|?*`) && !strings.HasPrefix(name, ".") && !strings.HasSuffix(name, ".")
}

type (
	feedbackPage struct {
		Title, Name, Score, Most string
		Overview                 []string
		Koans                    []feedbackKoan
	}
	feedbackKoan struct {
		mark
		Title, Path, Points, Of, Left, Why string
		Picture                            template.HTML
		Checks                             []checker.Result
	}
)

func feedbackOf(b *grade.Book, r grade.Row) feedbackPage {
	p := feedbackPage{
		Title: titleOf(b), Name: sanitizeName(r.Name()), Score: number(r.Score), Most: number(b.Header.Most()),
		Overview: strings.Split(overview(b, r), "\n"),
	}
	for i, c := range r.Cells {
		k := feedbackKoan{
			mark: markOf(c), Title: b.Header.Koans[i].Title, Path: c.Koan, Points: number(c.Points), Of: number(b.Header.Koans[i].Points), Left: c.Left,
			Why: why(c), Checks: c.Checks,
		}
		if first, failed := c.FirstFailure(); failed && first.Account != nil && len(first.Account.Timeline.Lanes) > 0 {
			k.Picture = template.HTML(timeline.SVG(first.Account.Timeline, false, timeline.Highlight{})) // which escapes what was printed
		}
		p.Koans = append(p.Koans, k)
	}
	return p
}

func feedbackMarkdown(w io.Writer, b *grade.Book, r grade.Row) error {
	var text strings.Builder
	fmt.Fprintf(&text, "# %s\n\n%s: %s of %s points\n\n", inMarkdown(titleOf(b)), inMarkdown(r.Name()), number(r.Score), number(b.Header.Most()))
	for line := range strings.Lines(overview(b, r)) {
		fmt.Fprintf(&text, "- %s\n", inMarkdown(line))
	}
	ownKoans(&text, b, r)
	_, err := io.WriteString(w, text.String())
	return err
}

func titleOf(b *grade.Book) string {
	if title := sanitizeName(b.Header.Title); title != "" {
		return title
	}
	return "Goroutine Koans"
}

var feedback = template.Must(template.New("feedback").Parse(`{{define "feedback"}}<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>{{.Title}}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 60rem; padding: 0 1rem; }
h1, h2, p { overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin-top: 2rem; }
pre { overflow-x: auto; font-size: .85rem; } svg { max-width: 100%; height: auto; }
</style>
</head>
<body>
<h1>{{.Title}}</h1>
<p><strong>{{.Name}}: {{.Score}} of {{.Most}} points</strong></p>
<ul>{{range .Overview}}<li>{{.}}</li>{{end}}</ul>
{{range .Koans}}<section>
<h2>{{.Mark}} {{.Title}} <small>({{.Path}})</small>: {{.Points}} of {{.Of}} points, {{.Words}}{{with .Left}}; {{.}}, so it doesn’t count{{end}}</h2>
{{.Picture}}
{{with .Why}}<pre>{{.}}</pre>{{end}}
{{if .Checks}}<ul>{{range .Checks}}<li>{{if .Passed}}✓{{else}}✗{{end}} {{.Check}}</li>{{end}}</ul>{{end}}
</section>
{{end}}
</body>
</html>
{{end}}`))
