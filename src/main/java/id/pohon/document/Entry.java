package id.pohon.document;

import java.util.function.Function;

/**
 * A document that can be made of a cascade.
 *
 * @param name of its files, such as {@code iku}
 * @param template in {@code templates/document/}
 * @param title as printed on it
 * @param summary what it is for, in a sentence
 * @param model makes its record
 */
record Entry(String name, String template, String title, String summary, Function<Order, Object> model) {}
