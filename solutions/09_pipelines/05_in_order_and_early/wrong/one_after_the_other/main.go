// Tempting: in order, and each line as soon as it is there. It is there late:
// the lines wait for one another to be translated.
//
//koan:rejected TestTheyAreTranslatedTogether: actual  : 17s
//koan:also TestEachLineComesAsSoonAsItCan, TestASlowBeginning, TestAnotherTranslator
package main

import "fmt"

func main() {
	for _, line := range text {
		fmt.Println(translate(line))
	}
}
