/** Tables as files: text and workbooks, with limits against hostile ones. Internal. */
@NullMarked
package dk.kommunestrategi.io.tabel.file;

import org.jspecify.annotations.NullMarked;
