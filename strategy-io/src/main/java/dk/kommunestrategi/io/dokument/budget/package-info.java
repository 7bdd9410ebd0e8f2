/** What budgets have to hold, in words and tables that stand in documents of more than one kind. */
@NullMarked
package dk.kommunestrategi.io.dokument.budget;

import org.jspecify.annotations.NullMarked;
