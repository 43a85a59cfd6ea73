package org.lectern.accounts;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lectern.catalog.Reader;
import org.lectern.history.Author;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells handlers who reads, as a parameter of the type {@link Reader}, and the history
 * who is at work.
 */
@Component
class WhoIsHere implements Author, HandlerMethodArgumentResolver, WebMvcConfigurer {

	private static final Reader EDITOR = () -> true;

	@Override
	public String name() {
		return signedIn().map(Authentication::getName).orElse("Lectern");
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Reader.class;
	}

	@Override
	public Reader resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer view,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return signedIn().isPresent() ? EDITOR : Reader.ANYONE;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	private static Optional<Authentication> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((known) -> known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken));
	}

}
