package grade

import (
	"bytes"
	"encoding/binary"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// A Student is one line of the roster.
type Student struct {
	Name      string    `json:"name,omitempty"`
	Email     string    `json:"email,omitempty"`
	ID        string    `json:"id,omitempty"`
	Submitted time.Time `json:"submitted,omitzero"`
	Line      int       `json:"line,omitempty"` // in the roster, from 1
	key       string    // how the submission is called
	ids       []string  // that belong to this student alone, and may be a part of what the submission is called
	names     []string  // the name in the orders in which it may be written
}

// The column names that rosters are exported with: by Canvas, Moodle, GitHub Classroom,
// Gradescope, Blackboard and spreadsheets. The first of a list that the file has is
// used; of idColumns, all are.
var (
	keyColumns = []string{"path", "submission", "folder", "repository", "repo", "student_repository_name", "github_username", "github username", "username", "login", "sis login id",
		"identifier", "id", "sid", "student id", "email", "email address", "name", "student"}
	nameColumns      = []string{"name", "student name", "full name", "student", "roster_identifier", "identifier"}
	firstColumns     = []string{"first name", "given name", "firstname"}
	lastColumns      = []string{"last name", "surname", "family name", "lastname"}
	emailColumns     = []string{"email", "e-mail", "email address", "mail", "sis login id"}
	studentColumns   = []string{"id", "sid", "student id", "sis user id", "id number", "identifier"}
	idColumns        = []string{"id", "sid", "student id", "sis user id", "id number", "identifier", "sis login id", "login", "username", "github_username", "github username", "roster_identifier", "email", "email address", "e-mail"}
	submittedColumns = []string{"submitted", "submission time", "submitted at", "submission date", "submission_timestamp", "last modified (submission)"}
	timeForms        = []string{time.RFC3339, "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 MST", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04:05",
		"Monday, 2 January 2006, 3:04 PM", "Monday, 2 January 2006, 15:04", "Monday, January 2, 2006, 3:04 PM", "1/2/06 3:04 PM", "Jan 2, 2006 3:04 PM"}
)

// ReadRoster reads a CSV export: a line of headings, then a line for each
// student. Commas, semicolons and tabs separate; a byte order mark, UTF-16 and
// Windows' line endings are understood. Times without a zone are of this place. Errors
// name the line.
func ReadRoster(text []byte, place *time.Location) ([]Student, error) {
	r, err := table(text)
	if err != nil {
		return nil, err
	}
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
	first, last := column(firstColumns), column(lastColumns)
	submitted := column(submittedColumns)
	if submitted < 0 { // Gradescope's begins with the assignment
		submitted = slices.IndexFunc(headings, func(h string) bool { return strings.HasSuffix(h, " - submission time") })
	}
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
		if strings.HasPrefix(field(0), "Points Possible") {
			continue // Canvas's second line
		}
		s := Student{Name: field(column(nameColumns)), Email: field(column(emailColumns)), ID: field(column(studentColumns)), key: field(key), Line: line}
		if !strings.Contains(s.Email, "@") {
			s.Email = ""
		}
		if own := strings.TrimSpace(field(first) + " " + field(last)); own != "" && (first >= 0 || last >= 0) {
			s.Name = own
			s.names = []string{own, strings.TrimSpace(field(last) + " " + field(first))}
		} else if sur, given, ok := strings.Cut(s.Name, ","); ok {
			s.names = []string{s.Name, strings.TrimSpace(given) + " " + sur}
		} else {
			s.names = []string{s.Name}
		}
		for i, heading := range headings {
			if slices.Contains(idColumns, heading) && field(i) != "" {
				s.ids = append(s.ids, field(i))
			}
		}
		s.key = strings.Trim(strings.ReplaceAll(s.key, `\`, "/"), "/")
		if s.key == "" {
			continue
		}
		if before, twice := seen[strings.ToLower(s.key)]; twice {
			return nil, fmt.Errorf("lines %d and %d are both about %s", before, line, s.key)
		}
		seen[strings.ToLower(s.key)] = line
		if when := field(submitted); when != "" && when != "-" {
			if s.Submitted, err = parseTime(when, place); err != nil {
				return nil, fmt.Errorf("line %d: %q is no time; write it as 2026-10-01T23:59:00Z", line, when)
			}
		}
		students = append(students, s)
	}
}

// table reads a CSV file in any of the forms that ReadRoster understands.
func table(text []byte) (*csv.Reader, error) {
	text = bytes.TrimPrefix(fromUTF16(text), []byte("\ufeff"))
	if !utf8.Valid(text) {
		return nil, errors.New("it is not in UTF-8, so names would be garbled; save it as CSV UTF-8")
	}
	head, _, _ := bytes.Cut(text, []byte("\n"))
	r := csv.NewReader(bytes.NewReader(text))
	for _, comma := range ";\t" {
		if bytes.Count(head, []byte(string(comma))) > bytes.Count(head, []byte(string(r.Comma))) {
			r.Comma = comma
		}
	}
	r.FieldsPerRecord = -1
	return r, nil
}

// A Record is one line of a CSV file. A field may go over several; then this is the
// first.
type Record struct {
	Line   int
	Fields []string
}

// Records returns all lines of a roster as they are, its headings first, and what
// separates fields. Student.Line finds a student's.
func Records(text []byte) (all []Record, comma rune, err error) {
	r, err := table(text)
	if err != nil {
		return nil, 0, err
	}
	for {
		fields, err := r.Read()
		if errors.Is(err, io.EOF) {
			return all, r.Comma, nil
		}
		if err != nil {
			return nil, 0, err
		}
		line, _ := r.FieldPos(0)
		all = append(all, Record{line, fields})
	}
}

func parseTime(text string, place *time.Location) (at time.Time, err error) {
	for _, form := range timeForms {
		if at, err = time.ParseInLocation(form, text, place); err == nil {
			if name, _ := at.Zone(); strings.HasSuffix(form, "MST") && name != "UTC" {
				continue // the short names of other zones mean several each
			}
			return at, nil
		}
	}
	return time.Time{}, errors.New("not a time")
}

// fromUTF16 returns text that begins with the mark of UTF-16 as UTF-8, and any other as
// it is.
func fromUTF16(text []byte) []byte {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(text, []byte{0xff, 0xfe}):
		order = binary.LittleEndian
	case bytes.HasPrefix(text, []byte{0xfe, 0xff}):
		order = binary.BigEndian
	default:
		return text
	}
	var units []uint16
	for i := 2; i+1 < len(text); i += 2 {
		units = append(units, order.Uint16(text[i:]))
	}
	return []byte(string(utf16.Decode(units)))
}
