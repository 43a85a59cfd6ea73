package org.lectern.standby;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lectern.history.SiteVersion;
import org.lectern.site.SameForAll;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends to the standby what is asked for by nobody in particular, and asks the first
 * database instead when the standby breaks off. Sessions are opened and kept outside of
 * this.
 */
final class PublicReading extends OncePerRequestFilter {

	private final Follower standby;

	private final SiteVersion version;

	PublicReading(Follower standby, SiteVersion version) {
		this.standby = standby;
		this.version = version;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getAttribute(SameForAll.ASKED_BY_NOBODY) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isAnswered(request, response, chain)) {
			response.reset();
			chain.doFilter(request, response);
		}
	}

	/** Whether it came to an answer; if not, nothing of it has been sent. */
	private boolean isAnswered(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Reading reading = Reading.begin(standby, version.known().version());
		try {
			chain.doFilter(request, response);
			return true;
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (response.isCommitted() || !reading.goesOnAfter(ex)) {
				throw ex;
			}
			return false;
		}
		finally {
			reading.end();
		}
	}

}
