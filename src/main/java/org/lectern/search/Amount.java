package org.lectern.search;

/**
 * How many there are.
 *
 * @param about whether the number is about right only
 */
record Amount(long number, boolean about) {

	static final Amount NONE = new Amount(0, false);

	/** The number to two digits and zeros. */
	long rounded() {
		long unit = 1;
		while (this.number / unit >= 100) {
			unit *= 10;
		}
		return Math.round(this.number / (double) unit) * unit;
	}

}
