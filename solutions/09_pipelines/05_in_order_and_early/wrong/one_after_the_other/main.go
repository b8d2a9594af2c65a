// Tempting: translate and print one line after the other. Each line waits until
// the ones before it have been translated.
//
//koan:rejected TestTheLinesAreTranslatedTogether: actual  : 17s
//koan:also TestEachLineIsPrintedWhenItIsReady, TestASlowFirstLine
//koan:also TestAnotherTranslator, TestAnEmptyTranslation, TestALongerText
package main

import "fmt"

func main() {
	for _, line := range text {
		fmt.Println(translate(line))
	}
}
