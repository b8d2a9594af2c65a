package gradebook

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"

	"koans/checker/grade"
)

// The results.json of an exercism test runner, version 3; see
// https://exercism.org/docs/building/tooling/test-runners/interface
type (
	exercismReport struct {
		Version int            `json:"version"`
		Status  string         `json:"status"`
		Message string         `json:"message,omitempty"`
		Tests   []exercismTest `json:"tests"`
	}
	exercismTest struct {
		Name    string `json:"name"`
		Status  string `json:"status"`
		Message string `json:"message,omitempty"`
		// TestCode is the check's source.
		TestCode string `json:"test_code"`
		TaskID   int    `json:"task_id"`
	}
)

// maxMessage is how long exercism lets a message be, in bytes.
const maxMessage = 65_535

// exercism reports every check as a test, and every koan as a task. There is
// status error only if nothing could be run.
func (o Outputs) exercism(b *grade.Book, r grade.Row) any {
	report := exercismReport{Version: 3, Status: "pass", Tests: []exercismTest{}}
	ran := false
	for i, c := range r.Cells {
		code := o.testCode(c.Koan)
		if c.Status != grade.Solved {
			report.Status = "fail"
		}
		if len(c.Checks) == 0 {
			report.Tests = append(report.Tests, exercismTest{Name: c.Koan, Status: "error", Message: cmp.Or(why(c), string(c.Status)), TaskID: i + 1})
			continue
		}
		ran = true
		for _, check := range c.Checks {
			test := exercismTest{Name: c.Koan + " > " + check.Check, Status: "pass", TestCode: code[check.Check], TaskID: i + 1}
			if !check.Passed {
				test.Status, test.Message = "fail", cmp.Or(sanitize(check.Report(), maxText), "This check does not hold.")
			}
			report.Tests = append(report.Tests, test)
		}
	}
	if !ran {
		report.Status, report.Message = "error", sanitize(overview(b, r), maxMessage)
	}
	return report
}

func exercismUngraded(grade.Header, grade.Entry) any {
	return exercismReport{Version: 3, Status: "error", Message: notYet, Tests: []exercismTest{}}
}

// testCode returns the source of a koan's checks, by name.
func (o Outputs) testCode(koan string) map[string]string {
	code := map[string]string{}
	for _, k := range o.Koans {
		if k.Path() != koan {
			continue
		}
		text, err := os.ReadFile(filepath.Join(k.Dir, "main_test.go"))
		if err != nil {
			return code
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, "", text, parser.SkipObjectResolution)
		if err != nil {
			return code
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				code[f.Name.Name] = string(text[set.Position(f.Pos()).Offset:set.Position(f.End()).Offset])
			}
		}
	}
	return code
}
