package try

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
)

// reaches says what of the standard library reaches out of the process, and for what:
// by package, the beginnings of names.
var reaches = map[string]struct {
	names []string
	what  string
}{
	"net":               {[]string{"Dial", "Listen", "Lookup", "FileConn", "FileListener", "Resolver", "DefaultResolver"}, "the network"},
	"net/http":          {[]string{"Get", "Head", "Post", "ListenAndServe", "Serve", "DefaultClient", "Client", "Server", "Transport", "DefaultTransport"}, "the network"},
	"net/http/httptest": {[]string{"NewServer", "NewTLSServer", "NewUnstartedServer"}, "the network"},
	"net/rpc":           {[]string{"Dial"}, "the network"},
	"net/smtp":          {[]string{"Dial", "SendMail"}, "the network"},
	"crypto/tls":        {[]string{"Dial", "Listen"}, "the network"},
	"os/signal":         {[]string{"Notify", "Ignore"}, "signals"},
	"os/exec":           {[]string{"Command"}, "other processes"},
	"os":                {[]string{"StartProcess"}, "other processes"},
}

// outside says what of a program doesn't suit the virtual clock: where it reaches out
// of its process. It returns "" if it doesn't, as far as its own files tell.
func outside(files map[string][]byte) string {
	for _, file := range slices.Sorted(maps.Keys(files)) {
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, files[file], parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		paths := imports(tree)
		found := ""
		ast.Inspect(tree, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok || found != "" {
				return found == ""
			}
			pkg, ok := sel.X.(*ast.Ident)
			if !ok {
				return true
			}
			r := reaches[paths[pkg.Name]]
			if slices.ContainsFunc(r.names, func(name string) bool { return strings.HasPrefix(sel.Sel.Name, name) }) && sel.Sel.Name != "ServeMux" {
				found = fmt.Sprintf("The program uses %s: %s.%s at %s:%d.", r.what, pkg.Name, sel.Sel.Name, file, set.PositionFor(sel.Pos(), false).Line)
			}
			return true
		})
		if found != "" {
			return found
		}
	}
	return ""
}

// imports has the paths of what a file imports by the name that it is used under.
func imports(tree *ast.File) map[string]string {
	paths := map[string]string{}
	for _, spec := range tree.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue
		}
		name := path.Base(p)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		paths[name] = p
	}
	return paths
}
