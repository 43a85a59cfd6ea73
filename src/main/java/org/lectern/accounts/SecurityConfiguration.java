package org.lectern.accounts;

import org.lectern.site.Network;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may go where: the desk is for those who work here, everything else is public. The
 * headers of answers are not written here but by the outermost handler.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Changes that no session and no cookie has a part in, so that no other site can make
	 * them in somebody's name; each sees to it that its own page asks. The API changes
	 * nothing and says so itself.
	 */
	private static final String[] WITHOUT_SESSION = { "/starred/calendar", "/api/**" };

	@Bean
	SecurityFilterChain security(HttpSecurity http, Staff staff, SignInAnswers answers, LostForms lostForms) {
		return http.headers(HeadersConfigurer::disable)
			.requestCache(RequestCacheConfigurer::disable)
			.authorizeHttpRequests((routes) -> routes.requestMatchers("/admin/**")
				.hasRole(Role.ADMINISTRATOR.name())
				.requestMatchers("/account/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.csrf((tokens) -> tokens.ignoringRequestMatchers(WITHOUT_SESSION))
			.formLogin((form) -> form(form, answers))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("LECTERN"))
			.exceptionHandling(
					(problems) -> problems.authenticationEntryPoint(lostForms).accessDeniedHandler(lostForms))
			.addFilterBefore(new SessionGuard(staff), CsrfFilter.class)
			.build();
	}

	private static void form(FormLoginConfigurer<HttpSecurity> form, SignInAnswers answers) {
		form.loginPage("/sign-in")
			.loginProcessingUrl("/sign-in")
			.authenticationDetailsSource(Network::of)
			.successHandler(answers)
			.failureHandler(answers);
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return Passwords.encoder();
	}

}
