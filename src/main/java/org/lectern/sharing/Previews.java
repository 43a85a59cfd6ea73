package org.lectern.sharing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.lectern.cards.Cards;
import org.lectern.cards.Picture;
import org.lectern.catalog.EventLine;
import org.lectern.catalog.EventPage;
import org.lectern.catalog.Series;
import org.lectern.catalog.Speaker;
import org.lectern.site.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Adds to the model of a public page what it tells machines and other sites. Pages that
 * search engines are kept out of tell nothing.
 */
@Component
class Previews implements HandlerInterceptor, WebMvcConfigurer {

	private final StructuredData data;

	private final Cards cards;

	private final Embeddings embeddings;

	private final Addresses addresses;

	Previews(StructuredData data, Cards cards, Embeddings embeddings, Addresses addresses) {
		this.data = data;
		this.cards = cards;
		this.embeddings = embeddings;
		this.addresses = addresses;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/admin/**", "/account/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !String.valueOf(page.getViewName()).startsWith("listing/")) {
			return;
		}
		Map<String, Object> model = page.getModel();
		if (!Boolean.TRUE.equals(model.get("unlisted"))) {
			Picture picture = picture(model);
			String pictured = (picture != null) ? this.addresses.absolute(picture.path()) : null;
			put(model, "picture", (pictured != null) ? picture : null);
			put(model, "pictured", pictured);
			put(model, "embedding", this.embeddings.discovery(request.getRequestURI()));
			put(model, "structured", structured(String.valueOf(page.getViewName()), model, pictured));
			put(model, "behaviours", (model.get("page") instanceof EventPage) ? List.of("copy", "share") : List.of());
		}
	}

	private @Nullable String structured(String view, Map<String, Object> model, @Nullable String pictured) {
		return switch (view) {
			case "listing/event" -> this.data.event((EventPage) known(model, "page"), pictured);
			case "listing/one-series" -> this.data.series((Series) known(model, "series"), announced(model));
			case "listing/speaker" -> this.data.speaker((Speaker) known(model, "speaker"));
			case "listing/current", "listing/lectures" -> this.data.list(announced(model));
			default -> null;
		};
	}

	private @Nullable Picture picture(Map<String, Object> model) {
		if (model.get("page") instanceof EventPage page) {
			return this.cards.event(page.event());
		}
		return (model.get("series") instanceof Series series) ? this.cards.series(series) : this.cards.site();
	}

	private static Object known(Map<String, Object> model, String name) {
		return Objects.requireNonNull(model.get(name), name);
	}

	private static List<EventLine> announced(Map<String, Object> model) {
		return (model.get("announced") instanceof List<?> lines)
				? lines.stream().filter(EventLine.class::isInstance).map(EventLine.class::cast).toList() : List.of();
	}

	private static void put(Map<String, Object> model, String name, @Nullable Object value) {
		if (value != null) {
			model.put(name, value);
		}
	}

}
