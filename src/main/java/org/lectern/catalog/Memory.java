package org.lectern.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was found or made, as long as one transaction carries many changes: then
 * nothing is looked up twice, and what is not written yet is known all the same.
 */
@Component
class Memory {

	/** From now on until the end of the transaction. */
	void begin() {
		if (things() == null) {
			TransactionSynchronizationManager.bindResource(this, new HashMap<String, Object>());
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					TransactionSynchronizationManager.unbindResourceIfPossible(Memory.this);
				}
			});
		}
	}

	/** What is remembered under that key, else what the lookup finds. */
	@SuppressWarnings("unchecked") // a key begins with the kind of what it stands for
	<T> Optional<T> recall(String key, Supplier<Optional<T>> lookup) {
		Map<String, Object> things = things();
		T known = (things != null) ? (T) things.get(key) : null;
		if (known != null) {
			return Optional.of(known);
		}
		Optional<T> found = lookup.get();
		found.ifPresent((thing) -> keep(key, thing));
		return found;
	}

	void keep(String key, Object thing) {
		Map<String, Object> things = things();
		if (things != null) {
			things.put(key, thing);
		}
	}

	boolean holds(String key) {
		Map<String, Object> things = things();
		return things != null && things.containsKey(key);
	}

	@SuppressWarnings("unchecked") // bound by begin() alone
	private @Nullable Map<String, Object> things() {
		return (Map<String, Object>) TransactionSynchronizationManager.getResource(this);
	}

}
