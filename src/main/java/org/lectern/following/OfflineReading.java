package org.lectern.following;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether browsers may keep the pages that were read, for when the network is away. Where
 * it is switched off, browsers that did so forget them.
 */
@Component("offlineReading")
class OfflineReading {

	private final boolean on;

	OfflineReading(@Value("${lectern.offline:true}") boolean on) {
		this.on = on;
	}

	/** Whether they may. */
	public boolean isOn() {
		return this.on;
	}

}
