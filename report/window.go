package report

// window chooses the cells that fit width columns, with an ellipsis on each
// side that is cut: the place whole if it fits, else its start; around it about
// as much before as after.
func window(cells []cell, width int, cutBefore, cutAfter bool) (from, to int) {
	if !cutBefore && !cutAfter && columnsOf(cells) <= width {
		return 0, len(cells)
	}
	width -= 2
	first, last := placeOf(cells)
	from, to = first, first
	used := 0
	for to < last && used+int(cells[to].width) <= width*3/4 {
		used += int(cells[to].width)
		to++
	}
	from, to = widen(cells, from, to, width-used)
	if to < last || to == len(cells) && cutAfter {
		last = min(first+1, to) // the place is cut, so it may end with a whole word
	}
	return wholeWords(cells, from, to, first, last, cutBefore, cutAfter)
}

// placeOf bounds the cells of the place; where it has none, it is the end.
func placeOf(cells []cell) (first, last int) {
	for first < len(cells) && !cells[first].in {
		first++
	}
	last = first
	for last < len(cells) && cells[last].in {
		last++
	}
	return first, last
}

// widen takes cells on both sides in turn as long as there is room.
func widen(cells []cell, from, to, room int) (int, int) {
	for grown := true; grown; {
		grown = false
		if from > 0 && int(cells[from-1].width) <= room {
			from--
			room -= int(cells[from].width)
			grown = true
		}
		if to < len(cells) && int(cells[to].width) <= room {
			room -= int(cells[to].width)
			to++
			grown = true
		}
	}
	return from, to
}

// wholeWords gives up the cut words at both ends, never a cell from first to
// last; a word longer than a third of the window stays cut.
func wholeWords(cells []cell, from, to, first, last int, cutBefore, cutAfter bool) (int, int) {
	reach := (to - from) / 3
	if from > 0 || cutBefore {
		for i := from; i < first && i <= from+reach; i++ {
			if cells[i].space {
				from = i
				break
			}
		}
	}
	if to < len(cells) || cutAfter {
		for i := to - 1; i >= last && i >= to-reach; i-- {
			if cells[i].space {
				to = i + 1
				break
			}
		}
	}
	return from, to
}

func columnsOf(cells []cell) int {
	total := 0
	for _, c := range cells {
		total += int(c.width)
	}
	return total
}
