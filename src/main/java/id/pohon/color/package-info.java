/** Colours: how light they are, how they contrast (WCAG 2.2), and the roles that a site may recolour. */
package id.pohon.color;
