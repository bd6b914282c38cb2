import Rendering
import Testing

@Suite("Rectangles of cells")
struct GeometryTests {
  @Test("Cutting takes from each side and leaves the rest")
  func cutting() {
    var rest = Rect(x: 0, y: 0, width: 120, height: 36)
    #expect(rest.cutTop(3) == Rect(x: 0, y: 0, width: 120, height: 3))
    #expect(rest.cutBottom(1) == Rect(x: 0, y: 35, width: 120, height: 1))
    #expect(rest.cutLeft(78) == Rect(x: 0, y: 3, width: 78, height: 32))
    #expect(rest.cutRight(2) == Rect(x: 118, y: 3, width: 2, height: 32))
    #expect(rest == Rect(x: 78, y: 3, width: 40, height: 32))
  }

  @Test("Nothing is cut beyond what there is", arguments: [-5, 0, 1, 2, 3, 1000, Int.max, Int.min])
  func cuttingTooMuch(count: Int) {
    for size in [Size.zero, Size(columns: 1, rows: 1), Size(columns: 2, rows: 2)] {
      var top = Rect(size)
      var bottom = Rect(size)
      var left = Rect(size)
      var right = Rect(size)
      let cuts = [
        top.cutTop(count), bottom.cutBottom(count), left.cutLeft(count), right.cutRight(count),
      ]
      for (cut, rest) in zip(cuts, [top, bottom, left, right]) {
        #expect(cut.width * cut.height + rest.width * rest.height == size.columns * size.rows)
        #expect(cut.intersection(Rect(size)).size == cut.size)
      }
    }
  }

  @Test("Rectangles that don't meet have nothing in common")
  func intersection() {
    let left = Rect(x: 0, y: 0, width: 4, height: 4)
    #expect(
      left.intersection(Rect(x: 2, y: 1, width: 9, height: 2)).size == Size(columns: 2, rows: 2)
    )
    #expect(left.intersection(Rect(x: 9, y: 9, width: 2, height: 2)).isEmpty)
  }

  @Test("A margin wider than the rectangle leaves nothing, within it")
  func inset() {
    let rect = Rect(x: 10, y: 5, width: 8, height: 3)
    #expect(rect.inset(left: 2, top: 1, right: 1) == Rect(x: 12, y: 6, width: 5, height: 2))
    #expect(rect.inset(left: 50, right: 50).isEmpty)
    #expect(rect.inset(left: 50).x == 18)
  }

  @Test("No coordinate overflows")
  func extremes() {
    let far = Rect(x: .max, y: .min, width: .max, height: .max)
    #expect(far.endX > 0)
    #expect(far.moved(x: .max, y: .min).intersection(far).width >= 0)
    #expect(Point(x: .min, y: .max).moved(x: .min, y: .max).x < 0)
    #expect(Size(columns: -3, rows: .min) == .zero)
  }
}
