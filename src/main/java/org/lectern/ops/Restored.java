package org.lectern.ops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what became of a document's things. */
public final class Restored {

	private static final int MOST_NAMED = 200;

	private final Map<String, Integer> made = new LinkedHashMap<>();

	private final List<Refused> refusals = new ArrayList<>();

	private int changed;

	private int unchanged;

	private int refused;

	Restored() {
	}

	void made(String section) {
		this.made.merge(section, 1, Integer::sum);
	}

	void changed() {
		this.changed++;
	}

	void unchanged() {
		this.unchanged++;
	}

	void refused(int line, String what, String why) {
		this.refused++;
		if (this.refusals.size() < MOST_NAMED) {
			this.refusals.add(new Refused(line, what, why));
		}
	}

	void add(Restored other) {
		other.made.forEach((section, count) -> this.made.merge(section, count, Integer::sum));
		this.changed += other.changed;
		this.unchanged += other.unchanged;
		this.refused += other.refused;
		other.refusals.stream().limit(MOST_NAMED - this.refusals.size()).forEach(this.refusals::add);
	}

	/** How many things are new here, by section of the document. */
	public Map<String, Integer> made() {
		return Map.copyOf(this.made);
	}

	/** How many are in a later state now. */
	public int changedCount() {
		return this.changed;
	}

	/** How many were here already. */
	public int unchangedCount() {
		return this.unchanged;
	}

	/** How many did not go in. */
	public int refusedCount() {
		return this.refused;
	}

	/** Those that did not go in, or the first of them. */
	public List<Refused> refusals() {
		return List.copyOf(this.refusals);
	}

	/** A thing that did not go in, and why. */
	public record Refused(int line, String what, String why) {
	}

}
