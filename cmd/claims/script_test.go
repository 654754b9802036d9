package main

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected output: testdata/script, testdata/golden, README.md, known faults in testdata/speakers")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"claims": main})
}

// TestScripts runs the scripts of testdata/script: each shows an input, a
// command, its output and its exit status.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: *update,
		Cmds:          commands(),
	})
}

// commands are what scripts can do besides what testscript has.
func commands() map[string]func(ts *testscript.TestScript, neg bool, args []string) {
	all := safetyCommands()
	all["exits"], all["bytes"] = exits, writeBytes
	return all
}

// exits STATUS COMMAND ARG… runs the command and checks its exit status.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND ARG…")
	}
	status := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		status = exit.ExitCode()
	}
	if strconv.Itoa(status) != args[0] {
		ts.Fatalf("exit status %d, want %s", status, args[0])
	}
}

// bytes FILE STRING writes a file; the string may hold escapes as in Go (\x00).
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes FILE STRING")
	}
	content, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(content), 0o666))
}
