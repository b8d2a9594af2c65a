package gradebook

import (
	"fmt"
	"strings"

	"koans/checker/grade"
)

// The results.json that Gradescope's autograder reads; see
// https://gradescope-autograders.readthedocs.io/en/latest/specs/
type (
	gradescopeReport struct {
		Score            float64           `json:"score"`
		Output           string            `json:"output"`
		OutputFormat     string            `json:"output_format"`
		TestOutputFormat string            `json:"test_output_format"`
		Visibility       string            `json:"visibility"`
		StdoutVisibility string            `json:"stdout_visibility"`
		ExtraData        map[string]string `json:"extra_data,omitempty"`
		Tests            []gradescopeTest  `json:"tests"`
	}
	gradescopeTest struct {
		Score        float64  `json:"score"`
		MaxScore     float64  `json:"max_score"`
		Status       string   `json:"status"`
		Name         string   `json:"name"`
		Number       string   `json:"number"`
		Output       string   `json:"output"`
		OutputFormat string   `json:"output_format"`
		Tags         []string `json:"tags"`
		Visibility   string   `json:"visibility"`
	}
)

func gradescope(b *grade.Book, r grade.Row) any {
	report := newGradescopeReport(r.Score, overview(b, r))
	report.ExtraData = map[string]string{"seeds": b.Header.Seeds, "suite": b.Header.Suite, "go": b.Header.Go}
	for i, c := range r.Cells {
		chapter, _, _ := strings.Cut(c.Koan, "/")
		status := "failed"
		if c.Status == grade.Solved {
			status = "passed"
		}
		report.Tests = append(report.Tests, gradescopeTest{
			Score: c.Points, MaxScore: b.Header.Koans[i].Points, Status: status, Name: c.Koan, Number: fmt.Sprint(i + 1),
			Output: why(c), OutputFormat: "text", Tags: []string{chapter}, Visibility: "visible",
		})
	}
	return report
}

func gradescopeUngraded(grade.Header, grade.Entry) any {
	return newGradescopeReport(0, notYet)
}

func newGradescopeReport(score float64, output string) gradescopeReport {
	return gradescopeReport{
		Score: score, Output: output, OutputFormat: "text", TestOutputFormat: "text",
		Visibility: "visible", StdoutVisibility: "hidden", Tests: []gradescopeTest{},
	}
}

const notYet = "Not graded yet. If this does not change, the grading was cut short; that is not your mistake."

// overview is a student's result in a few lines.
func overview(b *grade.Book, r grade.Row) string {
	lines := []string{fmt.Sprintf("%s of %s points.", number(r.Score), number(b.Header.Most()))}
	if r.LateLoss > 0 {
		lines = append(lines, fmt.Sprintf("%s points, less %s percent for coming late.", number(r.Points), number(100*r.LateLoss)))
	}
	if r.Adjusted != 0 {
		text := fmt.Sprintf("Adjusted by hand: %s points.", number(r.Adjusted))
		if r.Comment != "" {
			text += " " + sanitizeName(r.Comment)
		}
		lines = append(lines, text)
	} else if r.Comment != "" {
		lines = append(lines, sanitizeName(r.Comment))
	}
	for _, c := range r.Cells {
		if c.Left != "" {
			lines = append(lines, fmt.Sprintf("%s doesn't count: %s.", c.Koan, c.Left))
		}
	}
	if r.Refused != "" {
		lines = append(lines, "Nothing was taken: "+sanitize(r.Refused, maxText)+".")
	}
	if n := r.Undecided(); n > 0 {
		lines = append(lines, fmt.Sprintf("%d koans could not be judged on the machine; that is not your mistake.", n))
	}
	lines = append(lines, fmt.Sprintf("Judged with %s. Schedules tried have the seeds %s.", b.Header.Go, b.Header.Seeds))
	if b.Header.Note != "" {
		lines = append(lines, "Note: "+b.Header.Note)
	}
	return strings.Join(lines, "\n")
}
