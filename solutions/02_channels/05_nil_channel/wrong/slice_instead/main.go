// Tempting: no channel, no trouble. Now the reports come all at once, at the end.
//
//koan:rejected TestEveryDayIsShown: A report is shown as soon as it comes.
package main

import "fmt"

func main() {
	var reports []string
	for day := range days {
		reports = append(reports, observe("north", day))
	}
	for _, r := range reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
