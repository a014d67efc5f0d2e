/** Content written to do harm: every text of a project replaced by attacks, and what may never come of them. */
package id.pohon.hostile;
