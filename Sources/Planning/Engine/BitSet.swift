/// A set of small numbers, one bit each.
struct BitSet: Equatable, Sendable {
  private var words: [UInt64]
  /// How many numbers are in it.
  private(set) var count = 0

  /// An empty set of numbers below `capacity`.
  init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// Whether a number is in it.
  subscript(number: Int) -> Bool {
    @inline(__always)
    get { words[number >> 6] & (1 << UInt64(number & 63)) != 0 }
    @inline(__always)
    set {
      guard newValue != self[number] else { return }
      words[number >> 6] ^= 1 << UInt64(number & 63)
      count += newValue ? 1 : -1
    }
  }

  /// The least number in it that is not below `number`.
  func next(from number: Int) -> Int? {
    var word = number >> 6
    guard word < words.count else { return nil }
    var bits = words[word] & (~0 << UInt64(number & 63))
    while bits == 0 {
      word += 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return word << 6 + bits.trailingZeroBitCount
  }

  /// The greatest number in it that is not above `number`.
  func previous(from number: Int) -> Int? {
    guard number >= 0, !words.isEmpty else { return nil }
    var word = min(number >> 6, words.count - 1)
    var bits = word < number >> 6 ? words[word] : words[word] & (~0 >> UInt64(63 - number & 63))
    while bits == 0 {
      word -= 1
      guard word >= 0 else { return nil }
      bits = words[word]
    }
    return word << 6 + 63 - bits.leadingZeroBitCount
  }
}

/// Tasks still to be looked at, taken out in the plan's order or against it.
struct Worklist {
  private let order: PlanOrder
  private var waiting: BitSet
  private var lowest: Int
  private var highest = -1

  /// An empty list of the tasks of `order`.
  init(order: PlanOrder) {
    self.order = order
    waiting = BitSet(capacity: order.tasks.count)
    lowest = order.tasks.count
  }

  /// Puts a task in, once.
  @inline(__always)
  mutating func insert(_ task: Int32) {
    let place = Int(order.places[Int(task)])
    waiting[place] = true
    lowest = min(lowest, place)
    highest = max(highest, place)
  }

  /// Takes out the task that comes first in the order.
  mutating func popFirst() -> Int32? {
    guard let place = waiting.next(from: lowest) else { return reset() }
    waiting[place] = false
    lowest = place
    return order.tasks[place]
  }

  /// Takes out the task that comes last in the order.
  mutating func popLast() -> Int32? {
    guard let place = waiting.previous(from: highest) else { return reset() }
    waiting[place] = false
    highest = place
    return order.tasks[place]
  }

  private mutating func reset() -> Int32? {
    lowest = order.tasks.count
    highest = -1
    return nil
  }
}
