package org.lectern.cards;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Event;
import org.lectern.catalog.Series;
import org.springframework.stereotype.Component;

/** The pictures that stand for pages elsewhere; missing where this Java cannot draw. */
@Component
public class Cards {

	private final CardTexts texts;

	private final Studio studio;

	Cards(CardTexts texts, Studio studio) {
		this.texts = texts;
		this.studio = studio;
	}

	/** The picture of an event. */
	public @Nullable Picture event(Event event) {
		return picture("/events/" + event.slug(), this.texts.event(event));
	}

	/** The picture of a series. */
	public @Nullable Picture series(Series series) {
		return picture("/series/" + series.slug(), this.texts.series(series));
	}

	/** The picture of the whole site. */
	public @Nullable Picture site() {
		return picture("", this.texts.site());
	}

	private @Nullable Picture picture(String path, Card card) {
		return this.studio.canDraw() ? new Picture(path + "/card-" + card.hash() + ".png", card.words()) : null;
	}

}
