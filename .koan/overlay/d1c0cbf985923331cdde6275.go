package main_67e0e01aa182

import "koans/checker/probe"

func init() { probe.Register("main_67e0e01aa182", main) }
