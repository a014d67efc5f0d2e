package id.pohon.report;

/** Another place that explains a finding, such as the first use of a kode that is used twice. */
public record Related(Position at, Message message) {}
