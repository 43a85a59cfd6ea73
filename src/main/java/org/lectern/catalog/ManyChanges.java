package org.lectern.catalog;

import java.util.Collection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import org.lectern.site.LargeTransaction;
import org.springframework.stereotype.Component;

/**
 * Many changes in one transaction: what they ask for is looked up at once and kept in
 * mind, and what they write is written at its end.
 */
@Component
class ManyChanges {

	private final EntityManager entities;

	private final Memory memory;

	private final Foresight foresight;

	private final LargeTransaction transaction;

	ManyChanges(EntityManager entities, Memory memory, Foresight foresight, LargeTransaction transaction) {
		this.entities = entities;
		this.memory = memory;
		this.foresight = foresight;
		this.transaction = transaction;
	}

	/**
	 * Says that many changes follow in this transaction.
	 * @param news events that may be made among them
	 * @return whether everything is here that they name
	 */
	boolean begin(Collection<EventDetails> news) {
		this.transaction.makeRoom();
		this.memory.begin();
		this.entities.setFlushMode(FlushModeType.COMMIT);
		return this.foresight.of(news);
	}

	/**
	 * Writes what was changed, so that other tables can name it, as the last of this
	 * transaction here: nobody looks for further changes in it.
	 */
	void finish() {
		this.transaction.makeRoom();
		this.entities.flush();
		this.entities.clear();
	}

}
