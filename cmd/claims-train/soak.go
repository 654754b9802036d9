package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"

	"github.com/spf13/cobra"

	"claims/claims/input"
	"claims/cmd/internal/soak"
)

// soakOptions are the flags of the soak command.
type soakOptions struct {
	soak.Options
	print bool
}

func soakCommand() *cobra.Command {
	o := soakOptions{Options: soak.Options{Jobs: runtime.GOMAXPROCS(0), Keep: 3}}
	cmd := &cobra.Command{
		Use:   "soak grammar|hostile|FILE",
		Short: "Look for texts that break the program: made by a grammar, of hostile bytes, or of cuts and splices of a file's articles",
		Long: `Soak makes files, takes each through reading, every rule, the fixes and every
output, and checks what must hold whatever the text. The seed and the number of
a file make it again: --seed 1 --first 4711 --files 1. docs/reliability.md has the
figures.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.Progress = cmd.ErrOrStderr()
			ctx := cmd.Context()
			if ctx == nil {
				ctx = context.Background()
			}
			return o.run(ctx, cmd.OutOrStdout(), args[0])
		},
	}
	cmd.Flags().IntVar(&o.Files, "files", 1000, "how many to make")
	cmd.Flags().IntVar(&o.First, "first", 0, "number of the first")
	cmd.Flags().Uint64Var(&o.Seed, "seed", 1, "makes others")
	cmd.Flags().IntVar(&o.Keep, "keep", o.Keep, "failures of one kind to show")
	cmd.Flags().BoolVar(&o.print, "print", false, "only print the files")
	return cmd
}

func (o soakOptions) run(ctx context.Context, out io.Writer, source string) error {
	generate, err := generatorOf(ctx, source)
	if err != nil {
		return err
	}
	if o.print {
		for number := o.First; number < o.First+o.Files; number++ {
			f := generate(rand.New(rand.NewPCG(o.Seed, uint64(number))))
			fmt.Fprintf(out, "%d %s %q\n", number, f.Name, f.Content)
		}
		return nil
	}
	checker, err := soak.NewChecker()
	if err != nil {
		return err
	}
	tally := soak.Run(ctx, o.Options, generate, checker.Check)
	fmt.Fprint(out, tally)
	if len(tally.Found) > 0 {
		return fmt.Errorf("%d kinds of failure", len(tally.Count))
	}
	return nil
}

// generatorOf is what makes the files that the command names.
func generatorOf(ctx context.Context, source string) (func(soak.Choices) soak.File, error) {
	switch source {
	case "grammar":
		return soak.Grammar, nil
	case "hostile":
		return soak.Hostile, nil
	}
	var texts []string
	for a, err := range input.Articles(ctx, []string{source}, input.Options{}) {
		if err != nil && !input.IsWarning(err) {
			return nil, err
		}
		if a == nil {
			continue
		}
		texts = append(texts, a.Text)
	}
	if len(texts) == 0 {
		return nil, fmt.Errorf("%s: no articles", source)
	}
	return soak.Splices(texts), nil
}
