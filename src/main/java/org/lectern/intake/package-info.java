/**
 * Turns calendar files, tables, peers' exports and pasted announcements into drafts.
 */
@NullMarked
package org.lectern.intake;

import org.jspecify.annotations.NullMarked;
