package main

import "github.com/spf13/cobra"

// strictHelp makes the library's own commands, help and completion, refuse what is no
// command; by themselves they show some help and call it a success.
func strictHelp(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		switch c.Name() {
		case "help":
			show := c.Run
			c.Run, c.RunE = nil, func(c *cobra.Command, args []string) error {
				about, rest, err := root.Find(args)
				if err == nil {
					err = noSuchCommand(about, rest)
				}
				if err == nil {
					show(c, args)
				}
				return err
			}
		case "completion":
			c.SuggestionsMinimumDistance = root.SuggestionsMinimumDistance
			c.Args = noSuchCommand
			c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
		}
	}
}
