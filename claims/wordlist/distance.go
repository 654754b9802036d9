package wordlist

// Distance is the Levenshtein distance of two words (1966), in code points, by
// Wagner and Fischer's table of one row: how many to insert, delete or replace
// to make b of a. It is the limit where their lengths alone put them at least
// that far apart.
func Distance(a, b string, limit int) int {
	from, to := []rune(a), []rune(b)
	if len(from)-len(to) >= limit || len(to)-len(from) >= limit {
		return limit
	}
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, f := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, t := range to {
			cost := 1
			if f == t {
				cost = 0
			}
			next := min(row[j+1]+1, row[j]+1, diagonal+cost)
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(to)]
}
