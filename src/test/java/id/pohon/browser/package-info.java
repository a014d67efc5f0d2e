/** Reads the site in a real Chromium, as a visitor would from a USB stick: from {@code file://}, without a server. */
package id.pohon.browser;
