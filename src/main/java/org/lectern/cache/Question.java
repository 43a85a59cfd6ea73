package org.lectern.cache;

import org.eclipse.jetty.http.HttpURI;

/**
 * What is asked for, freed from all that makes no difference.
 *
 * @param path as it stands in the address
 * @param query the parameters that count, sorted; empty if there are none
 */
record Question(String path, String query) {

	/** What its answer is kept under. */
	String key() {
		return query.isEmpty() ? path : path + "?" + query;
	}

	/** The address that is rendered for everybody; of the host nothing is known there. */
	HttpURI address() {
		return HttpURI.from("http://localhost" + key());
	}

	/** Whether its answer never changes while this runs. */
	boolean isForGood() {
		return Routes.isAsset(path) && !path.startsWith("/css/accent-");
	}

}
