/** What changed between two planning years of one instansi; identity across years is the kode. */
package id.pohon.compare;
