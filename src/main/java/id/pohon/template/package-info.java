/** Turns records into HTML through the templates of the program or of the project; the only place that knows FreeMarker. */
package id.pohon.template;
