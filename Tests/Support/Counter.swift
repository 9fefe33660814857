import Synchronization

/// A number that tasks count together.
public final class Counter: Sendable {
  private let count = Atomic(0)
  private let highest = Atomic(0)

  public init() {}

  public var value: Int { count.load(ordering: .sequentiallyConsistent) }
  /// The highest value so far.
  public var maximum: Int { highest.load(ordering: .sequentiallyConsistent) }

  public func add(_ amount: Int = 1) {
    let value = count.add(amount, ordering: .sequentiallyConsistent).newValue
    highest.max(value, ordering: .sequentiallyConsistent)
  }
}
