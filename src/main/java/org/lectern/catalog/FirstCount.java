package org.lectern.catalog;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Counts when a release that keeps numbers meets a record for the first time. */
@Component
@ConditionalOnProperty(name = "spring.flyway.enabled", matchIfMissing = true)
class FirstCount implements SmartInitializingSingleton {

	private final Recount recount;

	FirstCount(Recount recount) {
		this.recount = recount;
	}

	@Override
	public void afterSingletonsInstantiated() {
		recount.first();
	}

}
