package org.lectern.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives public answers that the page cache does not keep an ETag, so that a reader who
 * comes back is told that nothing changed. The desk's answers are never kept by anybody,
 * and some of them are long.
 */
@Component
class Etags extends ShallowEtagHeaderFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/admin");
	}

}
