package id.pohon.model;

import id.pohon.report.Position;

/**
 * Markdown as written.
 *
 * @param at where its first line stands
 */
public record Narasi(Position at, String markdown) {

    public boolean isKosong() {
        return markdown.isBlank();
    }
}
