package org.lectern.intake;

import java.util.List;
import java.util.Objects;

import org.lectern.catalog.Arrivals;
import org.lectern.site.PlannerStatistics;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores judged items, some in each transaction. If one of them breaks, the others go in
 * one by one.
 */
@Component
class Batches {

	private final Arrivals arrivals;

	private final Origins origins;

	private final PlannerStatistics statistics;

	private final TransactionTemplate transaction;

	Batches(Arrivals arrivals, Origins origins, PlannerStatistics statistics, PlatformTransactionManager transactions) {
		this.arrivals = arrivals;
		this.origins = origins;
		this.statistics = statistics;
		this.transaction = new TransactionTemplate(transactions);
	}

	void store(List<Item> items, String source, Order order, Tally tally) {
		try {
			int before = tally.made;
			tally.add(inOneTransaction(items, source, order));
			if (!order.dryRun()) {
				this.statistics.grown(before, tally.made);
			}
		}
		catch (RuntimeException ex) { // whatever it is, the others go in
			if (items.size() == 1) {
				Incoming event = items.get(0).event();
				String why = Objects.requireNonNullElse(NestedExceptionUtils.getMostSpecificCause(ex).getMessage(), "");
				tally.refused(event.line(), Tally.words(event),
						"The record did not take it: " + why.lines().findFirst().orElse(""));
				return;
			}
			items.forEach((item) -> store(List.of(item), source, order, tally));
		}
	}

	private Tally inOneTransaction(List<Item> items, String source, Order order) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			if (order.dryRun()) {
				status.setRollbackOnly();
			}
			return new Batch(this.arrivals, this.origins, source, order).store(items);
		}));
	}

	/** An item with what it becomes. */
	record Item(Incoming event, String key, Offer offer) {
	}

}
