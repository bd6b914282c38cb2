/// A rectangle of cells; placeholder of the module until the buffer lands.
package enum RenderingModule {}
