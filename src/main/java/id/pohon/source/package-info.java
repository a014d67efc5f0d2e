/**
 * Files to model: the only package that knows YAML. A located tree keeps line and column of every key and value, a
 * cursor reads it and reports everything that is wrong at once, and what is readable is read.
 */
package id.pohon.source;
