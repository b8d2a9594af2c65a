package submission

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
)

const koan = "01_wait/01_start"

// suite makes a suite of two koans.
func suite(t testing.TB) []catalog.Koan {
	t.Helper()
	root := t.TempDir()
	for _, k := range []string{koan, "02_more/01_again"} {
		write(t, root, "exercises/"+k+"/main.go", "package main\n")
		write(t, root, "exercises/"+k+"/main_test.go", "package main_test\n")
		write(t, root, "exercises/"+k+"/run.go", "package main // given\n")
		write(t, root, "solutions/"+k+"/run.go", "package main // given\n")
	}
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	return koans
}

func write(t testing.TB, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}

// A member is one entry of an archive that a test makes.
type member struct {
	name, text string
	mode       fs.FileMode
	hardLink   bool
}

func zipped(t testing.TB, members ...member) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, m := range members {
		h := &zip.FileHeader{Name: m.name, Method: zip.Deflate}
		h.SetMode(m.mode | 0o644)
		w, err := z.CreateHeader(h)
		require.NoError(t, err)
		_, err = io.WriteString(w, m.text)
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

func tarred(t testing.TB, members ...member) []byte {
	var b bytes.Buffer
	g := gzip.NewWriter(&b)
	w := tar.NewWriter(g)
	for _, m := range members {
		h := &tar.Header{Name: m.name, Mode: 0o644, Size: int64(len(m.text)), Typeflag: tar.TypeReg}
		switch {
		case m.hardLink:
			h.Typeflag, h.Linkname, h.Size = tar.TypeLink, m.text, 0
		case m.mode&fs.ModeSymlink != 0:
			h.Typeflag, h.Linkname, h.Size = tar.TypeSymlink, m.text, 0
		case m.mode&fs.ModeDevice != 0:
			h.Typeflag, h.Size = tar.TypeChar, 0
		}
		require.NoError(t, w.WriteHeader(h))
		if h.Size > 0 {
			_, err := io.WriteString(w, m.text)
			require.NoError(t, err)
		}
	}
	require.NoError(t, w.Close())
	require.NoError(t, g.Close())
	return b.Bytes()
}

// open opens paths and takes the first submission in them.
func open(t testing.TB, paths ...string) (*Class, map[string]File, string) {
	t.Helper()
	c, err := Open(paths, suite(t))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	files, refused, err := c.Take(c.Submissions[0])
	require.NoError(t, err)
	return c, files, refused
}

func names(c *Class) (all []string) {
	for _, s := range c.Submissions {
		all = append(all, s.Name)
	}
	return all
}

func TestWhereExercisesAreFound(t *testing.T) {
	for _, at := range []string{"exercises/", "", "repo/exercises/", "export/repo-main/exercises/"} {
		dir := filepath.Join(t.TempDir(), "alice")
		write(t, dir, at+koan+"/main.go", "mine")
		write(t, dir, at+"02_more/README.md", "")
		write(t, dir, at+"../solutions/"+koan+"/main.go", "not mine")
		c, files, refused := open(t, dir)
		assert.Empty(t, refused, at)
		assert.Equal(t, []string{"alice"}, names(c), at)
		assert.Equal(t, "mine", string(files[koan].Text), at)
		assert.True(t, files["02_more/01_again"].Missing, at)
	}
}

func TestAClass(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "class")
	write(t, dir, "bob/exercises/"+koan+"/main.go", "bob's")
	write(t, dir, "alice/exercises/"+koan+"/main.go", "alice's")
	write(t, dir, "carol.zip", string(zipped(t, member{name: "repo-main/exercises/" + koan + "/main.go", text: "carol's"})))
	write(t, dir, "dave_123/koans.tgz", string(tarred(t, member{name: "exercises/" + koan + "/main.go", text: "dave's"})))
	write(t, dir, "notes.txt", "no submission")
	c, files, _ := open(t, dir)
	assert.Equal(t, []string{"alice", "bob", "carol", "dave_123"}, names(c))
	assert.Equal(t, "alice's", string(files[koan].Text))
	for i, want := range []string{"alice's", "bob's", "carol's", "dave's"} {
		files, refused, err := c.Take(c.Submissions[i])
		require.NoError(t, err)
		assert.Empty(t, refused)
		assert.Equal(t, want, string(files[koan].Text))
	}

	for name, b := range map[string][]byte{
		"class.zip":    zipped(t, member{name: "x/alice/exercises/" + koan + "/main.go", text: "alice's"}, member{name: "x/bob/" + koan + "/main.go", text: "bob's"}),
		"class.tar.gz": tarred(t, member{name: "alice/exercises/" + koan + "/main.go", text: "alice's"}, member{name: "bob/exercises/" + koan + "/main.go", text: "bob's"}),
	} {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, b, 0o644))
		c, files, _ := open(t, path)
		assert.Equal(t, []string{"alice", "bob"}, names(c), name)
		assert.Equal(t, "alice's", string(files[koan].Text), name)
	}
}

