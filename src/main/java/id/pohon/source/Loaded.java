package id.pohon.source;

import id.pohon.model.Content;

/**
 * What a reading gave.
 *
 * @param content as much as could be read, even if there are galat
 * @param files gives the lines that findings point at
 */
public record Loaded(Content content, Counts counts, SourceFiles files) {}
