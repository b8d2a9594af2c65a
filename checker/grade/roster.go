package grade

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// A Student is one line of the roster.
type Student struct {
	Name      string    `json:"name,omitempty"`
	Email     string    `json:"email,omitempty"`
	ID        string    `json:"id,omitempty"`
	Submitted time.Time `json:"submitted,omitzero"`
	key       string    // how the submission is called
}

// The column names that rosters are exported with. The first of a list that
// the file has is used.
var (
	keyColumns       = []string{"path", "submission", "folder", "repository", "repo", "github_username", "github username", "username", "login", "sis login id", "identifier", "id", "sid", "student id", "email", "email address", "name", "student"}
	nameColumns      = []string{"name", "student name", "full name", "student", "roster_identifier", "identifier"}
	emailColumns     = []string{"email", "e-mail", "email address", "mail"}
	idColumns        = []string{"id", "sid", "student id", "sis user id", "id number", "identifier"}
	submittedColumns = []string{"submitted", "submission time", "submitted at", "submission date"}
	timeForms        = []string{time.RFC3339, "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 UTC", "2006-01-02 15:04:05", "2006-01-02 15:04"}
)

// ReadRoster reads a CSV export: a line of headings, then a line for each
// student. Commas, semicolons and tabs separate; a byte order mark and
// Windows' line endings are passed over. Errors name the line.
func ReadRoster(text []byte) ([]Student, error) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if !utf8.Valid(text) {
		return nil, errors.New("it is not in UTF-8, so names would be garbled; save it as CSV UTF-8")
	}
	first, _, _ := bytes.Cut(text, []byte("\n"))
	r := csv.NewReader(bytes.NewReader(text))
	for _, comma := range ";\t" {
		if bytes.Count(first, []byte(string(comma))) > bytes.Count(first, []byte(string(r.Comma))) {
			r.Comma = comma
		}
	}
	r.FieldsPerRecord = -1
	headings, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, errors.New(`it is empty; its first line names the columns, one of them "path"`)
	}
	if err != nil {
		return nil, fmt.Errorf("it has no line of headings: %w", err)
	}
	for i, h := range headings {
		headings[i] = strings.ToLower(strings.TrimSpace(h))
	}
	column := func(names []string) int {
		for _, name := range names {
			if i := slices.Index(headings, name); i >= 0 {
				return i
			}
		}
		return -1
	}
	key := column(keyColumns)
	if key < 0 {
		return nil, errors.New(`line 1: no column says how a student's folder or archive is called; name one "path"`)
	}
	last, given := slices.Index(headings, "last name"), slices.Index(headings, "first name")
	var students []Student
	seen := map[string]int{}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return students, nil
		}
		if err != nil {
			return nil, err // names the line
		}
		line, _ := r.FieldPos(0)
		field := func(i int) string {
			if i < 0 || i >= len(record) {
				return ""
			}
			return strings.TrimSpace(record[i])
		}
		s := Student{Name: field(column(nameColumns)), Email: field(column(emailColumns)), ID: field(column(idColumns)), key: field(key)}
		if s.Name == "" {
			s.Name = strings.TrimSpace(field(given) + " " + field(last))
		}
		s.key = strings.Trim(strings.ReplaceAll(s.key, `\`, "/"), "/")
		if s.key == "" {
			continue
		}
		if before, twice := seen[strings.ToLower(s.key)]; twice {
			return nil, fmt.Errorf("lines %d and %d are both about %s", before, line, s.key)
		}
		seen[strings.ToLower(s.key)] = line
		if when := field(column(submittedColumns)); when != "" {
			if s.Submitted, err = parseTime(when); err != nil {
				return nil, fmt.Errorf("line %d: %q is no time; write it as 2026-10-01T23:59:00Z", line, when)
			}
		}
		students = append(students, s)
	}
}

func parseTime(text string) (at time.Time, err error) {
	for _, form := range timeForms {
		if at, err = time.Parse(form, text); err == nil {
			return at, nil
		}
	}
	return at, err
}
