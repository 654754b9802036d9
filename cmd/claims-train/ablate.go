package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/ablate"
)

func ablateCommand(o *options) *cobra.Command {
	var models string
	folders := []string{"claims/attribution", "claims/attribution/rules", "claims/extract", "claims/resolution", "claims/quotation", "claims/number"}
	cmd := &cobra.Command{
		Use:   "ablate --folds FOLDER [NAME…]",
		Short: "Measure what each function of the core is worth, by switching it off",
		Long: `Ablate builds a copy of the program in which functions can be switched off one by one
(they give back nothing, false or 0), and reads PolNeAR's train with it, each article with
models that have not met it. A line a function: file, name, articles and rows that change,
attribution F1, quotations attributed, labelled statements named, claims. With NAMEs only those functions.`,
		RunE: func(cmd *cobra.Command, names []string) error {
			folder, err := os.MkdirTemp("", "ablate")
			if err != nil {
				return fmt.Errorf("making a folder for the copy: %w", err)
			}
			defer func() { _ = os.RemoveAll(folder) }()
			return o.ablate(cmd, ablation{folder, models, folders, names})
		},
	}
	cmd.Flags().StringVar(&models, "folds", "", "folder of the models (command folds)")
	cmd.Flags().StringSliceVar(&folders, "in", folders, "folders of the functions")
	_ = cmd.MarkFlagRequired("folds")
	return cmd
}

// ablation is a measurement: where the copy is made, the models, and the functions.
type ablation struct {
	copy, models   string
	folders, names []string
}

func (o *options) ablate(cmd *cobra.Command, a ablation) error {
	project, err := os.Getwd()
	if err != nil {
		return fmt.Errorf("finding the project's folder: %w", err)
	}
	functions, err := ablate.Instrument(project, a.folders, a.copy)
	if err != nil {
		return err
	}
	program := filepath.Join(a.copy, "claims-train")
	build := exec.CommandContext(cmd.Context(), "go", "build", "-C", "cmd/claims-train", "-tags", "ablate", "-overlay", filepath.Join(a.copy, "overlay.json"), "-o", program, ".") //nolint:gosec // our own program
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("building the copy: %w\n%s", err, out)
	}
	return o.measureAll(cmd, program, a, named(functions, a.names))
}

// named are the functions of these names; all where none is given.
func named(functions []ablate.Function, names []string) []ablate.Function {
	if len(names) == 0 {
		return functions
	}
	return slices.DeleteFunc(functions, func(f ablate.Function) bool {
		return !slices.Contains(names, f.Name[strings.LastIndexByte(f.Name, '.')+1:]) && !slices.Contains(names, f.Name)
	})
}

// measureAll runs the copy, and anew behind each function whose loss never lets it end.
func (o *options) measureAll(cmd *cobra.Command, program string, a ablation, functions []ablate.Function) error {
	list := filepath.Join(a.copy, "functions.json")
	for len(functions) > 0 {
		file, err := json.Marshal(functions)
		if err != nil {
			return fmt.Errorf("writing the functions: %w", err)
		}
		if err := os.WriteFile(list, file, 0o600); err != nil {
			return fmt.Errorf("writing the functions: %w", err)
		}
		lines := &counted{out: cmd.OutOrStdout()}
		run := exec.CommandContext(cmd.Context(), program, "--shared", o.shared, "ablated", list, a.models) //nolint:gosec // our own program
		run.Stdout, run.Stderr = lines, cmd.ErrOrStderr()
		err = run.Run()
		var ended *exec.ExitError
		if err == nil || !errors.As(err, &ended) || ended.ExitCode() != ablate.Hung {
			return err
		}
		functions = functions[lines.n-1:] // one line is of the whole program
	}
	return nil
}

// counted passes lines on and counts them.
type counted struct {
	out io.Writer
	n   int
}

func (c *counted) Write(p []byte) (int, error) {
	c.n += strings.Count(string(p), "\n")
	return c.out.Write(p)
}
