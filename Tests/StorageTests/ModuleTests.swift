import Testing

@Test("The module builds")
func moduleBuilds() {
  #expect(Bool(true))
}
