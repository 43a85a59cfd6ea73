package org.lectern.catalog;

/** What sort of material it is. */
public enum MaterialKind {

	SLIDES, RECORDING, PAPER, POSTER, OTHER

}
