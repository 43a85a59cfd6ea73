package org.lectern.embed;

/** On what paper events stand in the other page. */
enum Theme {

	/** As the other page has it, else as the reader's device has it. */
	AUTO,
	/** On white. */
	LIGHT,
	/** On black. */
	DARK

}
