package main

import "koans/checker/probe"

import _ "koans/main_67e0e01aa182"

func main() { probe.Main() }
