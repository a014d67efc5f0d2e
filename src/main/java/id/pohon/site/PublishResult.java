package id.pohon.site;

/**
 * What publishing did to the folder.
 *
 * @param written new or different files, without the manifest
 * @param unchanged files left as they were
 * @param removed files that the site no longer has
 * @param bytes size of all files, without the manifest
 * @param manifestHash SHA-256 of the manifest, and so of the whole site
 */
public record PublishResult(int written, int unchanged, int removed, long bytes, String manifestHash) {

    public int files() {
        return written + unchanged;
    }
}
