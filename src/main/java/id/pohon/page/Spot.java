package id.pohon.page;

import id.pohon.site.Address;

/** A citable place inside a page. */
record Spot(Address address, String anchor) {

    /** The link to it from a page. */
    String from(Address page) {
        return page.to(address, anchor);
    }
}
