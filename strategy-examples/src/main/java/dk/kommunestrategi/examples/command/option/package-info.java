/** What commands can be asked for beside their documents, and how a command is told that it makes no sense so. */
@NullMarked
package dk.kommunestrategi.examples.command.option;

import org.jspecify.annotations.NullMarked;
