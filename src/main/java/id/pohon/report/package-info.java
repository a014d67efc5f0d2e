/** What a run has to tell an author: where, what, and what now. Knows nothing of cascades. */
package id.pohon.report;
