/**
 * Strategies and results in the mapper of an application: the only package in which types of Jackson are public.
 */
@NullMarked
package dk.kommunestrategi.io.jackson;

import org.jspecify.annotations.NullMarked;
