package org.lectern.site;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as one household has one. */
public final class Network {

	private static final int PREFIX_GROUPS = 4;

	private Network() {
	}

	/** The IPv4 address, or the first 64 bits of an IPv6 address. */
	public static String of(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		if (address.indexOf(':') < 0) {
			return address;
		}
		String[] groups = expanded(address).split(":", -1);
		return String.join(":", Arrays.copyOf(groups, Math.min(PREFIX_GROUPS, groups.length)));
	}

	private static String expanded(String address) {
		int gap = address.indexOf("::");
		if (gap < 0) {
			return address;
		}
		long there = address.chars().filter((character) -> character == ':').count();
		return address.replaceFirst("::", ":0".repeat((int) Math.max(1, 8 - there)) + ":").replaceFirst("^:", "0:");
	}

}
