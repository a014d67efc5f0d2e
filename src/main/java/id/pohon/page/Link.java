package id.pohon.page;

/** A link with its words; {@code href} is relative to the page that shows it. */
public record Link(String label, String href) {}
