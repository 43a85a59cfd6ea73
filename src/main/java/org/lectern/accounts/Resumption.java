package org.lectern.accounts;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Shows a lost form again without saving it. A handler at the desk that takes
 * {@code @Valid SomeForm form, BindingResult errors} needs to do nothing for it: such a
 * form comes with the error {@code accounts.resumed}, so the handler shows its page as it
 * does for any mistake. Every other handler that changes something is not called; the
 * person is asked to confirm first.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Resumption implements HandlerInterceptor, WebMvcConfigurer {

	private final LocalValidatorFactoryBean rules;

	Resumption(LocalValidatorFactoryBean rules) {
		this.rules = rules;
	}

	/**
	 * Boot's own validator hides all messages but the first kind, so this replaces it.
	 */
	@InitBinder
	void prepare(WebDataBinder binder, HttpServletRequest request) {
		if (binder.getTarget() == null || rules.supports(binder.getTarget().getClass())) {
			binder.setValidator(rules);
		}
		if (ResumedRequest.is(request)) {
			binder.addValidators(new NotSavedYet());
		}
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		boolean toConfirm = ResumedRequest.is(request) && handler instanceof HandlerMethod method
				&& method.getBeanType() != SignInController.class && !showsMistakes(method);
		if (toConfirm) {
			request.getRequestDispatcher("/sign-in/confirm").forward(request, response);
		}
		return !toConfirm;
	}

	private static boolean showsMistakes(HandlerMethod handler) {
		MethodParameter[] parameters = handler.getMethodParameters();
		return Arrays.stream(parameters).anyMatch((parameter) -> parameter.hasParameterAnnotation(Valid.class))
				&& Arrays.stream(parameters)
					.anyMatch((parameter) -> BindingResult.class.isAssignableFrom(parameter.getParameterType()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	private static final class NotSavedYet implements Validator {

		@Override
		public boolean supports(Class<?> type) {
			return true;
		}

		@Override
		public void validate(Object form, Errors errors) {
			errors.reject("accounts.resumed");
		}

	}

}
