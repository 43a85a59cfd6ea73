package org.lectern.catalog;

import java.util.Set;

/** How far an event is on its way to the public. */
public enum Status {

	DRAFT, SUBMITTED, PUBLISHED;

	Set<Status> next() {
		return switch (this) {
			case DRAFT -> Set.of(SUBMITTED, PUBLISHED);
			case SUBMITTED -> Set.of(DRAFT, PUBLISHED);
			case PUBLISHED -> Set.of(DRAFT, SUBMITTED);
		};
	}

}
