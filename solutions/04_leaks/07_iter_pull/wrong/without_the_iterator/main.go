// Tempting: read the map of logs instead, and print what the iterator would print. The
// iterator may yield something else.
//
//koan:rejected TestYieldedLinesAreCompared: The lines that the iterator yields are compared.
package main

import "fmt"

func main() {
	for _, pair := range pairs {
		fmt.Println(earlier(pair[0], pair[1]), "begins earlier")
	}
	fmt.Println("compared:", len(pairs))
}

func earlier(a, b string) string {
	for _, name := range []string{a, b} {
		fmt.Println("open", name)
		defer fmt.Println("close", name)
	}
	if len(logs[a]) > 0 && (len(logs[b]) == 0 || logs[a][0] < logs[b][0]) {
		return a
	}
	return b
}