// A learner's archive among others cannot hand in for somebody else.
func TestAnArchiveSpeaksForOneLearner(t *testing.T) {
	dir := t.TempDir()
	b := zipped(t, member{name: "bob/exercises/" + koan + "/main.go", text: "x"}, member{name: "eve/exercises/" + koan + "/main.go", text: "y"})
	write(t, dir, "eve.zip", string(b))
	write(t, dir, "bob.zip", string(zipped(t, member{name: "exercises/" + koan + "/main.go", text: "bob's"})))
	for _, paths := range [][]string{{dir}, {filepath.Join(dir, "bob.zip"), filepath.Join(dir, "eve.zip")}} {
		c, files, _ := open(t, paths...)
		assert.Equal(t, []string{"bob", "eve"}, names(c))
		assert.Equal(t, "bob's", string(files[koan].Text))
		_, refused, err := c.Take(c.Submissions[1])
		require.NoError(t, err)
		assert.Equal(t, "it holds more than one exercises folder: bob/exercises and eve/exercises", refused)
	}
}

// Rows 5 to 8 of the list of attacks: whatever lies beside main.go stays there.
func TestOnlyTheEditedFileIsTaken(t *testing.T) {
	dir := t.TempDir()
	at := "exercises/" + koan + "/"
	for name, text := range map[string]string{
		"exercises/scratch/main.go": "package main // no koan\n", at + "main.go": "mine", at + "z_test.go": "package main\nfunc TestMain(m *testing.M) { os.Exit(0) }\n",
		at + "main_test.go": "//go:build ignore\n\npackage main_test\n", at + "run.go": "package main // given\r\n", at + "a.s": "", at + "notes.md": "",
		"go.mod": "module koans\nreplace go.uber.org/goleak => ./fake\n", "go.work": "go 1.21\n", "vendor/modules.txt": "", ".config/go/env": "GOFLAGS=-run=^$\n",
	} {
		write(t, dir, name, text)
	}
	_, files, refused := open(t, dir)
	assert.Empty(t, refused)
	assert.Equal(t, File{Text: []byte("mine"), Notes: []string{"a.s was added; it was left out", "main_test.go was changed; the original was used", "z_test.go was added; it was left out"}}, files[koan])
}

func TestFoldersThatAreNotWhatTheySeem(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret.go")
	require.NoError(t, os.WriteFile(secret, []byte("secret"), 0o644))
	at := "exercises/" + koan
	for want, prepare := range map[string]func(dir string) error{
		at + "/main.go is a symbolic link, which is not followed": func(dir string) error { return os.Symlink(secret, filepath.Join(dir, at, "main.go")) },
		at + "/main.go is a folder, not a file":                   func(dir string) error { return os.Mkdir(filepath.Join(dir, at, "main.go"), 0o755) },
		at + "/main.go is larger than 256 KiB": func(dir string) error {
			return os.WriteFile(filepath.Join(dir, at, "main.go"), make([]byte, MaxFile+1), 0o644)
		},
	} {
		dir := t.TempDir()
		require.NoError(t, os.MkdirAll(filepath.Join(dir, at), 0o755))
		require.NoError(t, prepare(dir))
		_, files, _ := open(t, dir)
		assert.Equal(t, want, files[koan].Refused)
		assert.Empty(t, files[koan].Text)
	}
	dir, other := t.TempDir(), t.TempDir()
	write(t, other, koan+"/main.go", "another's")
	require.NoError(t, os.Symlink(other, filepath.Join(dir, "exercises")))
	c, err := Open([]string{dir, other}, suite(t))
	require.NoError(t, err)
	_, refused, err := c.Take(c.Submissions[0])
	require.NoError(t, err)
	assert.Equal(t, "there is no exercises folder in it", refused)
}

