package id.pohon.exchange;

/** Placeholder until written. */
final class TextTables {
    private final Ledger ledger;

    TextTables(Ledger ledger, Vocabulary vocabulary) {
        this.ledger = ledger;
    }

    Draft read(byte[] bytes) {
        return new Draft();
    }
}
