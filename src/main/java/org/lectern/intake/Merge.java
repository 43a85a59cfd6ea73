package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Takes from a newer source what the source changed, and leaves what an editor changed.
 */
final class Merge {

	private final Offer said;

	private final Offer taken;

	private final Offer present;

	private final Offer says;

	private final List<String> kept = new ArrayList<>();

	/**
	 * Begins with four states of one event.
	 * @param said what the source said when it was last asked
	 * @param taken how the record had it then
	 * @param present how the record has it now
	 * @param says what the source says now
	 */
	Merge(Offer said, Offer taken, Offer present, Offer says) {
		this.said = said;
		this.taken = taken;
		this.present = present;
		this.says = says;
	}

	/** What the record shall have. */
	Offer result() {
		Offer result = Offer.chosen(new Offer.Choice() {
			@Override
			public <T extends @Nullable Object> T of(String name, Function<Offer, T> field) {
				return wanted(name, field);
			}
		});
		return result.names().equals(this.says.names()) ? result.by(this.says.speakers()) : result;
	}

	/** The fields that the source changed but that an editor had changed before. */
	List<String> kept() {
		return List.copyOf(this.kept);
	}

	/**
	 * How the record has it after this, but for what an editor changed: that stays
	 * recognisable as theirs.
	 */
	Offer taken(Offer after) {
		return Offer.chosen(new Offer.Choice() {
			@Override
			public <T extends @Nullable Object> T of(String name, Function<Offer, T> field) {
				boolean theirs = !same(field, Merge.this.present, Merge.this.taken)
						&& !same(field, after, Merge.this.says);
				return field.apply(theirs ? Merge.this.taken : after);
			}
		});
	}

	private <T extends @Nullable Object> T wanted(String name, Function<Offer, T> field) {
		if (same(field, this.said, this.says) || same(field, this.present, this.says)) {
			return field.apply(this.present);
		}
		if (same(field, this.present, this.taken)) {
			return field.apply(this.says);
		}
		this.kept.add(name);
		return field.apply(this.present);
	}

	private static boolean same(Function<Offer, ?> field, Offer one, Offer other) {
		return Objects.equals(field.apply(one), field.apply(other));
	}

}
