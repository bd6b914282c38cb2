/// Names the module until its first part lands.
package enum TerminalModule {}
