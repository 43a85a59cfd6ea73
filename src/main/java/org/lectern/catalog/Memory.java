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

	private static final Object ABSENT = new Object();

	/** From now on until the end of the transaction; it forgets what it knew before. */
	void begin() {
		Map<String, Object> known = things();
		if (known != null) {
			known.clear();
		}
		else {
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
		T known = (things != null && !isAbsent(key)) ? (T) things.get(key) : null;
		if (known != null || isAbsent(key)) {
			return Optional.ofNullable(known);
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
		return things != null && things.containsKey(key) && things.get(key) != ABSENT;
	}

	/** Keeps in mind that nothing has that key, as long as nothing is kept under it. */
	void absent(String key) {
		Map<String, Object> things = things();
		if (things != null) {
			things.putIfAbsent(key, ABSENT);
		}
	}

	/** Nothing is known of that key any more. */
	void forget(String key) {
		Map<String, Object> things = things();
		if (things != null) {
			things.remove(key);
		}
	}

	/** Whether nothing is known to have that key. */
	boolean isAbsent(String key) {
		Map<String, Object> things = things();
		return things != null && things.get(key) == ABSENT;
	}

	@SuppressWarnings("unchecked") // bound by begin() alone
	private @Nullable Map<String, Object> things() {
		return (Map<String, Object>) TransactionSynchronizationManager.getResource(this);
	}

}
