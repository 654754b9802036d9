// Command claims reads news articles, finds every quoted and reported
// statement, attributes each to a speaker and a source, and checks what an
// editor would want to know before publishing.
package main

import (
	"context"
	"os"
)

func main() {
	os.Exit(run(context.Background(), os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv}))
}
