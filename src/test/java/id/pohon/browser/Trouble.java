package id.pohon.browser;

/** One thing that went wrong while a page was open: what kind, on which page, and the browser's own words. */
record Trouble(Kind kind, String page, String detail) {

    enum Kind {
        CONSOLE_ERROR,
        PAGE_ERROR,
        FAILED_REQUEST,
        /** The browser asked for something that is not a file of the site. */
        FOREIGN_REQUEST,
        /** The page names a resource with an absolute address, whether or not the browser asked for it. */
        ABSOLUTE_RESOURCE,
        /** A link leads to a file that does not exist, to a folder, or out of the site. */
        BROKEN_LINK,
        /** No chain of links leads from index.html to this page. */
        UNREACHABLE
    }

    @Override
    public String toString() {
        return page + ": " + kind + ": " + detail;
    }
}
