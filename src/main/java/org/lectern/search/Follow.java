package org.lectern.search;

import org.lectern.history.Recorded;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the index after the record: when the site is up, when this process changed it,
 * and again and again for what others changed. A command has no index.
 */
@Component
@ConditionalOnWebApplication
class Follow {

	private final Keeper keeper;

	Follow(Keeper keeper) {
		this.keeper = keeper;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		keeper.wake();
	}

	@TransactionalEventListener
	void on(Recorded change) {
		keeper.wake();
	}

	@Scheduled(fixedDelayString = "${lectern.poll:1s}", initialDelayString = "${lectern.poll:1s}")
	void look() {
		keeper.wake();
	}

}
