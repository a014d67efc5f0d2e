/** Did a target come true, and how far: the formulas of domain.md 5.4, computed from what authors wrote and nothing else. */
package id.pohon.capaian;
