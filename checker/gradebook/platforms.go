package gradebook

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/grade"
)

// A platform wants one file for each student.
type platform struct {
	path   string // a .json file or a folder
	report func(*grade.Book, grade.Row) any
	// ungraded is what stands there until a student is graded, as the platforms
	// take a missing file for their own failure.
	ungraded func(grade.Header, grade.Entry) any
}

func (o Outputs) platforms() []platform {
	return []platform{
		{o.Gradescope, gradescope, gradescopeUngraded},
		{o.Exercism, o.exercism, exercismUngraded},
		{o.Classroom50, classroom50, classroom50Ungraded},
	}
}

// ErrManyInOneFile is returned where several students would need the same file.
var ErrManyInOneFile = errors.New("a .json file is for one student; name a folder, to get a file for each")

// ErrNoPlace is returned where a file could not be written once all is graded.
var ErrNoPlace = errors.New("choose another place")

// Begin writes, for each student who has none yet, the platforms' files with
// nothing earned, so that there is one whatever happens. It returns
// ErrManyInOneFile, ErrNoPlace or ErrNoUpload before anything is written.
func (o Outputs) Begin(h grade.Header, entries []grade.Entry) error {
	for _, w := range o.wholes() {
		if err := canWrite(w.path); err != nil {
			return fmt.Errorf("%s cannot be written: %w; %w", w.path, err, ErrNoPlace)
		}
	}
	if o.Upload != "" {
		if _, err := readUpload(o.Roster, h.Title); err != nil {
			return fmt.Errorf("--upload: %w; %w", err, ErrNoUpload)
		}
	}
	for _, p := range o.platforms() {
		if strings.HasSuffix(p.path, ".json") && len(entries) != 1 {
			return fmt.Errorf("%s: %w", p.path, ErrManyInOneFile)
		}
	}
	for _, p := range o.platforms() {
		if p.path == "" {
			continue
		}
		for _, e := range entries {
			path := p.file(e.Name)
			if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err := writeJSON(path, p.ungraded(h, e)); err != nil {
				return err
			}
		}
	}
	return nil
}

// writePlatforms writes the platforms' files. Those of a student whom the
// machine could not judge in full stay as they were.
func (o Outputs) writePlatforms(b *grade.Book) error {
	for _, p := range o.platforms() {
		if p.path == "" {
			continue
		}
		if strings.HasSuffix(p.path, ".json") && b.Header.Submissions != 1 {
			return fmt.Errorf("%s: %w", p.path, ErrManyInOneFile)
		}
		for r, err := range b.Rows() {
			if err != nil {
				return err
			}
			path := p.file(r.Submission)
			if _, err := os.Stat(path); r.Undecided() > 0 && err == nil {
				continue
			}
			if err := writeJSON(path, p.report(b, r)); err != nil {
				return err
			}
		}
	}
	return nil
}

// canWrite tries whether a file can be put where the path says.
func canWrite(path string) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return errors.New("it is a folder")
	}
	try := filepath.Join(filepath.Dir(path), ".koan-try")
	err := atomicfile.Write(try, nil)
	if cause := (*fs.PathError)(nil); errors.As(err, &cause) {
		return cause.Err
	}
	return os.Remove(try)
}

func writeJSON(path string, report any) error {
	err := atomicfile.WriteFunc(path, func(w io.Writer) error {
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(report)
	})
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return nil
}

var unsafe = regexp.MustCompile(`^\.|[^\pL\pN._@+-]`)

// fileName is a name for a file or a folder that says whose it is. Two names never
// meet in one, not even where the system takes A for a: what can't stand in a file's
// name is percent-encoded, and one that has capitals ends in a hash of them.
func fileName(submission string) string {
	name := unsafe.ReplaceAllStringFunc(submission, func(found string) string {
		return "%" + strings.ReplaceAll(fmt.Sprintf("% X", found), " ", "%")
	})
	sum := sha256.Sum256([]byte(submission))
	switch {
	case len(name) > maxName:
		name = fmt.Sprintf("%s%%-%x", strings.ToValidUTF8(name[:maxName/2], ""), sum[:8])
	case strings.ToLower(submission) != submission:
		name = fmt.Sprintf("%s%%-%x", name, sum[:4])
	}
	return name
}

// file is the student's file: the one that was asked for, or one in the folder that
// was.
func (p platform) file(submission string) string {
	if strings.HasSuffix(p.path, ".json") {
		return p.path
	}
	return filepath.Join(p.path, fileName(submission)+".json")
}
