/** How the command line shows results to people: its tables, texts and messages, fitted to where they are read. */
@NullMarked
package dk.kommunestrategi.examples.command.view;

import org.jspecify.annotations.NullMarked;
