package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lectern.catalog.Arrivals;
import org.lectern.catalog.Arrivals.Arrived;
import org.lectern.catalog.Arrivals.Present;
import org.lectern.catalog.EventDetails;
import org.lectern.intake.Batches.Item;
import org.lectern.intake.Origins.Named;
import org.lectern.intake.Origins.Origin;

/** The items of one transaction, and for each what it does to the record. */
final class Batch {

	private final Arrivals arrivals;

	private final Origins origins;

	private final String source;

	private final Order order;

	private final Tally tally = new Tally();

	private final List<Named> news = new ArrayList<>();

	private Map<String, Origin> known = Map.of();

	private Map<String, Origin> elsewhere = Map.of();

	private Set<UUID> drafts = Set.of();

	Batch(Arrivals arrivals, Origins origins, String source, Order order) {
		this.arrivals = arrivals;
		this.origins = origins;
		this.source = source;
		this.order = order;
	}

	Tally store(List<Item> items) {
		lookUp(items.stream().map(Item::key).collect(Collectors.toSet()));
		this.arrivals.begin(items.stream()
			.filter((item) -> !this.known.containsKey(item.key()) && !this.elsewhere.containsKey(item.key()))
			.map((item) -> Draft.of(item.offer()))
			.toList());
		items.forEach(this::store);
		this.arrivals.finish();
		this.origins.add(this.news, this.order.run());
		return this.tally;
	}

	private void lookUp(Set<String> keys) {
		this.known = this.origins.of(this.source, keys);
		this.elsewhere = this.origins.elsewhere(keys.stream()
			.filter((key) -> key.startsWith(Identity.GLOBAL) && !this.known.containsKey(key))
			.collect(Collectors.toSet()));
		this.drafts = this.order.publish()
				? this.arrivals.neverPublished(this.known.values().stream().map(Origin::event).toList()) : Set.of();
	}

	private void store(Item item) {
		Origin origin = this.known.get(item.key());
		Origin other = this.elsewhere.get(item.key());
		String says = this.origins.write(item.offer());
		if (origin != null && origin.offered().equals(says)) {
			count(publish(origin.event()));
		}
		else if (origin != null) {
			this.origins.change(renewed(origin, item, says));
		}
		else if (other != null) {
			this.news.add(new Named(renewed(other.in(this.source), item, says), item.event(), false));
		}
		else if (isOurs(item)) {
			count(false);
		}
		else {
			add(item, says);
		}
	}

	private boolean isOurs(Item item) {
		UUID own = Identity.own(item.event());
		return own != null && this.arrivals.present(own).isPresent();
	}

	private void add(Item item, String says) {
		Arrived arrived = this.arrivals.add(Draft.of(item.offer()), item.offer().standing(), this.order.publish(),
				"Imported from " + this.source);
		String taken = this.origins.write(Offer.of(arrived.details(), item.offer().standing()));
		Origin origin = new Origin(this.source, item.key(), arrived.id(), says, null).after(says, taken);
		this.news.add(new Named(origin, item.event(), true));
		this.tally.made(arrived.id(), item.event());
	}

	private Origin renewed(Origin origin, Item item, String says) {
		Present present = this.arrivals.present(origin.event()).filter((found) -> !found.deleted()).orElse(null);
		if (present == null) {
			count(false);
			return origin;
		}
		Offer said = this.origins.said(origin);
		Merge merge = new Merge(said, this.origins.taken(origin), Offer.of(present.details(), present.standing()),
				item.offer());
		Offer wanted = merge.result();
		wanted = wanted.by(Draft.told(wanted.speakers(), said.speakers(), present.people()));
		this.tally.kept(item.event(), merge.kept());
		Offer after = write(origin.event(), present, wanted);
		return origin.after(says, this.origins.write(merge.taken(after)));
	}

	private Offer write(UUID id, Present present, Offer wanted) {
		EventDetails details = Draft.onto(present.details(), wanted);
		boolean same = details.equals(present.details()) && wanted.standing() == present.standing();
		EventDetails after = same ? details
				: this.arrivals.change(id, details, wanted.standing(), "Updated from " + this.source);
		count(publish(id) || !same);
		return Offer.of(after, wanted.standing());
	}

	private boolean publish(UUID id) {
		if (!this.drafts.contains(id)) {
			return false;
		}
		this.arrivals.publish(id, "Published by an import from " + this.source);
		return true;
	}

	private void count(boolean changed) {
		this.tally.changed += changed ? 1 : 0;
		this.tally.unchanged += changed ? 0 : 1;
	}

}
