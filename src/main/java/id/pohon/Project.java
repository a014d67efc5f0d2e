package id.pohon;

import java.nio.file.Path;

/**
 * Where a project keeps what.
 *
 * @param root the folder that paths in findings start from
 * @param templates its own look, which need not exist
 * @param output where the site goes
 */
public record Project(Path root, Path content, Path templates, Path output) {}
