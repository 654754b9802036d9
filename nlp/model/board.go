package model

// board holds a score for each tag, entityBoard one for each class of the recognizer of names: the
// sum of at most maxKeys weights of one byte, so that none leaves an int16.
type (
	board       [maxTags]int16
	entityBoard [EntityClasses]int16
)

// maxKeys bounds the number of features of one word.
const maxKeys = 128

// add adds the weights of the keys to the scores of classes.
func (f *finder) add(scores []int16, keys []uint64) {
	for _, place := range f.find(keys) {
		addCells(scores, f.cells(place))
	}
}

// addCells adds the weights that lie in the cells.
func addCells(scores []int16, cells []byte) {
	for ; len(cells) >= cellSize; cells = cells[cellSize:] {
		if class := int(cells[0]); class < len(scores) {
			scores[class] += int16(int8(cells[1]))
		}
	}
}

// plus adds up other scores.
func plus(scores, others []int16) {
	others = others[:len(scores)]
	for i := range scores {
		scores[i] += others[i]
	}
}

// best is the class of the highest score, the first of equals.
func best(scores []int16) uint8 {
	class := 0
	for i, score := range scores {
		if score > scores[class] {
			class = i
		}
	}
	return uint8(class)
}
