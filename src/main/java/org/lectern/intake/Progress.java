package org.lectern.intake;

/** Is told how far an import is, and tells whether to go on. */
interface Progress {

	/**
	 * After each batch.
	 * @param file the file that is being read
	 * @param share how much of all files is done, from 0 to 1
	 * @param items how many items were dealt with
	 */
	void reached(String file, double share, int items);

	/** Whether somebody wants it to stop after the batch at hand. */
	boolean isCancelled();

}
