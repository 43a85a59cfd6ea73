package org.lectern.sharing;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine;
import org.lectern.catalog.EventPage;
import org.lectern.catalog.Series;
import org.lectern.catalog.Speaker;
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

	Previews(StructuredData data) {
		this.data = data;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/admin/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.hasView() && !Boolean.TRUE.equals(page.getModel().get("unlisted"))) {
			tell(String.valueOf(page.getViewName()), page.getModel());
		}
	}

	private void tell(String view, Map<String, Object> model) {
		String structured = switch (view) {
			case "listing/event" -> data.event((EventPage) known(model, "page"), null);
			case "listing/one-series" -> data.series((Series) known(model, "series"), announced(model));
			case "listing/speaker" -> data.speaker((Speaker) known(model, "speaker"));
			case "listing/current", "listing/lectures" -> data.list(announced(model));
			default -> null;
		};
		if (structured != null) {
			model.put("structured", structured);
		}
	}

	private static Object known(Map<String, Object> model, String name) {
		Object value = model.get(name);
		if (value == null) {
			throw new IllegalStateException("The page has no " + name);
		}
		return value;
	}

	private static List<EventLine> announced(Map<String, Object> model) {
		return (model.get("announced") instanceof List<?> lines)
				? lines.stream().filter(EventLine.class::isInstance).map(EventLine.class::cast).toList() : List.of();
	}

}