// Somebody whose folder is called exercises does not speak for the class.
func TestAStudentWhoIsCalledExercises(t *testing.T) {
	class := t.TempDir()
	for _, name := range []string{"adam", "bert", "exercises"} {
		write(t, class, name+"/exercises/"+koan+"/main.go", name)
	}
	_, err := Open([]string{class}, suite(t))
	assert.ErrorContains(t, err, "It could also be a class, because adam and bert are")
	one, err := Open([]string{filepath.Join(class, "adam")}, suite(t))
	require.NoError(t, err)
	assert.Len(t, one.Submissions, 1)
}

// What a class's folder links to is another's, or nobody's.
func TestALinkAmongAClassIsRefused(t *testing.T) {
	class, secret := t.TempDir(), t.TempDir()
	write(t, class, "adam/exercises/"+koan+"/main.go", "adam's")
	write(t, secret, "exercises/"+koan+"/main.go", "solution")
	require.NoError(t, os.Symlink("adam", filepath.Join(class, "bert")))
	require.NoError(t, os.Symlink(secret, filepath.Join(class, "eve")))
	write(t, secret, "x.zip", string(zipped(t, member{name: "exercises/" + koan + "/main.go", text: "solution"})))
	require.NoError(t, os.Symlink(filepath.Join(secret, "x.zip"), filepath.Join(class, "fred.zip")))
	c, err := Open([]string{class}, suite(t))
	require.NoError(t, err)
	require.Equal(t, []string{"adam", "bert", "eve", "fred"}, names(c))
	for _, s := range c.Submissions[1:] {
		_, refused, err := c.Take(s)
		require.NoError(t, err)
		assert.Equal(t, "it is a symbolic link, which is not followed", refused)
	}
}

// What lies beside main.go, or above it, is never used: other tests and given
// files, another module, other packages, however many.
// A student whose repository is older than a koan's new name gets points for it.
func TestAFormerNameIsTaken(t *testing.T) {
	koans := suite(t)
	write(t, koans[0].Root, "solutions/"+koan+"/main.go", "//koan:formerly begin\npackage main\n")
	class := t.TempDir()
	write(t, class, "exercises/01_wait/01_begin/main.go", "package main // mine\n")
	c, err := Open([]string{class}, koans)
	require.NoError(t, err)
	defer c.Close()
	files, _, err := c.Take(c.Submissions[0])
	require.NoError(t, err)
	assert.Equal(t, "package main // mine\n", string(files[koan].Text))
	assert.True(t, files["02_more/01_again"].Missing)
}

func TestWhatElseIsHandedInIsNotTaken(t *testing.T) {
	dir := t.TempDir()
	at := "exercises/" + koan + "/"
	for name, text := range map[string]string{
		"main.go": "mine", "run.go": "package main // mine", "main_test.go": "package main_test // mine", "z_test.go": "", "a.s": "", "go.mod": "module koans",
	} {
		write(t, dir, at+name, text)
	}
	write(t, dir, "go.mod", "module koans\nreplace go.uber.org/goleak => ./fake")
	write(t, dir, "go.work", "go 1.21\nuse ./fake")
	write(t, dir, "vendor/go.uber.org/goleak/leaks.go", "package goleak")
	_, files, refused := open(t, dir)
	assert.Empty(t, refused)
	assert.Equal(t, "mine", string(files[koan].Text))
	assert.ElementsMatch(t, []string{
		"run.go was changed; the original was used", "main_test.go was changed; the original was used", "z_test.go was added; it was left out", "a.s was added; it was left out",
	}, files[koan].Notes)

	// Go files of the learner's own are part of the program.
	for _, name := range []string{"helper.go", "_draft.go", ".hidden.go"} {
		write(t, dir, at+name, "package main // "+name)
	}
	_, files, _ = open(t, dir)
	assert.Equal(t, map[string][]byte{"helper.go": []byte("package main // helper.go")}, files[koan].Own)
	assert.NotContains(t, strings.Join(files[koan].Notes, " "), "helper.go")
	for i := range maxOwn {
		write(t, dir, at+fmt.Sprintf("own%d.go", i), "package main")
	}
	_, files, _ = open(t, dir)
	assert.Equal(t, "exercises/"+koan+" holds more than 16 Go files of the learner's own", files[koan].Refused)

	for i := range maxFolder {
		write(t, dir, at+fmt.Sprintf("f%d.go", i), "")
	}
	_, files, _ = open(t, dir)
	assert.Equal(t, "exercises/"+koan+" holds more than 10000 files", files[koan].Refused)
}

