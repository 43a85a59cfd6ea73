package org.lectern.standby;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lectern.history.SiteVersion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A second database that follows the first one, if there is one. */
@Component
public class Standby {

	private final @Nullable Follower follower;

	private final SiteVersion version;

	Standby(ObjectProvider<Follower> follower, SiteVersion version) {
		this.follower = follower.getIfAvailable();
		this.version = version;
	}

	/** Whether it can be asked now and shows all that this process knows of. */
	public boolean isUpToDate() {
		return follower != null && follower.shows(version.known().version());
	}

	/**
	 * Has what this work reads come from there, as long as it shows all that this process
	 * knows of, and else from the first database. The work must not write.
	 */
	public <T> T read(Supplier<T> work) {
		if (follower == null) {
			return work.get();
		}
		Reading reading = Reading.begin(follower, version.known().version());
		try {
			return work.get();
		}
		finally {
			reading.end();
		}
	}

}
