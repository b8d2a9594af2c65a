// Tempting: without a channel, nothing blocks. But now the reports are shown
// only at the end, all at once.
//
//koan:rejected TestEveryDayIsShown: At 24m, the first report is shown, because the day is over.
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