// Row 24 of the list of attacks.
func TestHostileArchives(t *testing.T) {
	if testing.Short() {
		t.Skip("it packs and unpacks thousands of files")
	}
	at := "exercises/" + koan + "/"
	mine := member{name: at + "main.go", text: "mine"}
	outside := `the archive has an entry "../../x", which leads out of it`
	crowd := []member{mine}
	for i := range ofLearner.entries {
		crowd = append(crowd, member{name: fmt.Sprintf("n/%d", i)})
	}
	for name, attack := range map[string]struct {
		members       []member
		refused, file string
	}{
		"leads out":       {members: []member{mine, {name: "../../x"}}, refused: outside},
		"absolute":        {members: []member{mine, {name: "/etc/x"}}, refused: `the archive has an entry "/etc/x", which leads out of it`},
		"drive":           {members: []member{mine, {name: "C:/x"}}, refused: `the archive has an entry "C:/x", which leads out of it`},
		"backslash":       {members: []member{mine, {name: `..\x`}}, refused: `the archive has an entry "..\\x", which leads out of it`},
		"symbolic link":   {members: []member{{name: at + "run.go", text: "x"}, {name: at + "main.go", text: "/etc/passwd", mode: fs.ModeSymlink}}, file: at + "main.go is a symbolic link, which is not followed"},
		"all linked":      {members: []member{{name: "exercises", text: "/etc", mode: fs.ModeSymlink}}, refused: "there is no exercises folder in it; exercises is a symbolic link, which is not followed"},
		"linked folder":   {members: []member{{name: "exercises/" + koan, text: "/etc", mode: fs.ModeSymlink}, {name: at + "run.go", text: "x"}}, file: "exercises/" + koan + " is a symbolic link, which is not followed"},
		"case":            {members: []member{mine, {name: at + "Main.go", text: "other"}}, file: at + "main.go is there twice, or differs from another name only in case"},
		"twice":           {members: []member{mine, mine}, file: at + "main.go is there twice, or differs from another name only in case"},
		"too large":       {members: []member{{name: at + "main.go", text: strings.Repeat(" ", MaxFile+1)}}, file: at + "main.go is larger than 256 KiB"},
		"too many":        {members: crowd, refused: "the archive has more than 50000 entries"},
		"nested":          {members: []member{{name: "more.zip", text: string(zipped(t, mine))}}, refused: "there is no exercises folder in it; more.zip is an archive inside an archive, which is not unpacked"},
		"from Windows":    {members: []member{{name: strings.ReplaceAll(at, "/", `\`) + "main.go", text: "mine"}}},
		"long name":       {members: []member{{name: at + strings.Repeat("x", 300) + ".go"}, {name: strings.Repeat("d/", 3000) + at + "main.go"}, mine}},
		"name of the try": {members: []member{mine, {name: "another/" + koan + "/main.go", text: "x"}, {name: at + strings.Repeat("x", 300) + ".go"}}},
		"file and folder": {members: []member{mine, {name: at + "main.go/" + koan + "/main.go", text: "x"}}},
	} {
		for kind, b := range map[string][]byte{"zip": zipped(t, attack.members...), "tar.gz": tarred(t, attack.members...)} {
			dir := t.TempDir()
			write(t, dir, "eve."+kind, string(b))
			c, err := Open([]string{dir}, suite(t))
			require.NoError(t, err, name)
			files, refused, err := c.takeArchive(filepath.Join(dir, "eve."+kind))
			require.NoError(t, err)
			assert.Equal(t, attack.refused, refused, "%s %s", name, kind)
			if refused == "" {
				assert.Equal(t, attack.file, files[koan].Refused, "%s %s", name, kind)
			}
			require.NoError(t, c.Close())
		}
	}
	assert.Equal(t, "exercises/"+koan+"/main.go is a hard link", hostileTar(t, member{name: at + "main.go", text: "x", hardLink: true}))
	assert.Equal(t, "exercises/"+koan+"/main.go is neither a file nor a folder", hostileTar(t, member{name: at + "main.go", mode: fs.ModeDevice}))
}

func hostileTar(t *testing.T, m member) string {
	dir := t.TempDir()
	write(t, dir, "eve.tgz", string(tarred(t, member{name: "exercises/" + koan + "/run.go", text: "package main // given\n"}, m)))
	_, files, _ := open(t, filepath.Join(dir, "eve.tgz"))
	return files[koan].Refused
}

// What unpacks to far more than it holds ends at the bound, not at the disk's.
func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("it packs and unpacks thousands of files")
	}
	var b bytes.Buffer
	g := gzip.NewWriter(&b)
	w := tar.NewWriter(g)
	require.NoError(t, w.WriteHeader(&tar.Header{Name: "zeros", Size: 8 << 20, Typeflag: tar.TypeReg}))
	_, err := w.Write(make([]byte, 8<<20))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	require.NoError(t, g.Close())
	err = readTar(bytes.NewReader(b.Bytes()), 1<<20, func(entry) error { return nil })
	assert.EqualError(t, err, "it unpacks to more than 1 MiB")

	b.Reset()
	z := zip.NewWriter(&b)
	for i := range 9 {
		_, err := z.CreateRaw(&zip.FileHeader{Name: fmt.Sprint(i), Method: zip.Deflate, UncompressedSize64: 128 << 20})
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	dir := t.TempDir()
	write(t, dir, "much.zip", b.String())
	c, err := Open([]string{filepath.Join(dir, "much.zip"), dir}, suite(t))
	require.NoError(t, err)
	_, refused, err := c.takeArchive(filepath.Join(dir, "much.zip"))
	require.NoError(t, err)
	assert.Equal(t, "it unpacks to more than 1024 MiB", refused)

	write(t, dir, "bomb.zip", string(zipped(t, member{name: "exercises/" + koan + "/main.go", text: strings.Repeat("\n", 64<<20)}, member{name: "exercises/more", text: strings.Repeat("\n", 64<<20)})))
	_, files, refused := open(t, filepath.Join(dir, "bomb.zip"))
	assert.Empty(t, refused)
	assert.Equal(t, "exercises/"+koan+"/main.go is larger than 256 KiB", files[koan].Refused)
}

// What learning platforms let a teacher download: a zip of zips, of folders with a zip
// in each, of flat names; and what students hand in besides.
func TestDownloadsOfPlatforms(t *testing.T) {
	hers := string(zipped(t, member{name: "koans/exercises/" + koan + "/main.go", text: "hers"}))
	his := string(tarred(t, member{name: "exercises/" + koan + "/main.go", text: "his"}))
	path := filepath.Join(t.TempDir(), "submissions.zip")
	require.NoError(t, os.WriteFile(path, zipped(t,
		member{name: "doejane_123_9001_koans.zip", text: hers}, member{name: "doejohn_LATE_124_9002_koans-1.tgz", text: his},
		member{name: "Smith Ann_556_assignsubmission_file/koans.zip", text: hers}, member{name: "Roe Rick_557_assignsubmission_file/all.rar"},
		member{name: "poe_125_9003_koans.rar"}, member{name: "zoe_126_9004_main.go", text: "package main"}, member{name: "bad_127_9005_x.zip", text: "no zip"},
	), 0o644))
	c, err := Open([]string{path}, suite(t))
	require.NoError(t, err)
	defer c.Close()
	got := map[string]string{}
	for _, s := range c.Submissions {
		files, refused, err := c.Take(s)
		require.NoError(t, err)
		got[s.Name] = string(files[koan].Text) + refused
	}
	const rar = " is an archive that can't be read here; unpack it into a folder of that name, or ask for a .zip"
	assert.Equal(t, map[string]string{
		"doejane_123_9001_koans": "hers", "doejohn_LATE_124_9002_koans-1": "his", "Smith Ann_556_assignsubmission_file": "hers",
		"Roe Rick_557_assignsubmission_file": "all.rar" + rar, "poe_125_9003_koans.rar": "poe_125_9003_koans.rar" + rar,
		"zoe_126_9004_main.go": "zoe_126_9004_main.go is a single Go file, which doesn't say which koan it is for; put it into CHAPTER/KOAN/main.go in a folder of the student's, or ask for the exercises folder",
		"bad_127_9005_x":       "it cannot be read as a zip archive: zip: not a valid zip file",
	}, got)
}

// The only student of a class keeps a name.
func TestAClassOfOne(t *testing.T) {
	class := t.TempDir()
	write(t, class, "ada/exercises/"+koan+"/main.go", "hers")
	write(t, class, "notes.go", "package notes")
	c, files, _ := open(t, class)
	assert.Equal(t, "hers", string(files[koan].Text))
	assert.Equal(t, "ada", c.Submissions[0].Inside)
	_, err := Open([]string{filepath.Join(class, "notes.go")}, suite(t))
	assert.ErrorContains(t, err, "notes.go is a single Go file")
}

// A learner's files in a class's archive take room for that learner alone.
func TestALearnerWhoFillsTheClassesArchive(t *testing.T) {
	if testing.Short() {
		t.Skip("it packs and unpacks many files")
	}
	var members []member
	for i := range 2 * maxTaken / MaxFile {
		members = append(members, member{name: fmt.Sprintf("class/eve/%d/exercises/%s/main.go", i, koan), text: strings.Repeat(" ", MaxFile)})
	}
	members = append(members, member{name: "class/zoe/exercises/" + koan + "/main.go", text: "zoe's"})
	for kind, b := range map[string][]byte{"zip": zipped(t, members...), "tgz": tarred(t, members...)} {
		path := filepath.Join(t.TempDir(), "class."+kind)
		require.NoError(t, os.WriteFile(path, b, 0o644))
		c, err := Open([]string{path}, suite(t))
		require.NoError(t, err)
		assert.Equal(t, []string{"eve", "zoe"}, names(c))
		files, refused, err := c.Take(c.Submissions[1])
		require.NoError(t, err)
		assert.Empty(t, refused)
		assert.Equal(t, "zoe's", string(files[koan].Text))
		size := 0
		require.NoError(t, filepath.WalkDir(c.unpacked, func(path string, d fs.DirEntry, err error) error {
			if info, infoErr := d.Info(); infoErr == nil && !d.IsDir() {
				size += int(info.Size())
			}
			return err
		}))
		assert.LessOrEqual(t, size, maxTaken+MaxFile)
		require.NoError(t, c.Close())
	}
}

func TestNothingToOpen(t *testing.T) {
	koans := suite(t)
	dir := t.TempDir()
	write(t, dir, "a/x.txt", "")
	_, err := Open([]string{filepath.Join(dir, "a")}, koans)
	assert.ErrorContains(t, err, "there are no koans in")
	_, err = Open([]string{filepath.Join(dir, "a/x.txt")}, koans)
	assert.ErrorContains(t, err, "neither a folder nor an archive")
	_, err = Open([]string{filepath.Join(dir, "none")}, koans)
	assert.ErrorContains(t, err, "none is not there; name a folder or an archive")
	write(t, dir, "b.zip", "no zip")
	_, err = Open([]string{filepath.Join(dir, "b.zip")}, koans)
	assert.ErrorContains(t, err, "it cannot be read as a zip archive")
}

func fuzz(f *testing.F, ext string, seeds ...[]byte) {
	for _, s := range seeds {
		f.Add(s)
	}
	koans := suite(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		dir := t.TempDir()
		path := filepath.Join(dir, "in."+ext)
		require.NoError(t, os.WriteFile(path, b, 0o644))
		c, err := Open([]string{path, dir}, koans)
		if err != nil {
			return
		}
		files, _, err := c.takeArchive(path)
		require.NoError(t, err)
		for _, file := range files {
			assert.LessOrEqual(t, len(file.Text), MaxFile)
			assert.False(t, file.Refused != "" && len(file.Text) > 0)
		}
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Len(t, entries, 1)
	})
}

func FuzzZip(f *testing.F) {
	m := member{name: "exercises/" + koan + "/main.go", text: "package main\n"}
	fuzz(f, "zip", zipped(f, m), zipped(f, m, member{name: "../x"}), zipped(f, member{name: m.name, text: "x", mode: fs.ModeSymlink}), []byte("PK\x05\x06"))
}

func FuzzTar(f *testing.F) {
	m := member{name: "exercises/" + koan + "/main.go", text: "package main\n"}
	fuzz(f, "tar.gz", tarred(f, m), tarred(f, m, member{name: "/x"}), tarred(f, member{name: m.name, text: "x", hardLink: true}), []byte("\x1f\x8b"))
}
