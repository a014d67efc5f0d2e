/** Places boxes and routes edges with Graphviz, embedded or installed, and remembers what it placed. */
package id.pohon.diagram.engine;
