//go:build !ablate

package main

import "github.com/spf13/cobra"

// commandsOfCopy are the commands that only the copy has that ablate builds (ablated.go).
func commandsOfCopy(*options) []*cobra.Command { return nil }
