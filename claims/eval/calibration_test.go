package eval

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Of two pairs one has the right source; a third prediction matches nothing.
func TestCalibrationOfArticle(t *testing.T) {
	shut := said(t, bridge, "Mayor Anna Holt", "said", "the bridge is shut")
	reopen := said(t, bridge, "her deputy", "promised", "“It will reopen,”")
	sure, wrong, spurious := shut, reopen, said(t, bridge, "", "", "her deputy")
	wrong.Source = shut.Source
	sure.Confidence, wrong.Confidence, spurious.Confidence = 0.951, 0.6, 1.5
	s := Score(bridge, []Attribution{shut, reopen}, []Attribution{sure, wrong, spurious})
	got := s.Calibration()
	want := Calibration{Gold: 2}
	want.at[95], want.at[60], want.at[100] = rated{1, 1}, rated{1, 0}, rated{1, 0}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Calibration{}, rated{})); diff != "" {
		t.Errorf("calibration (-want +got):\n%s", diff)
	}
}

// The figures are worked out by hand:
//
//	confidence  predicted  right   from here on: predicted  right  precision  recall of 20
//	1.00                1      1                         1      1     100.00          5.00
//	0.95                4      4                         5      5     100.00         25.00
//	0.90                5      3                        10      8      80.00         40.00
//	0.55                3      2                        13     10      76.92         50.00
//	0.10                2      0                        15     10      66.67         50.00
//
// The highest bin has a mean of (100+4·95+5·90)/10 = 93 and is right in 80: they are
// 13 apart, ten times; three times 55 and 66.67, twice 10 and 0. In the mean of all
// 15 that is (130+35+20)/15 = 12.33.
func TestCalibrationFigures(t *testing.T) {
	first, second := Calibration{Gold: 12}, Calibration{Gold: 8}
	first.at[100], first.at[95], first.at[90] = rated{1, 1}, rated{4, 4}, rated{2, 1}
	second.at[90], second.at[55], second.at[10] = rated{3, 2}, rated{3, 2}, rated{2, 0}
	var c Calibration
	c.Add(first)
	c.Add(second)
	all, most, few, fewest := Threshold{0, 15, PRF{66.67, 50, 57.14}}, Threshold{0, 13, PRF{76.92, 50, 60.61}},
		Threshold{0, 10, PRF{80, 40, 53.33}}, Threshold{0, 5, PRF{100, 25, 40}}
	at := func(threshold float64, t Threshold) Threshold { t.Threshold = threshold; return t }
	reached := func(threshold float64, t Threshold) *Threshold { t.Threshold = threshold; return &t }
	want := CalibrationFigures{
		ECE: 12.33,
		Bins: []Bin{
			{0, 0.09, 0, 0, 0}, {0.1, 0.19, 2, 10, 0}, {0.2, 0.29, 0, 0, 0}, {0.3, 0.39, 0, 0, 0}, {0.4, 0.49, 0, 0, 0},
			{0.5, 0.59, 3, 55, 66.67}, {0.6, 0.69, 0, 0, 0}, {0.7, 0.79, 0, 0, 0}, {0.8, 0.89, 0, 0, 0}, {0.9, 1, 10, 93, 80},
		},
		Targets: []Target{
			{95, reached(0.95, fewest)}, {90, reached(0.95, fewest)}, {85, reached(0.95, fewest)},
			{80, reached(0.9, few)}, {75, reached(0.55, most)},
		},
		Thresholds: []Threshold{
			at(0.9, few), at(0.8, few), at(0.7, few), at(0.6, few), at(0.5, most), at(0.4, most), at(0.3, most),
			at(0.2, most), at(0.1, all), at(0, all),
		},
	}
	if diff := cmp.Diff(want, c.Figures()); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

// A precision may be reached below a threshold that misses it, and may be missed
// by all.
func TestCalibrationTargets(t *testing.T) {
	c := Calibration{Gold: 10}
	c.at[90], c.at[80], c.at[20] = rated{1, 0}, rated{9, 9}, rated{5, 0}
	want := map[int]float64{95: -1, 90: 0.8, 75: 0.8}
	for _, target := range c.Figures().Targets {
		threshold, asked := want[target.Precision]
		switch {
		case !asked:
		case threshold < 0 && target.Reached != nil:
			t.Errorf("%d per cent are reached at %v", target.Precision, target.Reached.Threshold)
		case threshold >= 0 && (target.Reached == nil || target.Reached.Threshold != threshold):
			t.Errorf("%d per cent: %+v, want the threshold %v", target.Precision, target.Reached, threshold)
		}
	}
}

// Where nothing is predicted, nothing is claimed of it.
func TestCalibrationOfNothing(t *testing.T) {
	var c Calibration
	table := calibrationTables(c.Figures())
	for _, want := range []string{
		"0.90 to 1.00          0     –      –\n", "expected calibration error  0.00\n",
		"95                        –          –          –       –   –\n", "0.90               0       0.00    0.00  0.00\n",
	} {
		if !strings.Contains(table, want) {
			t.Errorf("the tables lack %q:\n%s", want, table)
		}
	}
}
