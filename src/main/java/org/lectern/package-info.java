/** A university's site for its colloquia, lectures and seminars. */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
