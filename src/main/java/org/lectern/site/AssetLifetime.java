package org.lectern.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * An asset is kept for good under the name that holds the hash of what it is now; under
 * any other name it is asked for again, so that a page of the next version that meets a
 * server of this one does no lasting harm.
 */
class AssetLifetime implements HandlerInterceptor {

	private static final Pattern HASHED = Pattern.compile("-[0-9a-f]{32}(?=\\.[a-z0-9]+$)");

	private static final String FOR_GOOD = "public, max-age=31536000, immutable";

	private final ObjectProvider<ResourceUrlProvider> addresses;

	AssetLifetime(ObjectProvider<ResourceUrlProvider> addresses) {
		this.addresses = addresses;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		response.setHeader(HttpHeaders.CACHE_CONTROL, isOwnName(path) ? FOR_GOOD : "no-cache");
		return true;
	}

	private boolean isOwnName(String path) {
		Matcher hash = HASHED.matcher(path);
		return hash.find() && path.equals(addresses.getObject().getForLookupPath(hash.replaceFirst("")));
	}

}
