package lsp

import "unicode/utf16"

func utf16Units(text string) []uint16 { return utf16.Encode([]rune(text)) }

func fromUTF16(units []uint16) string { return string(utf16.Decode(units)) }

func utf16Length(text string) int { return len(utf16Units(text)) }
