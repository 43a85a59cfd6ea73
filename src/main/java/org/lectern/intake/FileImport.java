package org.lectern.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.lectern.catalog.BatchSize;
import org.lectern.intake.Batches.Item;
import org.lectern.intake.Judge.Refusal;
import org.lectern.intake.Report.Understood;

/** Judges what a reader finds in one file and stores it in batches. */
final class FileImport implements Harvest {

	private final Batches batches;

	private final String source;

	private final Order order;

	private final Judge judge;

	private final Identity identity;

	private final Consumer<Understood> sample;

	private final Tally tally = new Tally();

	private final List<Item> waiting = new ArrayList<>();

	private final BatchSize size = new BatchSize();

	private final Pace pace;

	FileImport(Batches batches, String source, Order order, Identity identity, Consumer<Understood> sample, Pace pace) {
		this.batches = batches;
		this.source = source;
		this.order = order;
		this.judge = new Judge(order.zone(), order.series());
		this.identity = identity;
		this.sample = sample;
		this.pace = pace;
	}

	@Override
	public void event(Incoming event) {
		if (this.pace.isCancelled()) {
			return;
		}
		try {
			String key = this.identity.next(event);
			Offer offer = this.judge.judge(event, (words) -> this.tally.remark("Line " + event.line() + ": " + words));
			if (key == null) {
				this.tally.remark("Line " + event.line() + " repeats " + Tally.words(event) + " and was left out.");
				return;
			}
			this.sample.accept(Understood.of(event.line(), offer, event.doubts()));
			this.waiting.add(new Item(event, key, offer));
		}
		catch (Refusal ex) {
			refused(event.line(), Tally.words(event), Objects.requireNonNull(ex.getMessage()));
		}
		if (this.waiting.size() >= this.size.next()) {
			store();
		}
	}

	@Override
	public void refused(int line, String what, String why) {
		this.tally.refused(line, what, why);
	}

	@Override
	public void remark(String words) {
		this.tally.remark(words);
	}

	/** Stores what is left and tells what became of all. */
	Tally finish() {
		store();
		return this.tally;
	}

	private void store() {
		if (!this.waiting.isEmpty() && !this.pace.isCancelled()) {
			long began = System.nanoTime();
			this.batches.store(this.waiting, this.source, this.order, this.tally);
			this.size.took(this.waiting.size(), Duration.ofNanos(System.nanoTime() - began));
			this.pace.reached(this.waiting.get(this.waiting.size() - 1).event().line(), this.waiting.size());
		}
		this.waiting.clear();
	}

}
