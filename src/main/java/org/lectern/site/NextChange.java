package org.lectern.site;

import java.time.Instant;

/**
 * Something that makes public pages look different without anybody's doing, such as an
 * event that ends.
 */
@FunctionalInterface
public interface NextChange {

	/**
	 * The first instant after this one at which any public page changes by itself; never
	 * later than that, though it may be earlier. {@link Instant#MAX} if there is none.
	 */
	Instant after(Instant now);

}
