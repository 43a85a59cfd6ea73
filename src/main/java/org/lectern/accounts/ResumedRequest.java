package org.lectern.accounts;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A form that was lost and found again, on its way to the handler that it was meant for.
 */
final class ResumedRequest extends HttpServletRequestWrapper {

	private static final String RESUMED = ResumedRequest.class.getName();

	private final Map<String, String[]> parameters;

	private ResumedRequest(HttpServletRequest request, CarriedForm form) {
		super(request);
		this.parameters = Collections.unmodifiableMap(form.parameters());
	}

	/** Whether this request brings a form that is to be shown again, not to be saved. */
	static boolean is(HttpServletRequest request) {
		return request.getAttribute(RESUMED) != null;
	}

	/** Shows a form again that was carried through the sign-in page. */
	static void send(CarriedForm form, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.setAttribute(RESUMED, form);
		request.getRequestDispatcher(form.path()).forward(new ResumedRequest(request, form), response);
	}

	/** Shows a form again that has just been sent. */
	static void sendAgain(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.setAttribute(RESUMED, CarriedForm.sentBy(request));
		request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
	}

	/** The form that this request brings. */
	static @Nullable CarriedForm form(HttpServletRequest request) {
		return (CarriedForm) request.getAttribute(RESUMED);
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return parameters;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(parameters.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return parameters.get(name);
	}

}
