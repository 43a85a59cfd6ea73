package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody wants imported, wherever its bytes lie. */
interface Upload {

	/** Its name, or its path below the folder that was named. */
	String name();

	InputStream open() throws IOException;

	/** About how many bytes it has; tells how far an import is and nothing else. */
	long size() throws IOException;

}
