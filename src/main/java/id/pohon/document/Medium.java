package id.pohon.document;

/** What a document is made for. */
enum Medium {
    /** A page that a browser shows and prints. */
    HTML,
    /** The markup a PDF is made from; never published itself. */
    PDF
}
