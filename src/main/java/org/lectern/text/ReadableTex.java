package org.lectern.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns short formulas into signs that can be read where nothing is drawn. */
final class ReadableTex {

	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("alpha", "α"), Map.entry("beta", "β"),
			Map.entry("gamma", "γ"), Map.entry("delta", "δ"), Map.entry("epsilon", "ε"), Map.entry("varepsilon", "ε"),
			Map.entry("zeta", "ζ"), Map.entry("eta", "η"), Map.entry("theta", "θ"), Map.entry("iota", "ι"),
			Map.entry("kappa", "κ"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"), Map.entry("nu", "ν"),
			Map.entry("xi", "ξ"), Map.entry("pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"),
			Map.entry("tau", "τ"), Map.entry("phi", "φ"), Map.entry("varphi", "φ"), Map.entry("chi", "χ"),
			Map.entry("psi", "ψ"), Map.entry("omega", "ω"), Map.entry("Gamma", "Γ"), Map.entry("Delta", "Δ"),
			Map.entry("Theta", "Θ"), Map.entry("Lambda", "Λ"), Map.entry("Xi", "Ξ"), Map.entry("Pi", "Π"),
			Map.entry("Sigma", "Σ"), Map.entry("Phi", "Φ"), Map.entry("Psi", "Ψ"), Map.entry("Omega", "Ω"),
			Map.entry("infty", "∞"), Map.entry("to", "→"), Map.entry("rightarrow", "→"), Map.entry("leq", "≤"),
			Map.entry("le", "≤"), Map.entry("geq", "≥"), Map.entry("ge", "≥"), Map.entry("neq", "≠"),
			Map.entry("times", "×"), Map.entry("cdot", "·"), Map.entry("in", "∈"), Map.entry("subset", "⊂"),
			Map.entry("cup", "∪"), Map.entry("cap", "∩"), Map.entry("otimes", "⊗"), Map.entry("oplus", "⊕"),
			Map.entry("sum", "∑"), Map.entry("int", "∫"), Map.entry("partial", "∂"), Map.entry("nabla", "∇"),
			Map.entry("sqrt", "√"), Map.entry("pm", "±"), Map.entry("approx", "≈"), Map.entry("sim", "∼"),
			Map.entry("ell", "ℓ"), Map.entry("propto", "∝"), Map.entry("quad", " "), Map.entry("qquad", " "),
			Map.entry("subseteq", "⊆"), Map.entry("preceq", "≼"), Map.entry("equiv", "≡"), Map.entry("cong", "≅"),
			Map.entry("simeq", "≃"), Map.entry("circ", "∘"), Map.entry("wedge", "∧"), Map.entry("vee", "∨"),
			Map.entry("setminus", "∖"), Map.entry("emptyset", "∅"), Map.entry("forall", "∀"), Map.entry("exists", "∃"),
			Map.entry("langle", "⟨"), Map.entry("rangle", "⟩"), Map.entry("hbar", "ℏ"), Map.entry("prod", "∏"),
			Map.entry("star", "⋆"), Map.entry("mapsto", "↦"), Map.entry("hookrightarrow", "↪"), Map.entry("cdots", "⋯"),
			Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("bar", ""), Map.entry("hat", ""),
			Map.entry("overline", ""), Map.entry("widehat", ""), Map.entry("widetilde", ""), Map.entry("rm", ""),
			Map.entry("cal", ""), Map.entry("bf", ""), Map.entry("mathsf", ""), Map.entry("mathscr", ""),
			Map.entry("tilde", ""), Map.entry("mathbb", ""), Map.entry("mathcal", ""), Map.entry("mathfrak", ""),
			Map.entry("mathrm", ""), Map.entry("mathbf", ""), Map.entry("text", ""), Map.entry("operatorname", ""),
			Map.entry("left", ""), Map.entry("right", ""));

	private static final Pattern BLACKBOARD = Pattern.compile("\\\\mathbb\\s*\\{?([CHNPQRZ])\\}?");

	private static final String DOUBLE_STRUCK = "CHNPQRZ";

	private static final String DOUBLE_STRUCK_SIGNS = "ℂℍℕℙℚℝℤ";

	private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\{([^{}]*)\\}\\{([^{}]*)\\}");

	private static final Pattern SPACE = Pattern.compile("\\\\[,;:! ]");

	private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*");

	private static final Pattern RAISED = Pattern.compile("\\^(?:\\{([0-9])\\}|([0-9]))(?![0-9A-Za-z])");

	private static final Pattern LOWERED = Pattern.compile("_(?:\\{([0-9])\\}|([0-9]))(?![0-9A-Za-z])");

	private ReadableTex() {
	}

	static String of(String tex) {
		String text = BLACKBOARD.matcher(tex)
			.replaceAll((match) -> String.valueOf(DOUBLE_STRUCK_SIGNS.charAt(DOUBLE_STRUCK.indexOf(match.group(1)))));
		text = SPACE.matcher(text).replaceAll(" ");
		text = FRACTION.matcher(text).replaceAll("$1/($2)");
		text = COMMAND.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(SIGNS.getOrDefault(match.group(1), match.group(1))));
		text = RAISED.matcher(text).replaceAll((match) -> sign("⁰¹²³⁴⁵⁶⁷⁸⁹", match));
		text = LOWERED.matcher(text).replaceAll((match) -> sign("₀₁₂₃₄₅₆₇₈₉", match));
		return text.replaceAll("[{}]", "").replace("\\", "").replaceAll(" {2,}", " ").strip();
	}

	private static String sign(String signs, MatchResult digit) {
		String found = (digit.group(1) != null) ? digit.group(1) : digit.group(2);
		return String.valueOf(signs.charAt(found.charAt(0) - '0'));
	}

}
